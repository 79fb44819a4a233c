/* Money and days as the page's language writes them. */

import { language, writer } from "../../shared/words.js";

/** @typedef {import("./types.d.ts").Kind} Kind */
/** @typedef {import("./types.d.ts").Row} Row */

/**
 * An amount without decimals.
 * @param {number} amount
 * @param {string} currency as ISO 4217 has it
 * @param {boolean} [isShort] `$50K`
 * @param {string} [locale]
 */
export function money(amount, currency, isShort = false, locale = language()) {
  /** @type {Intl.NumberFormatOptions} */
  const form = isShort ? { notation: "compact" } : { maximumFractionDigits: 0 };
  return writer(Intl.NumberFormat, locale, { style: "currency", currency, ...form }).format(amount);
}

/**
 * A range of pay: its two ends, and whether it can go beyond.
 * @param {Row} row
 * @param {Kind} kind
 * @param {string} [locale]
 */
export function range(row, kind, locale) {
  const [low, high] = [row[`${kind}_min`], row[`${kind}_max`]].map((amount) => money(amount, row.currency, false, locale));
  return { low: low === high ? "" : low, high, plus: row[`${kind}_open_ended`] ? "+" : "" };
}

/**
 * A range of pay in short: `$120K–$150K+`.
 * @param {Row} row
 * @param {Kind} kind
 */
export function shortRange(row, kind) {
  const ends = [row[`${kind}_min`], row[`${kind}_max`]].map((amount) => money(amount, row.currency, true));
  return [...new Set(ends)].join("–") + (row[`${kind}_open_ended`] ? "+" : "");
}

/**
 * A year, a month or a day (ISO 8601) in words.
 * @param {string} value
 * @param {string} [locale]
 */
export function period(value, locale = language()) {
  const parts = value.split("-").length;
  if (parts === 1) return value;
  /** @type {Intl.DateTimeFormatOptions} */
  const form = parts === 2 ? { year: "numeric", month: "long" } : { dateStyle: "long" };
  return writer(Intl.DateTimeFormat, locale, { timeZone: "UTC", ...form }).format(new Date(value));
}
