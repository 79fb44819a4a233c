/* Lays out the items that the page has left for later (styles/parts/offscreen.css), one at a time while nothing else is to
   do. Until all are, those above a place may not be as high as they will be; so what leads to a place waits for them. */

import { findAll } from "./dom.js";

const ITEMS = ".hb-question, .hb-rule";

/**
 * Do what can wait, once nothing else is to do.
 * @param {() => void} action
 */
export const whenIdle = (action) => ("requestIdleCallback" in globalThis ? requestIdleCallback(action) : setTimeout(action, 20));

/** Lay out what is left; all at once when a link to a part of the page is followed. */
export function layOutTheRest() {
  const { classList } = document.documentElement;
  if (!classList.contains("hb-unseen")) return;
  const items = findAll(document, ITEMS);
  const end = () => classList.remove("hb-unseen");
  const next = () => {
    items.shift()?.classList.add("hb-seen");
    if (items.length) whenIdle(next);
    else end();
  };
  addEventListener("click", ({ target }) => /** @type {Element} */ (target).closest("a[href*='#']") && end(), { capture: true });
  whenIdle(next);
}
