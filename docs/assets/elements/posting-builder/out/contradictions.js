/* Where the text that a reader wrote says something else than the form, from which job boards get their fields. */

import { numberIn } from "../state.js";
import { runsOf } from "./inline.js";
import { problem } from "./problems.js";

/** @typedef {import("../types.d.ts").Doc} Doc */
/** @typedef {import("./types.d.ts").Details} Details */
/** @typedef {import("./types.d.ts").Problem} Problem */

const FIGURES = /\d[\d.,'’]*(?:\s?k\b)?/giu;
const ADDRESSES = /https:\/\/[^\s<>"[\]]*[^\s<>"[\].,;:!?)]/gi;

/**
 * The amounts of a text; of `90–120k` both ends are thousands.
 * @param {string} text
 */
function amountsIn(text) {
  const found = [...text.matchAll(FIGURES)].map(([figure]) => numberIn(figure.replace(/[.,'’]+$/, "")));
  return /\dk\b/i.test(text) ? found.flatMap((amount) => [amount, amount * 1000]) : found;
}

/**
 * A day as an American writes it, beside its form of ISO 8601.
 * @param {string} day
 */
const writings = (day) => {
  const time = Date.parse(day);
  const said = Number.isNaN(time) ? [] : /** @type {const} */ (["long", "medium"]).map((dateStyle) => new Intl.DateTimeFormat("en-US", { dateStyle, timeZone: "UTC" }).format(time));
  return [day, ...said];
};

/** Whether the words of a block agree with the form, by its handle. @type {Record<string, (words: string, details: Details, doc: Doc) => boolean>} */
const AGREES = {
  "facts/pay": (words, { low, high }) => low === null || high === null || [low, high].every((end) => amountsIn(words).includes(end)),
  "facts/employer": (words, { company }) => words.includes(company),
  "apply/deadline": (words, { deadline }, { choices }) => [choices.deadline.trim(), ...writings(deadline)].some((day) => words.includes(day)),
  "apply/how_to_apply": (words, { url }) => !url || (words.match(ADDRESSES) ?? [url]).includes(url),
};

/**
 * What a text and the form say differently; a job board would show both.
 * @param {Doc} doc
 * @param {Details} details
 * @returns {Problem[]}
 */
export const contradictions = (doc, details) =>
  doc.sections.flatMap((section) =>
    section.blocks.filter(({ id, edited }) => edited && Object.hasOwn(AGREES, `${section.id}/${id}`)).flatMap(({ id, html, label }) => {
      const words = runsOf(html).map(({ text, href }) => (href && href !== text ? `${text} ${href} ` : text)).join("").replace(/\s+/g, " ");
      return AGREES[`${section.id}/${id}`](words, details, doc) ? [] : [problem("contradiction", { block: label || section.heading })];
    }));
