/* The search behind its field: asks the index, and puts what is known of the words in front. Nothing is fetched before. */

import { withoutForeign } from "./amounts.js";
import { sectionsOf, titled } from "./excerpts.js";
import { Forms } from "./forms.js";
import { Names } from "./query.js";
import { leads, ranked } from "./ranking.js";
import { Spelling } from "./spelling.js";
import { preferWhole } from "./whole-numbers.js";

/** @typedef {import("./types.d.ts").Found} Found */
/** @typedef {import("./types.d.ts").FoundPage} FoundPage */
/** @typedef {import("./types.d.ts").Hit} Hit */
/** @typedef {import("./types.d.ts").Hits} Hits */
/** @typedef {import("./types.d.ts").Lookup} Lookup */
/** @typedef {import("./types.d.ts").Named} Named */
/** @typedef {import("./types.d.ts").Page} Page */
/** @typedef {import("./types.d.ts").Reading} Reading */
/** @typedef {import("./types.d.ts").Section} Section */

const ENOUGH = 3, ALONE = 6, SHOWN = 8, EARLY = 3;

/** Pagefind looks every 50 ms whether it is ready; whoever has asked it this many milliseconds apart hears of it sooner. */
const LOOKS = [0, 10, 20, 30, 40];

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
   * @param {() => number} failures how often something could not be fetched
   */
  constructor(root, index = new URL("search/", root), failures = () => 0) {
    this.root = root;
    this.files = index;
    this.failures = failures;
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

  /** The index, once it can answer. What it holds is named after its contents, so a browser may keep its table of contents. */
  async open() {
    const { createInstance } = await import(new URL("pagefind/pagefind.js", this.files).href);
    const index = createInstance({ noWorker: true, metaCacheTag: "" });
    await Promise.any(LOOKS.map(async (pause) => {
      await new Promise((resolve) => setTimeout(resolve, pause));
      await index.preload("");
    }));
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
    const pages = lookup.pages.map((/** @type {any[]} */ [fragment, address, title, role, kind, choice, own, terms]) => ({
      fragment, address, title, role, kind, choice, words: own ?? [], terms: terms ?? [], key: keyed(title) + keyed(address.replaceAll("/", " ")),
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
   * What is found; null where another query has come meanwhile. `early` hears of pages sooner: of those that the query
   * names before the index has answered, then of all, before their sections are there.
   * @param {string} query
   * @param {{ role?: string, kind?: string, most?: number }} [filters]
   * @param {(pages: FoundPage[]) => void} [early]
   * @returns {Promise<Found | null>}
   */
  async find(query, { role = "", kind = "", most = SHOWN } = {}, early = () => {}) {
    this.asked += 1;
    const turn = this.asked;
    await this.warm();
    const { reading, corrected, text, own } = this.read(query);
    const isWanted = (/** @type {Page} */ page) => (!role || page.role === role) && (!kind || page.kind === kind);
    const begin = (/** @type {Page[]} */ pages) => pages.length && early(pages.map((page) => this.shown(page)));
    begin(leads(reading, this.lookup.pages).filter(isWanted).slice(0, EARLY));
    if (text.length) await this.index;
    await new Promise((resume) => setTimeout(resume)); // so that what has been typed meanwhile is heard
    if (turn !== this.asked) return null;
    const hits = await this.hits(text);
    await preferWhole(text, hits).catch(() => {
      throw this.lost();
    });
    if (turn !== this.asked) return null;
    const order = ranked(reading, scored(hits), this.lookup.pages).filter(isWanted);
    const best = order.slice(0, most);
    begin(best);
    if (turn !== this.asked) return null;
    const sections = await Promise.all(best.map((page) => this.sections(page, hits.get(page)))).catch(() => {
      throw this.lost();
    });
    const pages = best.map((page, at) => this.shown(page, sections[at], hits.get(page)?.places));
    const understood = [...reading.names.filter((name) => name.kind !== "same" && name.kind !== "page"), ...corrected];
    return { count: order.length, pages, understood, nearest: order.length ? "" : own || this.nearest(reading) };
  }

  /**
   * What a query names, which of its words were corrected, the words to look for in texts, and what to ask for instead of
   * an amount in a currency that the handbook does not have.
   * @param {string} query
   */
  read(query) {
    const { rest, own } = withoutForeign(query, this.lookup.signs);
    const typed = this.forms.words(rest);
    const words = typed.map((word, at) => this.spelling.corrected(word, at === typed.length - 1));
    const reading = this.names.read(words);
    /** @type {Named[]} */
    const corrected = words.flatMap((word, at) => (word === typed[at] ? [] : [{ kind: "word", id: this.spelling.written.get(word), words: typed[at] }]));
    const all = reading.text.length ? reading.text : reading.names.length ? [] : words;
    const text = all.filter((word) => this.spelling.finds(word));
    if (!text.length && reading.names.length) reading.rest = []; // words that stand nowhere say nothing of what is named
    return { reading, corrected, text, own: this.forms.words(own).some((word) => this.spelling.finds(word)) ? own : "" };
  }

  /**
   * The pages whose text matches: all words together, and where few do, also each word alone.
   * @param {string[]} text
   */
  async hits(text) {
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
    const before = this.failures();
    const { results } = await (await this.index).search(text);
    if (this.failures() > before) throw this.lost();
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

  /** A part of the index is not there: what it would have found is missing, so the next query begins anew. */
  lost() {
    this.ready = undefined;
    return new Error("a part of the index could not be fetched");
  }

  /**
   * A page as it is shown.
   * @param {Page} page
   * @param {Section[]} sections
   * @param {number[]} places of what was found in its text
   * @returns {FoundPage}
   */
  shown({ address, title, role, kind }, sections = [], places = []) {
    return { address: new URL(address, this.root).href, title, titled: titled(title, places), role, kind, sections };
  }

  /**
   * The sections of a page that match.
   * @param {Page} page
   * @param {Hit | undefined} hit
   */
  async sections(page, hit) {
    return hit ? sectionsOf(await hit.data(), hit.places, this.shown(page)) : [];
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
