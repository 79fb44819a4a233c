/* Which pay a posting says: `macros/posting_check/pay.py` in the browser. */

import { compiled } from "./lines.js";

/** @typedef {import("./types.d.ts").Line} Line */
/** @typedef {import("./types.d.ts").Values} Values */

/** @type {Values} */
const NONE = { pay_given: false, pay_open: false, pay_closed: false, pay_low: null, pay_high: null, pay_width: null };
/** @type {Record<string, number>} */
const TIMES = { k: 1_000, m: 1_000_000 };
const OPENS = ["up to ", "as much as ", "starting at ", "starting from ", "at least ", "minimum of "];

/**
 * @param {string} digits
 * @param {string} suffix
 */
const number = (digits, suffix) => Number(digits.replaceAll(",", "")) * (TIMES[suffix] ?? 1);

/** @param {RegExpExecArray} found */
function said(found) {
  const [, prefix, from, fromSuffix, fromPlus, joiner, to, toSuffix, toPlus, behind] = found;
  const before = (prefix ?? "").toLowerCase();
  const isRange = Boolean(to) && (joiner.toLowerCase() !== "and" || before === "between ");
  const suffix = isRange ? (toSuffix ?? "").toLowerCase() : "";
  const low = number(from, (fromSuffix ?? "").toLowerCase() || suffix);
  const high = isRange ? number(to, suffix) : low;
  const isOpen = Boolean(fromPlus || (toPlus && isRange) || behind) || OPENS.includes(before) ||
    (before === "from " && !isRange);
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
 * @param {string} amount
 * @returns {Values}
 */
export function payOf(lines, aboutPay, amount) {
  for (const line of [...lines.filter(({ block }) => block === "pay"), ...aboutPay]) {
    const found = compiled(amount).exec(line.said);
    if (found) return said(found);
  }
  return NONE;
}
