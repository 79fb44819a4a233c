/* What opens below the field: asks the engine for what is typed, and shows what it found. */

import { find, findAll, tell } from "../../shared/dom.js";
import { fillIn, language } from "../../shared/words.js";
import { moveBy } from "./arrows.js";
import { Filters } from "./filters.js";
import { NothingFound, readings } from "./nothing-found.js";
import { addParts } from "./parts.js";
import { pageItem } from "./results.js";

/** @typedef {import("./types.d.ts").Answers} Answers */
/** @typedef {import("./types.d.ts").Found} Found */
/** @typedef {import("./types.d.ts").FoundPage} FoundPage */

const SLOW = 400; // milliseconds before the reader is told that an answer takes a while
const QUIET = 700; // milliseconds before a screen reader is told, so that it does not talk while somebody types
const STEP = 8; // pages that are listed at a time

export class Panel {
  /** @type {string} what was asked last */ asked = "";
  /** How often the engine was asked, and which of its answers shows. */
  turn = 0;
  listed = 0;
  /** @type {string} the query whose answer shows */ shown = "";
  /** @type {Promise<void>} */ answer = Promise.resolve();
  /** @type {ReturnType<typeof setTimeout>} */ quiet;
  /** @type {ReturnType<typeof setTimeout>} */ wait;

  /**
   * @param {HTMLElement} host
   * @param {Answers} engine
   */
  constructor(host, engine) {
    this.host = host;
    this.engine = engine;
    this.words = host.dataset;
    addParts(host);
    /** @type {HTMLInputElement} */
    this.field = find(host, ".hb-sitesearch__field");
    this.count = find(host, ".hb-sitesearch__count");
    this.status = find(host, "[role=status]");
    this.list = find(host, ".hb-sitesearch__pages");
    this.more = find(host, "[name=more]");
    this.filters = new Filters(host, engine, () => this.ask());
    this.nothing = new NothingFound(host, (query) => this.search(query));
    this.listen();
    this.ask();
  }

  listen() {
    this.field.addEventListener("input", () => this.ask());
    find(this.host, "[name=clear]").addEventListener("click", () => this.search(""));
    this.more.addEventListener("click", () => this.extend());
    this.host.addEventListener("keydown", (event) => this.press(event));
  }

  /** The links and buttons that arrows reach, from the top. */
  get stops() {
    return [this.field, ...findAll(this.host, ".hb-sitesearch__output :is(a, button)").filter((stop) => stop.checkVisibility())];
  }

  /**
   * Search for something else; all of it, without filters.
   * @param {string} query
   */
  search(query) {
    this.field.value = query;
    this.filters.reset();
    this.field.focus();
    this.ask();
  }

  /**
   * Ask for what is typed and chosen, unless that was asked last; done once its answer shows. The engine is asked at every
   * key: it passes over what has been overtaken.
   */
  ask() {
    const query = this.field.value.trim();
    const asked = JSON.stringify([query, this.filters.choice]);
    if (asked !== this.asked) {
      this.asked = asked;
      this.turn += 1;
      this.answer = query ? this.find(query, this.turn) : Promise.resolve(this.clear());
    }
    return this.answer;
  }

  /**
   * Ask the engine, and show what it finds unless a later answer shows.
   * @param {string} query
   * @param {number} turn
   */
  async find(query, turn) {
    clearTimeout(this.wait);
    this.wait = setTimeout(() => this.tell(this.words.waiting), SLOW);
    /** @param {() => void} show */
    const unlessLater = (show) => {
      if (turn < this.listed) return;
      this.listed = turn;
      show();
    };
    const early = (/** @type {FoundPage[]} */ pages) => this.shown || unlessLater(() => this.begin(pages));
    try {
      const wanted = { ...this.filters.choice, most: STEP };
      const [found] = await Promise.all([this.engine.find(query, wanted, early), this.filters.fill()]);
      if (found) unlessLater(() => this.show(query, found));
    } catch {
      if (turn !== this.turn) return;
      this.clear();
      this.tell(this.words.failed);
    }
  }

  /** Show nothing but the hint. */
  clear() {
    this.asked = this.shown = "";
    this.listed = this.turn + 1;
    this.list.replaceChildren();
    this.more.hidden = this.nothing.box.hidden = this.filters.box.hidden = true;
    this.tell(this.words.hint, "");
  }

  /**
   * List pages without their sections, while these are looked for. Where an answer shows it stays until the next is whole.
   * @param {FoundPage[]} pages
   */
  begin(pages) {
    this.nothing.box.hidden = this.more.hidden = true;
    this.list.replaceChildren(...pages.map((page) => pageItem(page, "")));
  }

  /**
   * @param {string} query
   * @param {Found} found
   */
  show(query, found) {
    const held = /** @type {HTMLAnchorElement | null} */ (this.list.querySelector("a:focus"))?.href;
    this.shown = query;
    this.list.replaceChildren();
    this.nothing.box.hidden = found.pages.length > 0;
    this.filters.box.hidden = !(found.pages.length || this.filters.isChosen);
    if (!found.pages.length) this.nothing.show(query, found, this.filters);
    this.add(found);
    find(this.host, ".hb-sitesearch__output > *").scrollTop = 0;
    this.tell(found.pages.length ? this.counted(found) : fillIn(this.words.none, { query }));
    if (held) findAll(this.list, "a").find((link) => /** @type {HTMLAnchorElement} */ (link).href === held)?.focus();
  }

  /**
   * How many pages were found, and for which word if one was corrected.
   * @param {Found} found
   */
  counted({ count, understood }) {
    const isOne = new Intl.PluralRules(language()).select(count) === "one";
    const corrected = understood.filter(({ kind }) => kind === "word");
    const counted = fillIn(isOne ? this.words.one : this.words.other, { count });
    return [counted, ...readings(corrected, this.words, this.filters)].join(" · ");
  }

  /**
   * List those pages that are not yet listed.
   * @param {Found} found
   */
  add({ count, pages }) {
    const added = pages.slice(this.list.childElementCount);
    this.list.append(...added.map((page) => pageItem(page, this.filters.titleOf(page.role))));
    this.more.hidden = this.list.childElementCount >= count;
  }

  /** List the next pages, and go to the first of them; where they cannot be had, the button stays. */
  async extend() {
    const { asked, shown } = this;
    const listed = this.list.childElementCount;
    const wanted = { ...this.filters.choice, most: listed + STEP };
    const found = await this.engine.find(shown, wanted).catch(() => this.tell(this.words.failed));
    if (!found || asked !== this.asked) return;
    this.add(found);
    /** @type {HTMLElement} */
    const next = this.list.children[listed] && find(this.list.children[listed], "a");
    next?.focus();
  }

  /**
   * Say something: at once to the eye, and once nobody types to a screen reader.
   * @param {string} words
   */
  tell(words, aloud = words) {
    clearTimeout(this.wait);
    tell(this.count, words);
    clearTimeout(this.quiet);
    tell(this.status, ""); // else what is told twice would be heard once
    this.quiet = setTimeout(() => tell(this.status, aloud), QUIET);
  }

  /** Open the best page, once what is typed has its answer. */
  async enter() {
    await this.ask();
    if (this.shown && this.shown === this.field.value.trim()) find(this.list, "a")?.click();
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    const { key, target } = event;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (/** @type {Element} */ (target).matches("select")) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step) moveBy(step, this.stops);
    else if (key === "Enter" && target === this.field) this.enter();
    else {
      if (target !== this.field && key.length === 1 && key !== " ") this.field.focus(); // which then gets the key
      return;
    }
    event.preventDefault();
  }
}
