/* A field that narrows what a page lists. */

import { make } from "./dom.js";

/**
 * A field under the words of `host`'s label, and a line that says what it found.
 * @param {HTMLElement} host
 * @param {string} id
 */
export function addFinder(host, id) {
  const label = make("label", { class: "hb-finder__label", for: id }, host.getAttribute("label"));
  const field = make("input", { type: "search", class: "hb-finder", id, autocomplete: "off" });
  const status = make("p", { class: "hb-quiet", role: "status" });
  host.prepend(label, field, status);
  return { field, status };
}
