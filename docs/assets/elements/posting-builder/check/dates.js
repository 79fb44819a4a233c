/* Days that a text names: `macros/posting_check/dates.py` in the browser. */

import { compiled } from "./lines.js";

/** @typedef {import("./types.d.ts").Dates} Dates */

/** What stands for a day of which no year is said, and for no end at all: it is never over. */
export const NO_YEAR = "9999-12-31";
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** @param {number} number */
const two = (number) => String(number).padStart(2, "0");

/**
 * @param {string[]} found
 * @param {Dates} dates
 * @returns {[year: string | undefined, month: number, day: number]}
 */
function parts(found, { months, month_first }) {
  if (found[1]) return [found[1], Number(found[2]), Number(found[3])];
  if (found[5]) return [found[6], months[found[5].toLowerCase()], Number(found[4])];
  if (found[7]) return [found[9], months[found[7].toLowerCase()], Number(found[8])];
  const [first, second] = [Number(found[10]), Number(found[11])];
  const year = found[12]?.length === 2 ? `20${found[12]}` : found[12];
  return month_first ? [year, first, second] : [year, second, first];
}

/**
 * @param {string[]} found
 * @param {Dates} dates
 */
function iso(found, dates) {
  const [year, month, day] = parts(found, dates);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= LENGTHS[month - 1])) return "";
  return year ? `${year}-${two(month)}-${two(day)}` : NO_YEAR;
}

/** @param {string[]} days */
export const lastOf = (days) => days.toSorted().at(-1) ?? "";

/**
 * The last of the days of a text (ISO 8601), `NO_YEAR` of one without a year; empty where it names none.
 * @param {string} text
 * @param {Dates} dates
 */
export const latestDay = (text, dates) =>
  lastOf([...text.matchAll(compiled(dates.pattern))].map((found) => iso(found, dates)));
