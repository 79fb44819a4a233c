/* The choices where the page is narrow: one line that says what is chosen, and opens to the form. A wide page shows both. */

import { find, tell } from "../../shared/dom.js";
import { axesOf } from "./selection.js";

/** @typedef {import("./types.d.ts").Builder} Builder */
/** @typedef {import("./types.d.ts").Choices} Choices */
/** @typedef {import("./words.d.ts").Words} Words */

/** @param {HTMLFormElement} form */
export function letOpen(form) {
  find(form, "[name=fold]").addEventListener("click", () => open(form, !isOpen(form)));
}

const isOpen = (/** @type {HTMLFormElement} */ form) => form.classList.contains("hb-choices--open");

/**
 * @param {HTMLFormElement} form
 * @param {boolean} [isOpened]
 */
export function open(form, isOpened = true) {
  form.classList.toggle("hb-choices--open", isOpened);
  find(form, "[name=fold]").setAttribute("aria-expanded", String(isOpened));
}

/**
 * Say what is chosen in one line.
 * @param {HTMLFormElement} form
 * @param {Builder} builder
 * @param {Choices} choices
 * @param {Words} words
 */
export function tellChosen(form, builder, choices, words) {
  tell(find(form, ".hb-chosen"), [...chosenTitles(builder, choices), placeTitle(choices, words)].filter(Boolean).join(" · ") || words.nothing_chosen);
}

/**
 * The titles of what is chosen on the axes.
 * @param {Builder} builder
 * @param {Partial<Choices>} choices
 */
export const chosenTitles = (builder, choices) => axesOf(builder).map((axis) => builder.axes[axis][choices[axis]]).filter(Boolean);

/**
 * @param {Choices} choices
 * @param {Words} words
 */
const placeTitle = ({ place }, words) => (place === "remote" ? words.remote : words.places[place]);
