/* What is wrong or missing, as a code with its values; the sentences are words of the page. */

import { fillIn } from "../../../shared/words.js";

/** @typedef {import("./types.d.ts").Problem} Problem */

/**
 * @param {string} code
 * @param {Record<string, string | number>} [values]
 * @returns {Problem}
 */
export const problem = (code, values = {}) => ({ code, values });

/**
 * The sentence of a problem. A value is as it was typed: put it into the page as text.
 * @param {Record<string, string>} words code to words with placeholders
 * @param {Problem} problem
 * @param {string} [locale]
 */
export const sentence = (words, { code, values }, locale) => fillIn(words[code], values, locale);
