/* The question bank: filters and the selection stand in the address, so that a link leads to what one sees. */

import { Explorer, filled, read, remember, tell } from "../explorer.js";
import { card } from "./card.js";
import { chosen, counts, FILTERS, placesOf, prepare } from "./filters.js";
import { Filters } from "./form.js";
import { Kit } from "./kit.js";

const PAGE = 25;

class QuestionBank extends Explorer {
  prepare() {
    this.list = this.querySelector(".hb-bank");
    this.bar = this.querySelector(".hb-kit");
    prepare(this.data);
    this.kit = new Kit(this.data.questions);
    this.parts = new Map();
    this.filters = new Filters(this.form, this.data, this.dataset);
    this.listen(this.form);
    this.querySelector(".hb-bank__index").remove();
  }

  listen(form) {
    const choose = (isStep) => this.go({ ...this.filters.choice, only: this.state.only }, isStep);
    form.addEventListener("change", ({ target }) => target.name !== "words" && choose(true));
    form.elements.words.addEventListener("input", () => choose(false));
    this.list.addEventListener("change", ({ target }) => this.pick(target.closest("article")));
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

  /** Show another choice, and put it with the selection into the address. */
  go(state, isStep = true) {
    this.keep(state, isStep);
    this.restore();
  }

  /** Show another list, and begin at its first question: the button that was pressed may be gone. */
  turn(state) {
    this.go(state);
    this.status.scrollIntoView();
    this.list.querySelector("button")?.focus({ preventScroll: true });
  }

  /** Show the filters of another step; what was chosen since stays chosen. */
  follow() {
    const said = new URLSearchParams(location.search);
    this.filters.choose(said);
    this.go({ ...this.filters.choice, only: said.get("only") }, false);
  }

  keep({ only, ...filters }, isStep) {
    const kit = this.kit.values.map((value) => ["kit", value]);
    remember([...Object.entries(filters), ...kit, ["only", only]], isStep);
  }

  /** Show what the address says. */
  restore() {
    const said = new URLSearchParams(location.search);
    this.gone = this.kit.read(said.getAll("kit"));
    this.filters.choose(said);
    const only = said.get("only") === "kit" && this.kit.chosen.size ? "kit" : "";
    this.state = { ...this.filters.choice, only };
    const all = this.data.questions;
    const offered = only ? all.filter((question) => this.kit.chosen.has(question)) : all;
    this.found = chosen(offered, this.state);
    FILTERS.forEach((name) => this.filters.count(name, counts(offered, this.state, name)));
    this.list.replaceChildren();
    this.extend();
    this.tell();
  }

  /** List the next questions; gives their cards. */
  extend() {
    const from = this.list.children.length;
    const cards = this.found.slice(from, from + PAGE).map((question) => {
      const mine = this.kit.chosen.get(question);
      const fitting = mine ? [mine] : placesOf(question, this.state);
      return card(question, fitting, Boolean(mine), { data: this.data, titles: this.filters.titles, words: this.dataset });
    });
    this.list.append(...cards);
    cards.forEach((made) => this.score(made));
    return cards;
  }

  /** Fill in what scoring needs, from the file that has it. */
  async score({ question, more }) {
    const size = this.data.per_part;
    const part = Math.floor(question.number / size);
    if (!this.parts.has(part)) this.parts.set(part, read(this.dataset.file.replace("index", part)));
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
    first.querySelector("button").focus();
  }

  pick(made) {
    const { kit, state } = this;
    if (made.box.checked) kit.chosen.set(made.question, placesOf(made.question, state)[0]);
    else kit.chosen.delete(made.question);
    this.gone = 0;
    this.keep(kit.chosen.size ? state : { ...state, only: "" }, false);
    if (!state.only) return this.tell();
    const place = [...this.list.children].indexOf(made);
    this.restore();
    [...this.list.children].slice(0, place + 1).at(-1)?.box.focus();
  }

  /** Say how many there are and what is chosen; for paper also what the filters say. */
  tell() {
    const { dataset: words, kit, state, found } = this;
    const listed = this.list.children.length;
    const counted = [filled(words.count, { shown: found.length, all: this.data.questions.length })];
    if (listed < found.length) counted.push(filled(words.part, { part: listed }));
    if (this.gone) counted.push(filled(words.gone, { count: this.gone }));
    tell(this.status, counted.join(" · "));
    this.querySelector(".hb-none").hidden = found.length > 0;
    this.querySelector(".hb-more").hidden = listed >= found.length;
    this.bar.hidden = !kit.chosen.size;
    const mine = this.bar.hidden ? "" : filled(words.kit, { count: kit.chosen.size, minutes: kit.minutes });
    tell(this.bar.querySelector("[role=status]"), mine);
    this.bar.querySelector("[name=mine]").hidden = Boolean(state.only);
    this.bar.querySelector("[name=all]").hidden = !state.only;
    const said = [...(state.only ? [mine] : []), ...this.filters.said];
    const head = this.querySelector(".hb-selection");
    head.hidden = false;
    head.textContent = (said.length ? said : [words.all]).join(" · ");
  }

  /** Print all that was found, once it is listed with its scoring. */
  async print() {
    const { found } = this;
    while (this.found === found && this.list.children.length < found.length) {
      this.extend();
      await new Promise((resume) => setTimeout(resume)); // so that the page stays alive with very many
    }
    this.tell();
    await Promise.all([...this.list.children].map((made) => made.more.childElementCount || this.score(made)));
    if (this.found === found) print();
  }
}

customElements.define("question-bank", QuestionBank);
