/* The word that was meant. */

/** @typedef {import("./forms.js").Forms} Forms */

/* Letters of a word that the vocabulary has, of one that may be a slip, of one in which two may be wrong, and those that
   all forms of a word begin with. */
const COUNTED = 3, SHORTEST = 5, LONG = 8, BEGINNING = 4;

/**
 * How many letters have to be put in, left out, changed or swapped to make one word another, up to `most`; else more.
 * Optimal string alignment distance.
 * @param {string} one
 * @param {string} other
 * @param {number} most
 */
export function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [before, last] = [[0], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[other.length];
}

export class Spelling {
  /** @type {Map<string, string>} word as it is looked for to the word as it stands in the handbook */
  written = new Map();
  /** @type {Set<string>} */
  known = new Set();

  /**
   * @param {string[]} words of the handbook, the most frequent first
   * @param {Forms} forms
   */
  constructor(words, forms) {
    this.forms = forms;
    for (const word of words) {
      for (const form of forms.words(word)) {
        if (!this.written.has(form)) this.written.set(form, word);
        this.known.add(forms.key([form]));
      }
    }
    this.words = [...this.written.keys()];
  }

  /**
   * Whether the handbook has a word in some form; numbers and short words are no slips.
   * @param {string} word
   */
  knows(word) {
    return this.known.has(this.forms.key([word])) || word.length < SHORTEST || !/^\p{L}+$/u.test(word);
  }

  /**
   * Whether looking for a word in the index makes sense: where no word of the handbook begins as it does, Pagefind
   * would find what shares a letter with it; and a shorter number for a number that it has not.
   * @param {string} word
   */
  finds(word) {
    if (word.length < COUNTED) return true;
    const beginning = /^\p{L}+$/u.test(word) ? word.slice(0, BEGINNING) : word.replace(/%$/, "");
    return this.words.some((one) => one.startsWith(beginning)) || !/^[\p{L}\d.]+$/u.test(beginning);
  }

  /**
   * The word of the handbook that a word was meant to be; itself where it is one, begins one, or is like none.
   * @param {string} word
   * @param {boolean} isLast whether it may still be in the making
   */
  corrected(word, isLast = false) {
    if (this.knows(word) || (isLast && this.words.some((one) => one.startsWith(word)))) return word;
    const most = word.length < LONG ? 1 : 2;
    let [best, least] = [word, most + 1];
    for (const one of this.words) {
      if (one.length < SHORTEST) continue;
      const slips = distance(word, one, least - 1);
      if (slips > 1 && one[0] !== word[0]) continue; // two slips, one of them in the first letter, make another word
      const found = slips + (one[0] === word[0] ? 0 : 0.5);
      if (found < least) [best, least] = [one, found];
    }
    return best;
  }
}
