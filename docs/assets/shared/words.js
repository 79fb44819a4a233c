/* Words and numbers in the page's language. What scripts say stands in attributes that the templates write. */

/** The page's language, as BCP 47 writes it. */
export const language = () => document.documentElement.lang;

/**
 * `{shown} of {all}` with its values; numbers as the language writes them.
 * @param {string} words
 * @param {Record<string, string | number>} values
 * @param {string} [locale]
 */
export const fillIn = (words, values, locale = language()) =>
  words.replace(/\{(\w+)\}/g, (_, /** @type {string} */ name) => values[name].toLocaleString(locale));

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
