/* What pencils are called: each by the words that it stands behind, no two by the same. */

import { find, findAll } from "../../shared/dom.js";

const NO_NAME = "a[data-edit], .hb-status"; // what stands among the words of an item and is none of them

/**
 * Pencil to name. A name that comes again is told apart by the heading above it, and if need be by a number.
 * @param {HTMLElement[]} parts the headings of sections and the pencils of a page, in its order
 * @returns {Map<HTMLElement, string>}
 */
export function namesOf(parts) {
  /** @type {Map<HTMLElement, string>} */
  const names = new Map();
  const used = new Set();
  let heading = "";
  for (const part of parts) {
    if (part.dataset.edit === undefined) {
      heading = plain(part);
      continue;
    }
    const name = nameOf(part);
    const inSection = heading ? `${name} (${heading})` : name;
    let unique = used.has(name) ? inSection : name;
    for (let number = 2; used.has(unique); number += 1) unique = `${inSection} ${number}`;
    used.add(unique);
    names.set(part, unique);
  }
  return names;
}

/**
 * The words that a pencil stands behind, or those that name its row; one behind a text says what it is for itself.
 * @param {HTMLElement} pencil
 */
function nameOf(pencil) {
  if (pencil.dataset.name) return pencil.dataset.name;
  const row = pencil.closest("td, dd");
  if (row) return plain(find(row.parentElement, "th, dt"));
  const item = pencil.closest("h2, h3, h4, dt, th, li, p");
  const label = item.matches("li, p") ? find(item, ":scope > strong, :scope > del > strong") : null;
  return label ? plain(label).replace(/\.$/, "") : plain(wordsBefore(pencil, item));
}

/** @param {Node} part */
const plain = (part) => part.textContent.trim().replace(/\s+/g, " ");

/**
 * A copy of what stands in an item before a pencil.
 * @param {HTMLElement} pencil
 * @param {Element} item
 */
function wordsBefore(pencil, item) {
  const range = document.createRange();
  range.setStart(item, 0);
  range.setEndBefore(pencil);
  const words = range.cloneContents();
  for (const left of findAll(words, NO_NAME)) left.remove();
  return words;
}
