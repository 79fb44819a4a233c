/* Boolean search strings. The rules are those of macros/text/boolean_search.py, which says them for the strings that the
   build writes; tests/browser/test_boolean_search.py holds both equal. Targets come from there as data. */

const RESERVED = ["and", "or", "not", "near", "around"];
const HIDDEN = /[\u00ad\u200b\u200e\u200f\u061c\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;
const BREAKS = /["“”„‟«»‹›″〃＂*\\\p{Cc}\p{Cs}\p{Z}]+/gu;

/** @typedef {"titles" | "any" | "all" | "leave_out"} ListName the lists of words that a search has */
/** @typedef {Record<ListName, string[]> & { place: string }} Search what somebody looks for */
/**
 * @typedef {object} Target how a search is typed at a place
 * @property {(ListName | "place")[]} takes
 * @property {string} start
 * @property {string} join
 * @property {string} leave_out
 * @property {number | null} words how many it reads
 * @property {string} address
 */

/**
 * The words of a term, without what no search looks for; empty where no letter or number is left.
 * @param {string} text
 */
export function cleaned(text) {
  const words = text.replace(HIDDEN, "").replace(BREAKS, " ").replace(/^ | $/g, "");
  return /[\p{L}\p{N}]/u.test(words) ? words : "";
}

/**
 * A word as it is, anything else in straight quotation marks, so that nothing in it can act as an operator.
 * @param {string} text
 */
export function term(text) {
  const words = cleaned(text);
  const isWord = /^[\p{L}\p{M}\p{N}]*$/u.test(words) && !RESERVED.includes(words.toLowerCase());
  return isWord ? words : `"${words}"`;
}

/**
 * The terms, each once, whatever its case; the first spelling stays.
 * @param {string[]} texts
 */
export function terms(texts) {
  const first = new Map();
  for (const words of texts.map(cleaned)) {
    const key = words.toLowerCase();
    if (words && !first.has(key)) first.set(key, term(words));
  }
  return [...first.values()];
}

const either = (/** @type {string[]} */ found) => (found.length > 1 ? [`(${found.join(" OR ")})`] : found);

/**
 * The search as it is typed at a target; empty where nothing is looked for.
 * @param {Search} search
 * @param {Target} target
 */
export function written(search, target) {
  /** @type {Record<string, string[]>} */
  const parts = {
    titles: either(terms(search.titles)),
    all: terms(search.all),
    any: either(terms(search.any)),
    place: terms([search.place]),
  };
  const wanted = target.takes.flatMap((name) => parts[name]);
  if (!wanted.length) return "";
  const unwanted = terms(search.leave_out);
  const leftOut =
    target.leave_out === "NOT"
      ? either(unwanted).map((part) => `NOT ${part}`)
      : unwanted.map((part) => target.leave_out + part);
  return [target.start, wanted.join(target.join), ...leftOut].filter(Boolean).join(" ");
}

/**
 * The words of a search between spaces, operators included.
 * @param {string} query
 */
export const countWords = (query) => query.split(" ").filter(Boolean).length;

/**
 * Where the search opens; empty where it cannot be opened by an address.
 * @param {string} query
 * @param {Target} target
 */
export const address = (query, target) => (query && target.address ? target.address + encodeURIComponent(query) : "");
