/* Words and numbers in the page's language. What scripts say stands in attributes that the templates write. */

/** The page's language, as BCP 47 writes it. */
export const language = () => document.documentElement.lang;

/** @type {Map<string, Intl.NumberFormat | Intl.DateTimeFormat>} making one takes longer than writing a hundred numbers */
const made = new Map();

/**
 * What writes numbers or days in a form, made once.
 * @template {Intl.NumberFormat | Intl.DateTimeFormat} Writer
 * @template Form
 * @param {new (locale: string, form: Form) => Writer} type
 * @param {string} locale
 * @param {Form} form
 */
export function writer(type, locale, form) {
  const key = JSON.stringify([type.name, locale, form]);
  if (!made.has(key)) made.set(key, new type(locale, form));
  return /** @type {Writer} */ (made.get(key));
}

/**
 * A number as the language writes it. A count below a thousand has no sign in between, and needs nothing that takes a slow
 * processor a tenth of a second to make.
 * @param {number} value
 * @param {string} [locale]
 */
export const number = (value, locale = language()) =>
  Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : writer(Intl.NumberFormat, locale, {}).format(value);

/**
 * `{shown} of {all}` with its values; numbers as the language writes them.
 * @param {string} words
 * @param {Record<string, string | number>} values
 * @param {string} [locale]
 */
export const fillIn = (words, values, locale = language()) =>
  words.replace(/\{(\w+)\}/g, (_, /** @type {string} */ name) => {
    const value = values[name];
    return typeof value === "number" ? number(value, locale) : value;
  });

/**
 * How two texts are ordered; numbers in them by their size.
 * @param {string} [locale]
 */
export const collation = (locale = language()) => new Intl.Collator(locale, { numeric: true }).compare;

/**
 * Text as it is compared: without case and marks, whatever the language of the browser.
 * @param {string} text
 */
export const plain = (text) => text.normalize("NFD").replace(/\p{Mark}/gu, "").toLowerCase();

/**
 * Whether a text holds each of the words that were typed.
 * @param {string} text
 * @param {string} typed
 */
export function holds(text, typed) {
  const words = plain(typed).split(/\s+/);
  return words.every((word) => plain(text).includes(word));
}
