/* Money and periods as the page's language writes them. */

import { language, writer } from "./words.js";

/**
 * An amount, without decimals where it is whole.
 * @param {number} amount
 * @param {string} currency as ISO 4217 has it
 * @param {boolean} [isShort] `$50K`
 * @param {string} [locale]
 * @param {boolean} [isExact] with decimals, as beside an amount that has some
 */
export function money(amount, currency, isShort = false, locale = language(), isExact = false) {
  const exact = isExact || (isShort && amount % 1) ? {} : { maximumFractionDigits: 0 };
  /** @type {Intl.NumberFormatOptions} */
  const form = isShort && amount >= 1000 ? { notation: "compact", maximumFractionDigits: 3 } : exact;
  return writer(Intl.NumberFormat, locale, { style: "currency", currency, ...form }).format(amount);
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
