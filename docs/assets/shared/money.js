/* Money and periods as the page's language writes them. */

import { language, writer } from "./words.js";

/**
 * @typedef {object} AmountPatterns
 * @property {string} span a range of `{low}` and `{high}`
 * @property {string} or_more an `{amount}` without an upper limit
 * @property {string} coded an `{amount}` of a dollar, with its `{code}`; empty where its sign is written
 * @property {string} millions the same in millions; empty where it is written in full
 */

/** @type {AmountPatterns} */
const ENGLISH = { span: "{low}–{high}", or_more: "{amount}+", coded: "", millions: "" };

/** @type {Map<string, AmountPatterns>} */
const read = new Map();

/** How the page's language writes ranges, open ends, and dollars, as `macros/text/formats.py` has it; English says nothing. */
export function patternsOfPage() {
  const said = globalThis.document?.body?.dataset.hbAmounts ?? "{}";
  if (!read.has(said)) read.set(said, { ...ENGLISH, ...JSON.parse(said) });
  return /** @type {AmountPatterns} */ (read.get(said));
}

const MILLION = 1_000_000;

/**
 * Whether a currency is written by its code in this language: its sign is that of several dollars.
 * @param {string} currency
 * @param {string} locale
 * @param {AmountPatterns} patterns
 */
const isCoded = (currency, locale, { coded }) =>
  coded !== "" && writer(Intl.NumberFormat, locale, { style: "currency", currency }).formatToParts(0)
    .some(({ type, value }) => type === "currency" && value.includes("$"));

/**
 * An amount as `Intl` writes it, with the sign of its currency or, without a currency, as a number.
 * @param {number} amount
 * @param {string} currency
 * @param {string} locale
 * @param {{ isShort: boolean, isExact: boolean }} form
 */
function written(amount, currency, locale, { isShort, isExact }) {
  /** @type {Intl.NumberFormatOptions} */
  const style = currency ? { style: "currency", currency } : {};
  const exact = isExact ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : { maximumFractionDigits: 0 };
  /** @type {Intl.NumberFormatOptions} */
  const form = isShort && amount >= 1000 ? { notation: "compact", maximumFractionDigits: 3 } : exact;
  return writer(Intl.NumberFormat, locale, { ...style, ...form }).format(amount);
}

/**
 * The amounts of a range in parts: the lower end, the sign between, and the upper end, each with what is around it.
 * Where there is one amount, it is the upper end. Whole amounts have no decimals, unless the other end has some.
 * @param {{ low: number | null, high: number, currency: string, isOpen?: boolean }} range
 * @param {{ isShort?: boolean, locale?: string, patterns?: AmountPatterns }} [form] short is `$50K`
 */
export function ranged({ low, high, currency, isOpen = false }, { isShort = false, locale = language(), patterns = patternsOfPage() } = {}) {
  const ends = low === null || low === high ? [high] : [low, high];
  const isExact = ends.some((end) => end % 1 !== 0);
  const inMillions = isShort && patterns.millions && ends.every((end) => end >= MILLION);
  const byCode = isCoded(currency, locale, patterns);
  const [ahead, unit] = (byCode ? (inMillions ? patterns.millions : patterns.coded) : "{amount}").replace("{code}", currency).split("{amount}");
  const said = ends.map((end) =>
    byCode && inMillions
      ? writer(Intl.NumberFormat, locale, { maximumFractionDigits: 3 }).format(end / MILLION)
      : written(end, byCode ? "" : currency, locale, { isShort: isShort && !byCode && !isExact, isExact })
  );
  const [before, behind] = isOpen ? patterns.or_more.split("{amount}") : ["", ""];
  const between = patterns.span.slice("{low}".length, -"{high}".length);
  const top = `${said[said.length - 1]}${unit}${behind}`;
  return said.length === 1
    ? { low: "", between: "", high: before + ahead + top }
    : { low: before + ahead + said[0], between, high: top };
}

/**
 * An amount, without decimals where it is whole.
 * @param {number} amount
 * @param {string} currency as ISO 4217 has it
 * @param {{ isShort?: boolean, locale?: string, patterns?: AmountPatterns }} [form] short is `$50K`
 */
export const money = (amount, currency, form) => ranged({ low: null, high: amount, currency }, form).high;

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
