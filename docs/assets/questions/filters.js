/* Which questions fit a choice. A question fits where one of its places fits as a whole. */

import { plain } from "../finder.js";

export const FILTERS = ["role", "competency", "type", "stage", "for"];

const held = (place, name) => (name === "for" ? (place.for ?? "base") : place[name]);
const fits = (place, choice, except) =>
  FILTERS.every((name) => name === except || !choice[name] || held(place, name) === choice[name]);

/** Number the questions, and note the words that a search looks at: the wording and the competencies. */
export function prepare(data) {
  const wording = document.createElement("template");
  data.questions.forEach((question, number) => {
    wording.innerHTML = question.ask;
    const titles = question.places.map((place) => data.competencies[place.competency]);
    Object.assign(question, { number, words: plain([wording.content.textContent, ...titles].join(" ")) });
  });
}

/** The places of a question that fit, in their order. */
export const placesOf = (question, choice) => question.places.filter((place) => fits(place, choice));

const saying = (questions, typed) => {
  const words = plain(typed).split(/\s+/);
  return questions.filter((question) => words.every((word) => question.words.includes(word)));
};

/** The questions that fit. */
export const chosen = (questions, choice) =>
  saying(questions, choice.words).filter((question) => question.places.some((place) => fits(place, choice)));

/** How many questions each value of a filter would leave, the other filters as they are; another role has other stages. */
export function counts(questions, { ...choice }, name) {
  const found = new Map();
  if (name === "role") choice.stage = "";
  saying(questions, choice.words).forEach((question) => {
    const values = new Set(question.places.filter((place) => fits(place, choice, name)).map((place) => held(place, name)));
    values.forEach((value) => found.set(value, (found.get(value) ?? 0) + 1));
  });
  return found;
}
