/* Days. Pages are built once, and facts come due afterwards. */

import { language, writer } from "./words.js";

/**
 * A day of the reader's calendar in ISO 8601.
 * @param {Date} [now]
 */
export const today = (now = new Date()) =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, "0")).join("-");

/**
 * Whether a day is over; both in ISO 8601.
 * @param {string} day
 * @param {string} [now]
 */
export const isOver = (day, now = today()) => day < now;

/**
 * A day in words, as the build writes it: `November 22, 2026` in the language's own order.
 * @param {string} day in ISO 8601
 * @param {string} [locale]
 */
export const dayInWords = (day, locale = language()) =>
  writer(Intl.DateTimeFormat, locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));
