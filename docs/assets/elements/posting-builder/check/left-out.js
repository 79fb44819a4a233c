/* Whom a posting leaves out by the place where they live: `macros/posting_check/left_out.py` in the browser. */

import { ofJobIn } from "./job-lines.js";
import { compiled, linesOf, sentences } from "./lines.js";

/** @typedef {import("./types.d.ts").Doc} Doc */
/** @typedef {import("./types.d.ts").Law} Law */

/** How many characters a place is from the words that leave it out. */
const NEAR = 60;

/**
 * Whether it leaves out a place, which a pattern of its names gives: capitals count, as in CO.
 * @param {Doc} doc
 * @param {Law} law
 * @param {string} names
 */
export function leftOut(doc, law, names) {
  const { words, not_in } = law.facts.leaves_out;
  const named = new RegExp(names, "u");
  return ofJobIn(linesOf(doc), law).filter(({ section }) => !not_in.includes(section)).some(({ text }) =>
    sentences(text).some((one) =>
      [...one.matchAll(compiled(words))].some(({ index, 0: found }) =>
        named.test(one.slice(Math.max(0, index - NEAR), index + found.length + NEAR))
      )
    )
  );
}
