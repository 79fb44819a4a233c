/* The search behind its field: asks the index, and puts what is known of the words in front. Nothing is fetched before. */

import { sectionsOf } from "./excerpts.js";
import { Forms } from "./forms.js";
import { Names } from "./query.js";
import { leads, ranked } from "./ranking.js";
import { Spelling } from "./spelling.js";

/** @typedef {import("./types.d.ts").Found} Found */
/** @typedef {import("./types.d.ts").FoundPage} FoundPage */
/** @typedef {import("./types.d.ts").Hit} Hit */
/** @typedef {import("./types.d.ts").Hits} Hits */
/** @typedef {import("./types.d.ts").Lookup} Lookup */
/** @typedef {import("./types.d.ts").Named} Named */
/** @typedef {import("./types.d.ts").Page} Page */
/** @typedef {import("./types.d.ts").Reading} Reading */

const ENOUGH = 3, ALONE = 6, SHOWN = 8, EARLY = 3;

/** What it adds to a page that it says the words one after the other. */
const RUN = 0.5;

export class Engine {
  asked = 0;
  /** @type {Promise<void> | undefined} */
  ready;
  /** @type {Promise<any> | undefined} */
  index;

  /**
   * @param {URL} root of the version
   * @param {URL} index what the build wrote for the search; versions whose index is the same share one
   */
  constructor(root, index = new URL("search/", root)) {
    this.root = root;
    this.files = index;
  }

  /** Fetch what every query needs, once. After a failure the next call tries again. */
  warm() {
    this.ready ??= this.load().catch((error) => {
      this.ready = undefined;
      throw error;
    });
    return this.ready;
  }

  async load() {
    const json = async (/** @type {string} */ name) => (await fetch(new URL(`${name}.json`, this.files))).json();
    this.index = this.open().catch((error) => {
      this.ready = undefined;
      throw error;
    });
    this.index.catch(() => {}); // a query that waits for it will tell
    const [lookup, words] = await Promise.all([json("lookup"), json("words")]);
    this.take(lookup, words);
  }

  /** The index; a word is looked for at once, because only that has the index fetch and start what it runs on. */
  async open() {
    const index = await import(new URL("pagefind/pagefind.js", this.files).href);
    await index.init();
    index.preload("a");
    return index;
  }

  /**
   * @param {any} lookup as the build has written it
   * @param {string[]} words
   */
  take(lookup, words) {
    const forms = new Forms(lookup.forms);
    const keyed = (/** @type {string} */ text) => ` ${forms.words(text).join(" ")}`;
    /** @type {Page[]} */
    const pages = lookup.pages.map((/** @type {any[]} */ [fragment, address, title, role, kind, choice, own]) => ({
      fragment, address, title, role, kind, choice, words: own ?? [], key: keyed(title) + keyed(address.replaceAll("/", " ")),
    }));
    /** @type {Lookup} */
    this.lookup = { ...lookup, pages };
    this.byFragment = new Map(pages.map((page) => [page.fragment, page]));
    this.forms = forms;
    this.names = new Names(this.lookup, forms);
    this.spelling = new Spelling([...words, ...this.names.words, ...this.names.small], forms);
  }

  /** What a reader can choose among. */
  async choices() {
    await this.warm();
    return { roles: this.lookup.roles, kinds: this.lookup.kinds };
  }

  /**
   * What is found; null where another query has come since. `early` hears of the pages that the query names, before the
   * index has answered.
   * @param {string} query
   * @param {{ role?: string, kind?: string, most?: number }} [filters]
   * @param {(pages: FoundPage[]) => void} [early]
   * @returns {Promise<Found | null>}
   */
  async find(query, { role = "", kind = "", most = SHOWN } = {}, early = () => {}) {
    this.asked += 1;
    const turn = this.asked;
    await this.warm();
    const typed = this.forms.words(query);
    const words = typed.map((word, at) => this.spelling.corrected(word, at === typed.length - 1));
    const reading = this.names.read(words);
    const isWanted = (/** @type {Page} */ page) => (!role || page.role === role) && (!kind || page.kind === kind);
    const first = leads(reading, this.lookup.pages).filter(isWanted).slice(0, EARLY);
    if (first.length && turn === this.asked) early(await Promise.all(first.map((page) => this.shown(page))));
    const hits = await this.hits(reading, words);
    const order = ranked(reading, scored(hits), this.lookup.pages).filter(isWanted);
    const pages = await Promise.all(order.slice(0, most).map((page) => this.shown(page, hits.get(page))));
    if (turn !== this.asked) return null;
    /** @type {Named[]} */
    const corrected = words.flatMap((word, at) => (word === typed[at] ? [] : [{ kind: "word", id: this.spelling.written.get(word), words: typed[at] }]));
    const understood = [...reading.names.filter((name) => name.kind !== "same" && name.kind !== "page"), ...corrected];
    return { count: order.length, pages, understood, nearest: order.length ? "" : this.nearest(reading) };
  }

  /**
   * The pages whose text matches: all words together, and where few do, also each word alone.
   * @param {Reading} reading
   * @param {string[]} words
   */
  async hits(reading, words) {
    const all = reading.text.length ? reading.text : reading.names.length ? [] : words;
    const text = all.filter((word) => this.spelling.finds(word));
    /** @type {Hits} */
    const hits = new Map();
    if (!text.length) return hits;
    await this.ask(text.join(" "), 1, hits);
    if (hits.size >= ENOUGH || text.length === 1) return hits;
    const alone = [...new Set(text)].slice(0, ALONE);
    for (const word of alone) await this.ask(word, 0.5 / alone.length, hits);
    return hits;
  }

  /**
   * @param {string} text
   * @param {number} share
   * @param {Hits} hits
   */
  async ask(text, share, hits) {
    const { results } = await (await this.index).search(text);
    const best = Math.max(...results.map((/** @type {{ score: number }} */ { score }) => score), Number.MIN_VALUE);
    for (const result of results) {
      const page = this.byFragment.get(result.id);
      if (!page) continue;
      /** @type {Hit} */
      const hit = hits.get(page) ?? { score: 0, places: [], data: result.data };
      hit.score += share * (result.score / best + (hasRun(result.words, text.split(" ").length) ? RUN : 0));
      hit.places.push(...result.words);
      hits.set(page, hit);
    }
  }

  /**
   * A page as it is shown.
   * @param {Page} page
   * @param {Hit} [hit]
   */
  async shown(page, hit) {
    const address = new URL(page.address, this.root).href;
    const sections = hit ? sectionsOf(await hit.data(), hit.places, address) : [];
    return { address, title: page.title, role: page.role, kind: page.kind, sections };
  }

  /**
   * A query that finds something: what the words name, or the word that is most like one of them.
   * @param {Reading} reading
   */
  nearest(reading) {
    const [name] = reading.names;
    if (name) return name.title ?? name.words;
    const near = reading.rest.map((word) => this.spelling.corrected(word)).find((word, at) => word !== reading.rest[at]);
    return this.spelling.written.get(near) ?? "";
  }
}

/**
 * Whether words follow each other, as they were typed.
 * @param {number[]} places
 * @param {number} length
 */
function hasRun(places, length) {
  const all = new Set(places);
  return length > 1 && places.some((place) => Array.from({ length }, (_, at) => place + at).every((one) => all.has(one)));
}

/** @param {Hits} hits */
const scored = (hits) => new Map([...hits].map(([page, { score }]) => [page, score]));
