/* Amounts of a row of pay in words. */

import { period, ranged } from "../../shared/money.js";
import { fillIn, language } from "../../shared/words.js";

/** @typedef {import("./types.d.ts").PayRow} PayRow */
/** @typedef {import("./words.d.ts").Words} Words */

/**
 * A range as a posting says it: `$85,000–$120,000 per year`.
 * @param {PayRow} row
 * @param {Words} words
 * @param {string} [locale]
 */
export function amounts({ low, high, currency, period: of, open_ended: isOpen }, words, locale = language()) {
  const ends = ranged({ low, high, currency, isOpen }, { locale });
  const range = ends.low + ends.between + ends.high;
  return (words.each[of] ?? "{amount}").replace("{amount}", () => (low === null ? words.up_to.replace("{amount}", () => range) : range));
}

/**
 * Where a range comes from: the method, the source, and what it describes.
 * @param {PayRow} row
 * @param {Words} words
 * @param {string} [locale]
 */
export const origin = (row, words, locale = language()) =>
  [words.methods[row.method], row.source_title, row.as_of && fillIn(words.as_of, { day: period(row.as_of, locale) }, locale)].filter(Boolean).join(" · ");

/**
 * Whether an amount is within a range; amounts for another period than its own cannot be told.
 * @param {PayRow} row
 * @param {number | null} amount
 */
export const isWithin = ({ low, high, open_ended: isOpen }, amount) =>
  amount === null || (amount >= (low ?? 0) && (isOpen || amount <= high));
