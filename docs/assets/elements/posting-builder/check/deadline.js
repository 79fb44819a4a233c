/* Until when people may apply: `macros/posting_check/deadline.py` in the browser. */

import { lastOf, latestDay, NO_YEAR } from "./dates.js";
import { compiled, sentences } from "./lines.js";

/** @typedef {import("./types.d.ts").Law} Law */
/** @typedef {import("./types.d.ts").Line} Line */

/**
 * The text without the periods of its dates, which end no sentence.
 * @param {string} text
 * @param {Law} law
 */
const undotted = (text, law) => text.replace(compiled(law.dates.dotted), (found) => found.replaceAll(".", ""));

/**
 * What sentences say from their words of a deadline on.
 * @param {Line[]} lines
 * @param {Law} law
 */
const about = (lines, law) =>
  lines.filter(({ section }) => !law.facts.deadline.not_in.includes(section)).flatMap(({ text }) =>
    sentences(undotted(text, law)).flatMap((one) => {
      const found = compiled(law.facts.deadline.words).exec(one);
      return found ? [one.slice(found.index)] : [];
    })
  );

/**
 * The last day (ISO 8601) of the row, or else of a sentence on the deadline; empty where nobody says a day, and `NO_YEAR`
 * where people may apply until the job is filled.
 * @param {Line[]} lines
 * @param {Law} law
 * @param {boolean} isOpen
 */
export function deadline(lines, law, isOpen) {
  if (isOpen) return NO_YEAR;
  const rows = lines.filter(({ block }) => block === "deadline").map(({ said }) => said);
  /** @param {string[]} texts */
  const last = (texts) => lastOf(texts.map((text) => latestDay(text, law.dates)));
  return last(rows) || last(about(lines, law));
}
