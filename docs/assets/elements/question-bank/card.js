/* One question. Wording and scoring are HTML that the build has escaped; everything else is put in as text. */

import { make } from "../../shared/dom.js";
import { fillIn } from "../../shared/words.js";

/** @typedef {import("./types.d.ts").Bank} Bank */
/** @typedef {import("./types.d.ts").Place} Place */
/** @typedef {import("./types.d.ts").Question} Question */
/** @typedef {import("./types.d.ts").Titles} Titles */
/** @typedef {{ data: Bank, titles: Record<import("./filters.js").Filter, Titles>, words: DOMStringMap }} About */
/** @typedef {{ element: HTMLElement, question: Question, box: HTMLInputElement, more: HTMLElement }} Card */

const SHOWN = 4;

/** @param {string[]} texts */
const chips = (texts) => [...new Set(texts)].map((text) => make("span", { class: "hb-chip" }, text));

/**
 * @param {Place} place
 * @param {About} about
 */
function where(place, { data, titles }) {
  const { title, stages } = data.roles[place.role];
  const more = [...(place.for ? [titles.for[place.for]] : []), stages[place.stage], data.minutes[place.minutes]];
  return make("li", {}, make("a", { href: place.at }, title), ` · ${more.join(" · ")}`);
}

/**
 * @param {Place[]} places
 * @param {About} about
 */
const list = (places, about) =>
  make("ul", { class: "hb-bank__places" }, ...places.map((place) => where(place, about)));

/**
 * The first places, and the others behind a word that says how many they are.
 * @param {Place[]} places
 * @param {About} about
 */
function listed(places, about) {
  const first = list(places.slice(0, SHOWN), about);
  if (places.length <= SHOWN) return [first];
  const summary = make("summary", {}, fillIn(about.words.also, { count: places.length - SHOWN }));
  return [first, make("details", { class: "hb-more hb-bank__also" }, summary, list(places.slice(SHOWN), about))];
}

/**
 * The button that opens what scoring needs.
 * @param {HTMLElement} more
 * @param {HTMLElement} heading
 * @param {string} words
 */
function opening(more, heading, words) {
  const states = { "aria-expanded": "false", "aria-controls": more.id, "aria-describedby": heading.id };
  const open = make("button", { type: "button", class: "hb-bank__open", ...states }, words);
  open.addEventListener("click", () => {
    more.hidden = !more.hidden;
    open.setAttribute("aria-expanded", String(!more.hidden));
  });
  return open;
}

/**
 * The card. `fitting` are the places that the filters leave, or the one that was chosen; they are told first.
 * @param {Question} question
 * @param {Place[]} fitting
 * @param {boolean} isChosen
 * @param {About} about
 * @returns {Card}
 */
export function card(question, fitting, isChosen, about) {
  const { words, titles } = about;
  const { number } = question;
  const heading = make("h3", { id: `question-${number}` });
  heading.innerHTML = question.ask;
  const box = make("input", { type: "checkbox", "aria-labelledby": `pick-${number} ${heading.id}` });
  box.checked = isChosen;
  const more = make("div", { class: "hb-bank__more", id: `scoring-${number}`, hidden: "" });
  const types = chips(fitting.map((place) => titles.type[place.type]));
  const competencies = chips(fitting.map((place) => titles.competency[place.competency]));
  const label = make("label", { class: "hb-bank__pick" }, box, make("span", { id: `pick-${number}` }, words.mine));
  const element = make(
    "article",
    { class: "hb-question hb-bank__question" },
    heading,
    make("p", { class: "hb-meta" }, ...types, ...competencies),
    ...listed([...new Set([...fitting, ...question.places])], about),
    make("div", { class: "hb-bank__tools" }, opening(more, heading, words.open), label),
    more,
  );
  return { element, question, box, more };
}
