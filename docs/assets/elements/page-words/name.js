/* What a link that stands behind the words of an item is called by. */

import { find, findAll } from "../../shared/dom.js";

const NO_NAME = "a[data-edit], .hb-status"; // what stands among the words of an item and is none of them

/**
 * The words that a link stands behind, or those that name its row.
 * @param {HTMLElement} link
 */
export function nameOf(link) {
  const row = link.closest("td, dd");
  if (row) return plain(find(row.parentElement, "th, dt"));
  const item = link.closest("h2, h3, h4, dt, th, li, p");
  const label = item.matches("li, p") ? find(item, ":scope > strong, :scope > del > strong") : null;
  return label ? plain(label).replace(/\.$/, "") : plain(wordsBefore(link, item));
}

/** @param {Node} part */
const plain = (part) => part.textContent.trim().replace(/\s+/g, " ");

/**
 * A copy of what stands in an item before a link.
 * @param {HTMLElement} link
 * @param {Element} item
 */
function wordsBefore(link, item) {
  const range = document.createRange();
  range.setStart(item, 0);
  range.setEndBefore(link);
  const words = range.cloneContents();
  for (const left of findAll(words, NO_NAME)) left.remove();
  return words;
}
