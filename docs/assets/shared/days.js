/* Days. Pages are built once, and facts come due afterwards. */

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
