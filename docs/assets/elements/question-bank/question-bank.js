/* The question bank: filters and the selection stand in the address, so that a link leads to what one sees. */

import { asked, remember } from "../../shared/address.js";
import { find, tell, textOf } from "../../shared/dom.js";
import { Explorer } from "../../shared/explorer.js";
import { readJson } from "../../shared/json.js";
import { whenIdle } from "../../shared/offscreen.js";
import { fillIn } from "../../shared/words.js";
import { card } from "./card.js";
import { FilterForm } from "./filter-form.js";
import { chosen, counts, FILTERS, placesOf, prepare } from "./filters.js";
import { Kit } from "./kit.js";

/** @typedef {import("./card.js").Card} Card */
/** @typedef {import("./types.d.ts").Choice} Choice */

const PAGE = 25;

/** @extends {Explorer<import("./types.d.ts").Bank>} */
export class QuestionBank extends Explorer {
  /** @type {Choice} the filters, and in `only` whether the selection alone is listed */ state;
  /** @type {import("./types.d.ts").Question[]} */ found;
  /** @type {Card[]} */ cards = [];
  /** @type {Map<number, Promise<string[]>>} */ parts = new Map();
  gone = 0;

  study() {
    prepare(this.data, textOf);
  }

  prepare() {
    this.list = find(this, ".hb-bank");
    this.bar = find(this, ".hb-kit");
    this.kit = new Kit(this.data.questions);
    this.filters = new FilterForm(this.form, this.data, this.dataset);
    this.listen();
  }

  listen() {
    const choose = (/** @type {boolean} */ isStep) => this.go({ ...this.filters.choice, only: this.state.only }, isStep);
    this.form.addEventListener("change", ({ target }) => target !== this.filters.typed && choose(true));
    this.filters.typed.addEventListener("input", () => choose(false));
    this.list.addEventListener("change", ({ target }) => this.pick(this.cards.find(({ box }) => box === target)));
    this.press("reset", () => this.go({}));
    this.press("print", () => this.print());
    this.press("more", () => this.showMore());
    this.press("mine", () => this.turn({ only: "kit" }));
    this.press("all", () => this.turn({}));
    this.press("empty", () => {
      this.kit.chosen.clear();
      this.turn({ ...this.state, only: "" });
    });
  }

  /**
   * Show another choice, and put it with the selection into the address.
   * @param {Choice} state
   */
  go(state, isStep = true) {
    this.keep(state, isStep);
    this.restore();
  }

  /**
   * Show another list, and begin at its first question: the button that was pressed may be gone.
   * @param {Choice} state
   */
  turn(state) {
    this.go(state);
    this.status.scrollIntoView();
    find(this.list, "button")?.focus({ preventScroll: true });
  }

  /** Show the filters of another step; what was chosen since stays chosen. */
  follow() {
    const said = asked();
    this.filters.choose(said);
    this.go({ ...this.filters.choice, only: said.get("only") }, false);
  }

  /**
   * Put a choice into the address.
   * @param {Choice} state
   * @param {boolean} isStep
   */
  keep({ only, ...filters }, isStep) {
    const kit = this.kit.values.map((value) => /** @type {[string, string]} */ (["kit", value]));
    remember([...Object.entries(filters), ...kit, ["only", only]], isStep);
  }

  /** Show what the address says. */
  restore() {
    const said = asked();
    this.gone = this.kit.read(said.getAll("kit"));
    this.filters.choose(said);
    const only = said.get("only") === "kit" && this.kit.chosen.size ? "kit" : "";
    this.state = { ...this.filters.choice, only };
    const all = this.data.questions;
    const offered = only ? all.filter((question) => this.kit.chosen.has(question)) : all;
    this.found = chosen(offered, this.state);
    for (const name of FILTERS) this.filters.count(name, counts(offered, this.state, name));
    this.cards = [];
    this.list.replaceChildren();
    this.extend();
    this.tell();
  }

  /** List the next questions; gives their cards. */
  extend() {
    const about = { data: this.data, titles: this.filters.titles, words: this.dataset };
    const from = this.cards.length;
    const added = this.found.slice(from, from + PAGE).map((question) => {
      const mine = this.kit.chosen.get(question);
      return card(question, mine ? [mine] : placesOf(question, this.state), Boolean(mine), about);
    });
    this.cards.push(...added);
    this.list.append(...added.map(({ element }) => element));
    for (const made of added) whenIdle(() => this.score(made)); // nobody has opened it yet
    return added;
  }

  /**
   * Fill in what scoring needs, from the file that has it.
   * @param {Card} card
   */
  async score({ question, more }) {
    const size = this.data.per_part;
    const part = Math.floor(question.number / size);
    if (!this.parts.has(part)) this.parts.set(part, readJson(this.dataset.file.replace("index", String(part))));
    try {
      more.innerHTML = (await this.parts.get(part))[question.number % size];
    } catch {
      this.parts.delete(part);
      more.textContent = this.dataset.unread;
    }
  }

  showMore() {
    const [first] = this.extend();
    this.tell();
    find(first.element, "button").focus();
  }

  /**
   * Take a question into the selection, or out of it.
   * @param {Card} card
   */
  pick({ question, box }) {
    const { kit, state } = this;
    if (box.checked) kit.chosen.set(question, placesOf(question, state)[0]);
    else kit.chosen.delete(question);
    this.gone = 0;
    this.keep(kit.chosen.size ? state : { ...state, only: "" }, false);
    if (!state.only) return this.tell();
    const place = this.cards.findIndex((other) => other.box === box);
    this.restore();
    this.cards.slice(0, place + 1).at(-1)?.box.focus();
  }

  /** Say how many there are and what is chosen; for paper also what the filters say. */
  tell() {
    const { dataset: words, found } = this;
    const counted = [fillIn(words.count, { shown: found.length, all: this.data.questions.length })];
    if (this.cards.length < found.length) counted.push(fillIn(words.part, { part: this.cards.length }));
    if (this.gone) counted.push(fillIn(words.gone, { count: this.gone }));
    tell(this.status, counted.join(" · "));
    find(this, ".hb-none").hidden = found.length > 0;
    find(this, ".hb-more").hidden = this.cards.length >= found.length;
    const mine = this.tellKit();
    const said = [...(this.state.only ? [mine] : []), ...this.filters.said];
    const head = find(this, ".hb-selection");
    head.hidden = false;
    head.textContent = (said.length ? said : [words.all]).join(" · ");
  }

  /** Say what is in the selection. */
  tellKit() {
    const { chosen: mine, minutes } = this.kit;
    this.bar.hidden = !mine.size;
    const words = mine.size ? fillIn(this.dataset.kit, { count: mine.size, minutes }) : "";
    tell(find(this.bar, "[role=status]"), words);
    find(this.bar, "[name=mine]").hidden = Boolean(this.state.only);
    find(this.bar, "[name=all]").hidden = !this.state.only;
    return words;
  }

  /** Print all that was found, once it is listed with its scoring. */
  async print() {
    const { found } = this;
    while (this.found === found && this.cards.length < found.length) {
      this.extend();
      await new Promise((resume) => setTimeout(resume)); // so that the page stays alive with very many
    }
    this.tell();
    await Promise.all(this.cards.map((made) => made.more.childElementCount || this.score(made)));
    if (this.found === found) window.print();
  }
}

customElements.define("question-bank", QuestionBank);
