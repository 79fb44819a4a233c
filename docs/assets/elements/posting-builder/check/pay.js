/* Which pay a posting says: `macros/posting_check/pay.py` in the browser. */

import { compiled } from "./lines.js";

/** @typedef {import("./types.d.ts").Amount} Amount */
/** @typedef {import("./types.d.ts").Line} Line */
/** @typedef {import("./types.d.ts").Values} Values */

/** @type {Values} */
const NONE = { pay_given: false, pay_open: false, pay_closed: false, pay_low: null, pay_high: null, pay_width: null };

/**
 * @param {string} pattern
 * @param {string} words
 */
const is = (pattern, words) => compiled(pattern).test(words);

/**
 * @param {string} figure
 * @param {string} suffix
 * @param {Amount} amount
 */
function number(figure, suffix, { decimals, times }) {
  const found = compiled(decimals).exec(figure);
  const whole = found ? figure.slice(0, found.index) : figure;
  return Number(`${whole.replace(/[^0-9]+/g, "")}.${found ? found[1] : 0}`) * (times[suffix.toLowerCase().replace(/\.$/, "")] ?? 1);
}

/**
 * @param {RegExpExecArray} found
 * @param {Amount} amount
 */
function said(found, amount) {
  const [, prefix, from, fromSuffix, fromPlus, joiner, to, toSuffix, toPlus, behind] = found;
  const before = prefix ?? "";
  const isRange = Boolean(to) && (!is(amount.and, joiner) || is(amount.between, before));
  const suffix = isRange ? toSuffix ?? "" : "";
  const low = number(from, fromSuffix || suffix, amount);
  const high = isRange ? number(to, suffix, amount) : low;
  const isOpen = Boolean(fromPlus || (toPlus && isRange) || behind) || is(amount.opens, before) ||
    (is(amount.opens_alone, before) && !isRange);
  return {
    pay_given: true,
    pay_open: isOpen,
    pay_closed: !isOpen,
    pay_low: low,
    pay_high: high,
    pay_width: isOpen ? null : high - low,
  };
}

/**
 * The facts of pay; amounts in the currency's units.
 * @param {Line[]} lines
 * @param {Line[]} aboutPay lines with words of pay
 * @param {Amount} amount
 * @returns {Values}
 */
export function payOf(lines, aboutPay, amount) {
  for (const line of [...lines.filter(({ block }) => block === "pay"), ...aboutPay]) {
    const found = compiled(amount.pattern).exec(line.said);
    if (found) return said(found, amount);
  }
  return NONE;
}
