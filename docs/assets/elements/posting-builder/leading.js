/* Where an address leads that names a part of the page which stands there only where no script runs: the posting of a
   choice is chosen in the form, and the heading of several leads to the field that chooses among them. */

import { findAll } from "../../shared/dom.js";

/**
 * What an address asks the form for; nothing where it names no such part.
 * @param {string} hash without `#`
 * @returns {{ choice?: Record<string, string>, field?: string }}
 */
export function askedOf(hash) {
  const part = document.getElementById(hash);
  const spare = part?.closest(".hb-without-scripts");
  if (!spare) return {};
  /** @type {HTMLElement} */
  const own = part.closest("[data-choice]");
  if (own) return { choice: { [own.dataset.axis]: own.dataset.choice } };
  const next = findAll(spare, "[data-choice]").find((one) => part.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  return { field: next?.dataset.axis };
}

/** Leave the parts that stand there without scripts alone out of the lists of what is on the page. */
export function hideWays() {
  for (const { id } of findAll(document, ".hb-without-scripts [id]")) {
    for (const link of findAll(document, `nav li > a[href="#${id}"]`)) link.parentElement.classList.add("hb-without-scripts");
  }
}
