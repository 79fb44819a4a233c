/* Ranges of pay as the page's language writes them. */

import { ranged } from "../../shared/money.js";

/** @typedef {import("./types.d.ts").Kind} Kind */
/** @typedef {import("./types.d.ts").Row} Row */
/** @typedef {import("./types.d.ts").Saying} Saying */

/**
 * A range of pay in parts, as `ranged` gives them.
 * @param {Row} row
 * @param {Kind} kind
 * @param {{ isShort?: boolean, locale?: string }} [form]
 */
export function range(row, kind, form) {
  const isOpen = row[`${kind}_open_ended`] ?? false;
  return ranged({ low: row[`${kind}_min`], high: row[`${kind}_max`], currency: row.currency, isOpen }, form);
}

/**
 * What stands before and behind the amounts of a row: `up to`, `an hour`.
 * @param {Row} row
 * @param {Kind} kind
 * @param {Saying} saying
 * @returns {[string, string]}
 */
export function around(row, kind, { each, upTo }) {
  const limit = row[`${kind}_min`] === null ? upTo : "{amount}";
  const [before, behind] = (each[row.period] ?? "{amount}").replace("{amount}", limit).split("{amount}");
  return [before, behind];
}

/**
 * A range of pay in short: `$120K–$150K+`. Its period is said once beside all of them.
 * @param {Row} row
 * @param {Kind} kind
 * @param {Saying} saying
 * @param {string} [locale]
 */
export function shortRange(row, kind, { upTo }, locale) {
  const { low, between, high } = range(row, kind, { isShort: true, locale });
  const [before, behind] = around(row, kind, { each: {}, upTo });
  return before + low + between + high + behind;
}
