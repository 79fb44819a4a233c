/* The fields beside the choices: the switch that shows differences, and what job boards ask for. */

import { find, findAll } from "../../shared/dom.js";

/** @typedef {import("./state.js").Beside} Beside */

/**
 * The fields for job boards.
 * @param {HTMLElement} root
 * @returns {HTMLInputElement[]}
 */
export const givenFields = (root) => findAll(root, "[data-given]");

/** @returns {HTMLInputElement} */
const differences = (/** @type {HTMLElement} */ root) => find(root, "[name=differences]");

/**
 * What the fields say.
 * @param {HTMLElement} root
 * @returns {Beside}
 */
export const besideOf = (root) => ({
  isPlain: !differences(root).checked,
  given: Object.fromEntries(givenFields(root).map(({ dataset, value }) => [dataset.given, value.trim()]).filter(([, value]) => value)),
});

/**
 * Show it in the fields. The email address is in no link: what was typed stays.
 * @param {HTMLElement} root
 * @param {Beside} beside
 */
export function fillBeside(root, { isPlain, given }) {
  differences(root).checked = !isPlain;
  for (const field of givenFields(root)) {
    const value = given[field.dataset.given] ?? "";
    if (field.dataset.given !== "email" && field.value.trim() !== value) field.value = value;
  }
}
