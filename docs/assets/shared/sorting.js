/* Tables that are sorted by a press on a heading: the buttons, what they say to a screen reader, and the order. */

import { make } from "./dom.js";

/** @typedef {"ascending" | "descending"} Direction */

/**
 * Make each heading a button that asks for its order.
 * @param {HTMLElement[]} headings
 * @param {(heading: HTMLElement) => void} choose
 */
export function addSortButtons(headings, choose) {
  for (const heading of headings) {
    const button = make("button", { type: "button", class: "hb-sort" }, ...heading.childNodes);
    button.addEventListener("click", () => choose(heading));
    heading.append(button);
  }
}

/**
 * Say at one heading, and at no other, in which direction it sorts the table.
 * @param {HTMLElement[]} headings
 * @param {HTMLElement | undefined} chosen
 * @param {Direction} direction
 */
export function markSorted(headings, chosen, direction) {
  for (const heading of headings) {
    if (heading === chosen) heading.setAttribute("aria-sort", direction);
    else heading.removeAttribute("aria-sort");
  }
}

/**
 * Rows in an order; those that it holds equal stay as they were, whatever the direction.
 * @template Row
 * @param {Row[]} rows
 * @param {(a: Row, b: Row) => number} compare
 * @param {Direction} direction
 */
export const inOrder = (rows, compare, direction) =>
  [...rows].sort((a, b) => (direction === "descending" ? -compare(a, b) : compare(a, b)));

/**
 * How two cells are ordered: by their numbers where both are nothing else, or as text.
 * @param {string} a
 * @param {string} b
 * @param {(a: string, b: string) => number} compareTexts
 */
export function compareCells(a, b, compareTexts) {
  const isNumber = (/** @type {string} */ text) => text !== "" && !Number.isNaN(Number(text));
  return isNumber(a) && isNumber(b) ? Number(a) - Number(b) : compareTexts(a, b);
}
