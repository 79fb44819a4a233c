/* What job boards want to know beside the text, and what every one of them refuses. */

import { blanksOf } from "./blanks.js";
import { contradictions } from "./contradictions.js";
import { clean } from "./inline.js";
import { problem } from "./problems.js";

/** @typedef {import("../types.d.ts").Doc} Doc */
/** @typedef {import("./types.d.ts").Details} Details */
/** @typedef {import("./types.d.ts").Problem} Problem */

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const ADDRESS = /https:\/\/[^\s<>"[\]]+/i;
const ADDRESS_END = /[.,;:!?)]+$/;
const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;
// An amount in a title: a sign or code of a currency beside a figure, thousands as `k`, or a figure for a time.
const PAY = /\p{Sc}\s*\d|\d\s*\p{Sc}|\b(?:USD|EUR|GBP|CAD)\b|\d\s*k\b|\d\s*(?:\/|per |an? )\s*(?:hour|hr|day|week|month|year|yr)\b/iu;

/** @type {Details} */
const NOTHING = {
  id: "", url: "", company: "", email: "", posted: "", deadline: "", city: "", region: "", country: "",
  remote: false, hybrid: false, states: [], kinds: {}, currency: "", period: "year", low: null, high: null,
};

/**
 * A text on one line, without what no file may hold.
 * @param {unknown} value
 */
const tidy = (value) => (typeof value === "string" ? clean(value).replace(/\s+/g, " ").trim() : value);

/**
 * A day as yyyy-mm-dd, also one that was typed as `January 31, 2027`; any other text as it is.
 * @param {string} text
 */
function dayIn(text) {
  const day = text.trim();
  const time = /^\p{L}+\.? \d{1,2}, \d{4}$/u.test(day) ? Date.parse(`${day} UTC`) : NaN;
  return Number.isNaN(time) ? day : new Date(time).toISOString().slice(0, 10);
}

/**
 * The details of a posting: what its choices say, and what is given beside them.
 * @param {Doc} doc
 * @param {Partial<Details>} given
 * @returns {Details}
 */
export function detailsOf({ choices }, given) {
  const found = {
    ...NOTHING,
    url: (ADDRESS.exec(choices.how_to_apply)?.[0] ?? "").replace(ADDRESS_END, ""),
    company: choices.company,
    deadline: dayIn(choices.deadline),
    remote: choices.place === "remote",
    low: choices.low,
    high: choices.high,
    ...given,
  };
  return /** @type {any} */ (Object.fromEntries(Object.entries(found).map(([name, value]) => [name, tidy(value)])));
}

/** Whether a text is a day as yyyy-mm-dd. @param {string} text */
export const isDay = (text) => DAY.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** Whether a text is an address that begins with https:. @param {string} text */
export const isAddress = (text) => /^https:\/\/[^\s<>"]+$/i.test(text) && URL.canParse(text);

/** Whether a text is an email address. @param {string} text */
export const isEmail = (text) => EMAIL.test(text);

/** Two letters that browsers name and that are no country; as `macros/model/country.py` has them. */
const NO_COUNTRIES = ["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"];
const COUNTRIES = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** Whether a text is the two letters of a country. @param {string} text */
export const isCountry = (text) => /^[A-Z]{2}$/.test(text) && !NO_COUNTRIES.includes(text) && Boolean(COUNTRIES.of(text));

/** Whether the pay is a range with two ends, or one amount. @param {Details} details */
export const hasPay = ({ low, high, currency }) => low !== null && high !== null && currency !== "";

/** The one state of a job; a remote one that may be done in several has none. @param {Details} details */
export const stateOf = ({ remote, states, region }) => (remote ? (states.length === 1 ? states[0] : "") : region);

/** @param {Details} details @returns {Problem[]} */
function payProblems({ low, high, currency }) {
  if (low === null && high === null) return [];
  if (low === null || high === null || !(low > 0 && high >= low)) return [problem("open-pay")];
  return /^[A-Z]{3}$/.test(currency) ? [] : [problem("no-currency")];
}

/**
 * What keeps a posting from any job board.
 * @param {Doc} doc
 * @param {Details} details
 * @returns {Problem[]}
 */
export function refused(doc, details) {
  const blanks = blanksOf(doc).length;
  return [
    ...(blanks ? [problem("blanks", { count: blanks })] : []),
    ...(doc.title.trim() ? [] : [problem("no-title")]),
    ...(PAY.test(doc.title) ? [problem("pay-in-title")] : []),
    ...(details.company ? [] : [problem("no-company")]),
    ...(isDay(details.posted) ? [] : [problem("no-day-posted")]),
    ...(!details.deadline || isDay(details.deadline) ? [] : [problem("no-deadline-day")]),
    ...(isDay(details.deadline) && isDay(details.posted) && details.deadline < details.posted ? [problem("deadline-past")] : []),
    ...payProblems(details),
    ...contradictions(doc, details),
    ...(isCountry(details.country) ? [] : [problem("no-country")]),
    ...(details.remote || details.city ? [] : [problem("no-city")]),
  ];
}
