/* The question bank: filters and the selection stand in the address, so that a link leads to what one sees. */

import { filled, make, remember } from "../explorer.js";
import { card } from "./card.js";
import { BASE, chosen, counts, FILTERS, placesOf, prepare } from "./filters.js";
import { Kit } from "./kit.js";

const PAGE = 25;

class QuestionBank extends HTMLElement {
  async connectedCallback() {
    if (this.ready) return;
    this.ready = true;
    this.form = this.querySelector("form");
    this.status = this.querySelector(".hb-count");
    this.list = this.querySelector(".hb-bank");
    try {
      this.data = await this.read("");
    } catch {
      this.status.textContent = this.dataset.failed;
      return;
    }
    prepare(this.data);
    this.kit = new Kit(this.data.questions);
    this.parts = new Map();
    this.offer();
    this.listen();
    this.querySelector(".hb-bank__index").remove();
    this.form.hidden = false;
    this.restore();
  }

  /** A file beside the index; the index itself without a name. */
  async read(name) {
    const reply = await fetch(name ? this.dataset.index.replace("index", name) : this.dataset.index);
    if (!reply.ok) throw new Error(reply.statusText);
    return reply.json();
  }

  /** Fill the lists with what occurs. Stages are those of a role, and wait for one. */
  offer() {
    const { roles, competencies, choices } = this.data;
    const option = ([value, title]) => make("option", { value }, title);
    const { compare } = new Intl.Collator(document.documentElement.lang);
    const { role, competency, for: origin } = this.form.elements;
    role.append(...Object.entries(roles).map(([id, { title }]) => option([id, title])));
    competency.append(...Object.entries(competencies).sort(([, a], [, b]) => compare(a, b)).map(option));
    origin.querySelectorAll("optgroup").forEach((group) => {
      const offered = Object.entries(choices[group.dataset.axis] ?? {});
      group.append(...offered.map(([id, title]) => option([`${group.dataset.axis}.${id}`, title])));
      if (!offered.length) group.remove();
    });
    this.titles = Object.fromEntries(FILTERS.map((name) => [
      name, Object.fromEntries([...this.form.elements[name].options].map(({ value, text }) => [value, text])),
    ]));
  }

  listen() {
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("change", ({ target }) => target.name !== "q" && this.go(this.choice()));
    this.form.elements.q.addEventListener("input", () => this.go(this.choice(), false));
    this.list.addEventListener("change", ({ target }) => this.pick(target.closest("article")));
    this.press("reset", () => this.go({}));
    this.press("mine", () => this.go({ only: "kit" }));
    this.press("all", () => this.go({}));
    this.press("empty", () => this.empty());
    this.press("more", () => this.showMore());
    this.press("print", () => this.print());
    addEventListener("popstate", () => this.restore());
  }

  press(name, action) {
    this.querySelector(`button[name=${name}]`).addEventListener("click", action);
  }

  /** What the form says; the view of the selection stays. */
  choice() {
    const { elements } = this.form;
    return { only: this.state.only, ...Object.fromEntries(["q", ...FILTERS].map((name) => [name, elements[name].value])) };
  }

  /** Show another choice, and put it with the selection into the address. */
  go(state, isStep = true) {
    this.keep(state, isStep);
    this.restore();
  }

  keep(state, isStep) {
    const { only, ...filters } = state;
    remember([...Object.entries(filters), ...this.kit.values.map((value) => ["kit", value]), ["only", only]], isStep);
  }

  /** Show what the address says; what is not offered is left out. */
  restore() {
    const said = new URLSearchParams(location.search);
    const { elements } = this.form;
    if (document.activeElement !== elements.q) elements.q.value = said.get("q") ?? "";
    elements.role.value = said.get("role") ?? "";
    if (elements.role.selectedIndex < 0) elements.role.value = "";
    this.offerStages(elements.role.value);
    FILTERS.forEach((name) => {
      elements[name].value = said.get(name) ?? "";
      if (elements[name].selectedIndex < 0) elements[name].value = "";
    });
    this.gone = this.kit.read(said.getAll("kit"));
    this.state = { only: "", ...Object.fromEntries(["q", ...FILTERS].map((name) => [name, elements[name].value])) };
    this.state.only = said.get("only") === "kit" && this.kit.chosen.size ? "kit" : "";
    this.show();
  }

  offerStages(role) {
    const { stage } = this.form.elements;
    const stages = this.data.roles[role]?.stages ?? {};
    stage.disabled = !role;
    stage.replaceChildren(
      make("option", { value: "" }, role ? this.titles.stage[""] : this.dataset.from),
      ...Object.entries(stages).map(([value, title]) => make("option", { value }, title)),
    );
    this.titles.stage = { "": this.titles.stage[""], ...stages };
  }

  show() {
    const { state, kit } = this;
    const offered = state.only ? this.data.questions.filter((question) => kit.chosen.has(question)) : this.data.questions;
    this.found = chosen(offered, state);
    FILTERS.forEach((name) => this.count(name, counts(offered, state, name)));
    this.list.replaceChildren();
    this.querySelector(".hb-none").hidden = this.found.length > 0;
    this.append_(PAGE);
    this.tell();
  }

  /** Say behind each choice how many questions it would leave. */
  count(name, found) {
    [...this.form.elements[name].options].filter((option) => option.value).forEach((option) => {
      const count = found.get(option.value) ?? 0;
      option.textContent = `${this.titles[name][option.value]} (${count.toLocaleString(document.documentElement.lang)})`;
      option.hidden = option.disabled = !count && !option.selected;
    });
  }

  append_(count) {
    const from = this.list.children.length;
    const about = { data: this.data, titles: this.titles, words: this.dataset };
    const cards = this.found.slice(from, from + count).map((question) => {
      const mine = this.kit.chosen.get(question);
      const places = new Set([...(mine ? [mine] : []), ...placesOf(question, this.state), ...question.places]);
      return card(question, [...places], Boolean(mine), about);
    });
    this.list.append(...cards);
    cards.forEach((made) => this.score(made));
    this.querySelector(".hb-more").hidden = this.list.children.length >= this.found.length;
    return cards;
  }

  /** Fill in what scoring needs, from the file that has it. */
  async score(made) {
    const size = this.data.per_part, part = Math.floor(made.question.number / size);
    if (!this.parts.has(part)) this.parts.set(part, this.read(part));
    try {
      made.more.innerHTML = (await this.parts.get(part))[made.question.number % size];
    } catch {
      this.parts.delete(part);
      made.more.textContent = this.dataset.unread;
    }
  }

  showMore() {
    const [first] = this.append_(PAGE);
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
    const next = this.list.children[Math.min(place, this.list.children.length - 1)];
    next?.box.focus();
  }

  empty() {
    this.kit.chosen.clear();
    this.go({ ...this.state, only: "" });
    this.form.elements.q.focus();
  }

  /** Say how many there are, what is chosen, and, for paper, what the filters say. */
  tell() {
    const { dataset, kit, state, list } = this;
    const counted = [filled(dataset.count, { shown: this.found.length, all: this.data.questions.length })];
    if (list.children.length < this.found.length) counted.push(filled(dataset.part, { part: list.children.length }));
    if (this.gone) counted.push(filled(dataset.gone, { count: this.gone }));
    this.status.textContent = counted.join(" · ");
    const bar = this.querySelector(".hb-kit");
    bar.hidden = !kit.chosen.size;
    const mine = filled(dataset.kit, { count: kit.chosen.size, minutes: kit.minutes });
    bar.querySelector("[role=status]").textContent = bar.hidden ? "" : mine;
    bar.querySelector("[name=mine]").hidden = Boolean(state.only);
    bar.querySelector("[name=all]").hidden = !state.only;
    const said = FILTERS.filter((name) => state[name]).map((name) => {
      const label = this.form.elements[name].closest("label").querySelector("span").textContent;
      return `${label}: ${state[name] === BASE ? dataset.base : this.titles[name][state[name]]}`;
    });
    if (state.q) said.unshift(`${dataset.words}: ${state.q}`);
    if (state.only) said.unshift(mine);
    const head = this.querySelector(".hb-selection");
    head.hidden = false;
    head.textContent = (said.length ? said : [dataset.all]).join(" · ");
  }

  /** Print what the list shows, once it is all there. */
  async print() {
    await Promise.allSettled(this.parts.values());
    await Promise.all([...this.list.children].map((made) => (made.more.childElementCount ? null : this.score(made))));
    print();
  }
}

customElements.get("question-bank") ?? customElements.define("question-bank", QuestionBank);
