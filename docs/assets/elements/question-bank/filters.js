/* Which questions fit a choice. A question fits where one of its places fits as a whole. */

import { plain } from "../../shared/words.js";

/** @typedef {import("./types.d.ts").Bank} Bank */
/** @typedef {import("./types.d.ts").Choice} Choice */
/** @typedef {import("./types.d.ts").Place} Place */
/** @typedef {import("./types.d.ts").Question} Question */
/** @typedef {"role" | "competency" | "type" | "stage" | "for"} Filter */

/** @type {Filter[]} */
export const FILTERS = ["role", "competency", "type", "stage", "for"];

/**
 * What a place has for a filter.
 * @param {Place} place
 * @param {Filter} name
 */
const held = (place, name) => (name === "for" ? (place.for ?? "base") : place[name]);

/**
 * Whether a place fits all filters, but for one that may be excepted.
 * @param {Place} place
 * @param {Choice} choice
 * @param {Filter} [except]
 */
const fits = (place, choice, except) =>
  FILTERS.every((name) => name === except || !choice[name] || held(place, name) === choice[name]);

/**
 * Number the questions, and note the words that a search looks at: the wording and the competencies.
 * @param {Pick<Bank, "questions" | "competencies">} bank
 * @param {(html: string) => string} textOf
 */
export function prepare({ questions, competencies }, textOf) {
  questions.forEach((question, number) => {
    const titles = question.places.map((place) => competencies[place.competency]);
    Object.assign(question, { number, words: plain([textOf(question.ask), ...titles].join(" ")) });
  });
}

/**
 * The places of a question that fit, in their order.
 * @param {Question} question
 * @param {Choice} choice
 */
export const placesOf = (question, choice) => question.places.filter((place) => fits(place, choice));

/**
 * The questions that hold each of the words that were typed.
 * @param {Question[]} questions
 * @param {string} typed
 */
function saying(questions, typed) {
  const words = plain(typed).split(/\s+/);
  return questions.filter((question) => words.every((word) => question.words.includes(word)));
}

/**
 * The questions that fit.
 * @param {Question[]} questions
 * @param {Choice} choice
 */
export const chosen = (questions, choice) =>
  saying(questions, choice.words).filter((question) => question.places.some((place) => fits(place, choice)));

/**
 * How many questions each value of a filter would leave, the other filters as they are; another role has other stages.
 * @param {Question[]} questions
 * @param {Choice} choice
 * @param {Filter} name
 */
export function counts(questions, choice, name) {
  const others = name === "role" ? { ...choice, stage: "" } : choice;
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const question of saying(questions, choice.words)) {
    const fitting = question.places.filter((place) => fits(place, others, name));
    for (const value of new Set(fitting.map((place) => held(place, name)))) found.set(value, (found.get(value) ?? 0) + 1);
  }
  return found;
}
