/* Ranges of pay as the page's language writes them. */

import { money } from "../../shared/money.js";

/** @typedef {import("./types.d.ts").Kind} Kind */
/** @typedef {import("./types.d.ts").Row} Row */
/** @typedef {import("./types.d.ts").Saying} Saying */

/**
 * A range of pay: its two ends, the lower one empty where there is one amount; and whether it can go beyond.
 * @param {Row} row
 * @param {Kind} kind
 * @param {string} [locale]
 */
export function range(row, kind, locale) {
  const [low, high] = [row[`${kind}_min`] ?? row[`${kind}_max`], row[`${kind}_max`]];
  const isExact = low % 1 !== 0 || high % 1 !== 0;
  const ends = [low, high].map((amount) => money(amount, row.currency, false, locale, isExact));
  return { low: ends[0] === ends[1] ? "" : ends[0], high: ends[1], plus: row[`${kind}_open_ended`] ? "+" : "" };
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
  const amounts = [row[`${kind}_min`] ?? row[`${kind}_max`], row[`${kind}_max`]];
  const isExact = amounts.some((amount) => amount % 1 !== 0);
  const ends = amounts.map((amount) => money(amount, row.currency, !isExact, locale, isExact));
  const [before, behind] = around(row, kind, { each: {}, upTo });
  return before + [...new Set(ends)].join("–") + (row[`${kind}_open_ended`] ? "+" : "") + behind;
}
