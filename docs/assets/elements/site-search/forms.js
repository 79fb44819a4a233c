/* Words as the index has them: the rules of the language, which the build says (macros/search/forms.py) and both apply. */

/** @typedef {import("./types.d.ts").FormRules} FormRules */

const MARKS = /[\p{M}\u00ad\u200b]/gu; // and what parts words without a sign
const QUOTES = /[’‘`´]/g;
const THOUSANDS = /(\d)[,.\u00a0\u202f](?=\d{3}(?!\d))/g;
const SHORT = /(\d+(?:\.\d+)?)k\b/g;
const WORDS = /[\p{L}\p{N}%'&+.]+/gu;
const EDGES = /^['.&+]+|['.&+]+$/g;
const NOTHING = "(?!)";

/**
 * A text as words are compared: small letters without accents, each by itself, straight apostrophes, whole numbers.
 * @param {string} text
 */
export const fold = (text) =>
  text.normalize("NFKD").replace(MARKS, "").toLowerCase().replace(QUOTES, "'").replace(THOUSANDS, "$1")
    .replace(SHORT, (_, /** @type {string} */ number) => String(Number(number) * 1000));

export class Forms {
  /** @param {FormRules} rules of the language */
  constructor({ elided, replaced, letters, endings }) {
    this.elided = new RegExp(elided || NOTHING, "u");
    this.replaced = compiled(replaced);
    this.letters = compiled(letters);
    this.endings = new RegExp(endings || NOTHING, "u");
  }

  /**
   * The words of a text, as they are looked for.
   * @param {string} text
   */
  words(text) {
    const words = (fold(text).match(WORDS) ?? []).map((word) => word.replace(EDGES, "")).filter(Boolean);
    return words.map((word) => replace(word.replace(this.elided, ""), this.replaced));
  }

  /**
   * Words as a key under which two spellings, and one and many of a thing, are the same.
   * @param {string[]} words
   */
  key(words) {
    return words.map((word) => replace(word, this.letters).replace(this.endings, "")).join(" ");
  }
}

/**
 * @param {[string, string][]} rules
 * @returns {[RegExp, string][]}
 */
const compiled = (rules) => rules.map(([pattern, to]) => [new RegExp(pattern, "gu"), to]);

/**
 * @param {string} word
 * @param {[RegExp, string][]} rules
 */
const replace = (word, rules) => rules.reduce((made, [pattern, to]) => made.replace(pattern, to), word);
