/* What somebody typed, read: the words, and what of the handbook they name. */

/** @typedef {import("./forms.js").Forms} Forms */
/** @typedef {import("./types.d.ts").Lookup} Lookup */
/** @typedef {import("./types.d.ts").Named} Named */
/** @typedef {import("./types.d.ts").Reading} Reading */

const LONGEST = 6;

/** The names in the handbook, by the key of their words. */
export class Names {
  /** @type {Map<string, Named[]>} */
  byKey = new Map();
  /** @type {Set<string>} of which names are made */
  words = new Set();

  /**
   * @param {Lookup} lookup
   * @param {Forms} forms
   */
  constructor(lookup, forms) {
    this.forms = forms;
    for (const { id, words } of lookup.roles) this.add(words, { kind: "role", id });
    for (const { id, title, words } of lookup.choices) this.add(words, { kind: "choice", id, title });
    for (const { id, words } of lookup.kinds) this.add(words, { kind: "kind", id });
    for (const { title, words } of lookup.places) this.add(words, { kind: "place", id: words[0], title });
    for (const page of lookup.pages) this.add([page.title, ...page.words], { kind: "page", id: page.address });
    for (const words of lookup.terms) this.add(words, { kind: "term", id: words[0] });
    for (const words of lookup.same) this.add(words, { kind: "same", id: words[0] });
    this.small = new Set(lookup.small.flatMap((word) => forms.words(word)));
  }

  /**
   * @param {string[]} phrases
   * @param {Named} named
   */
  add(phrases, named) {
    for (const phrase of phrases) {
      const own = this.forms.words(phrase);
      const key = this.forms.key(own);
      if (!key) continue;
      for (const word of own) this.words.add(word);
      const others = this.byKey.get(key) ?? [];
      if (!others.some(({ kind, id }) => kind === named.kind && id === named.id)) this.byKey.set(key, [...others, named]);
    }
  }

  /**
   * What words name, the longest name first from the left, and which words are left.
   * @param {string[]} words
   * @returns {Reading}
   */
  read(words) {
    /** @type {Reading} */
    const reading = { names: [], rest: [], text: [] };
    for (let at = 0; at < words.length; ) {
      const [named, length] = this.longest(words, at);
      const own = words.slice(at, at + length);
      if (named.length && !this.isSmall(words, at, length)) {
        reading.names.push(...named.map((one) => ({ ...one, words: own.join(" ") })));
        reading.text.push(...this.textOf(named, own));
      } else if (!this.small.has(words[at])) {
        reading.rest.push(words[at]);
        reading.text.push(words[at]);
      }
      at += length;
    }
    return reading;
  }

  /**
   * @param {string[]} words
   * @param {number} at
   * @returns {[Named[], number]}
   */
  longest(words, at) {
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
      const named = this.byKey.get(this.forms.key(words.slice(at, at + length)));
      if (named) return [named, length];
    }
    return [[], 1];
  }

  /**
   * Whether a name is a small word in its place: "am" in "I am", "or" between two words.
   * @param {string[]} words
   * @param {number} at
   * @param {number} length
   */
  isSmall(words, at, length) {
    if (length > 1 || !this.small.has(words[at])) return false;
    return words[at - 1] === "i" || words.length > 4;
  }

  /**
   * What the text of pages says for a name: a place's own name, a synonym's first; a role is no text, it is who is meant.
   * @param {Named[]} named
   * @param {string[]} own
   */
  textOf(named, own) {
    if (named.some(({ kind }) => kind === "role")) return [];
    const other = named.find(({ kind }) => kind === "same" || kind === "place");
    return other ? this.forms.words(other.id) : own;
  }
}
