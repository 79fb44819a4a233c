/* Which pay a posting says: `macros/posting_check/pay.py` in the browser. */

import { compiled, sentences, wordsOf } from "./lines.js";

/** @typedef {import("./types.d.ts").Amount} Amount */
/** @typedef {import("./types.d.ts").Values} Values */

/** @type {Values} */
const NONE = {
  pay_given: false,
  pay_open: false,
  pay_closed: false,
  pay_reversed: false,
  pay_low: null,
  pay_high: null,
  pay_width: null,
};
const NEAR = /^[^.,;(]{0,30}/;
/** What is counted in millions is raised, sold or managed, and paid to nobody. */
const MILLION = 1_000_000;
/** How many words in front of an amount a row on pay may have that do not speak of pay, such as “Base”. */
const SHORT = 2;

/**
 * @param {string} pattern
 * @param {string} words
 */
const is = (pattern, words) => compiled(pattern).test(words);

/**
 * @param {string | undefined} suffix
 * @param {Amount} amount
 */
const timesOf = (suffix, { times }) => times[(suffix ?? "").toLowerCase().replace(/\.$/, "")] ?? 1;

/**
 * @param {string} figure
 * @param {string} suffix
 * @param {Amount} amount
 */
function number(figure, suffix, amount) {
  const found = compiled(amount.decimals).exec(figure);
  const whole = found ? figure.slice(0, found.index) : figure;
  return Number(`${whole.replace(/[^0-9]+/g, "")}.${found ? found[1] : 0}`) * timesOf(suffix, amount);
}

/**
 * Where the last of some words ends; 0 where there is none.
 * @param {string} pattern
 * @param {string} text
 */
const endOf = (pattern, text) => Math.max(0, ...[...text.matchAll(compiled(pattern))].map(({ index, 0: found }) => index + found.length));

/**
 * Whether words of pay are the nearest to the amount; in a row on pay few words or none will do.
 * @param {RegExpExecArray} found
 * @param {string} before
 * @param {string} behind
 * @param {Amount} amount
 * @param {boolean} isRow
 */
function isPay(found, before, behind, amount, isRow) {
  const isLarge = [found[3], found[7]].some((suffix) => timesOf(suffix, amount) >= MILLION);
  if (isLarge || is(amount.other_behind, behind)) return false;
  const [pays, others] = [endOf(amount.pay, before), endOf(amount.other, before)];
  if (pays || others) return pays > others;
  const near = NEAR.exec(behind)[0];
  if (is(amount.pay, near)) return !is(amount.other, near);
  return isRow && wordsOf(before).length <= SHORT;
}

/**
 * @param {RegExpExecArray} found
 * @param {string} behindIt
 * @param {Amount} amount
 */
function said(found, behindIt, amount) {
  const [, prefix, from, fromSuffix, fromPlus, joiner, to, toSuffix, toPlus, behind] = found;
  const before = prefix ?? "";
  const isRange = Boolean(to) && (!is(amount.and, joiner) || is(amount.between, before));
  const suffix = isRange ? toSuffix ?? "" : "";
  const low = number(from, fromSuffix || suffix, amount);
  const high = isRange ? number(to, suffix, amount) : low;
  const isOpen = Boolean(fromPlus || (toPlus && isRange) || behind) || is(amount.opens, before) ||
    (!isRange && (is(amount.opens_alone, before) || is(amount.alone_open, behindIt)));
  const isClosed = !isOpen && low <= high;
  return {
    pay_given: true,
    pay_open: isOpen,
    pay_closed: isClosed,
    pay_reversed: low > high,
    pay_low: low,
    pay_high: high,
    pay_width: isClosed ? high - low : null,
  };
}

/**
 * What the first amount of a sentence that is pay says; null where none is.
 * @param {string} sentence
 * @param {Amount} amount
 * @param {boolean} isRow
 */
function paidIn(sentence, amount, isRow) {
  let end = 0;
  for (const found of [...sentence.matchAll(compiled(amount.pattern))]) {
    const before = sentence.slice(end, found.index);
    end = found.index + found[0].length;
    if (isPay(found, before, sentence.slice(end), amount, isRow)) return said(found, sentence.slice(end), amount);
  }
  return null;
}

/**
 * The facts of pay; amounts in the currency's units.
 * @param {string[]} rows
 * @param {string[]} aboutPay other lines with words of pay
 * @param {Amount} amount
 * @returns {Values}
 */
export function payOf(rows, aboutPay, amount) {
  for (const [texts, isRow] of /** @type {const} */ ([[rows, true], [aboutPay, false]])) {
    for (const sentence of texts.flatMap(sentences)) {
      const found = paidIn(sentence, amount, isRow);
      if (found) return found;
    }
  }
  return NONE;
}
