/* The filters of the question bank: what they offer, what is chosen, and how many questions each choice would leave. */

import { find, findAll, labelOf, make, pick } from "../../shared/dom.js";
import { fillIn, number } from "../../shared/words.js";
import { FILTERS } from "./filters.js";

/** @typedef {import("./types.d.ts").Bank} Bank */
/** @typedef {import("./types.d.ts").Choice} Choice */
/** @typedef {import("./types.d.ts").Titles} Titles */
/** @typedef {import("./filters.js").Filter} Filter */
/** @typedef {Record<Filter, HTMLSelectElement>} Lists */

/** @param {Titles} titles */
const options = (titles) => Object.entries(titles).map(([value, title]) => make("option", { value }, title));

/** @param {HTMLSelectElement} list */
const titlesOf = (list) => Object.fromEntries([...list.options].map(({ value, text }) => [value, text]));

export class FilterForm {
  /**
   * Fill the lists with what occurs. Stages are those of a role, and wait for one.
   * @param {HTMLFormElement} form
   * @param {Bank} bank
   * @param {DOMStringMap} words
   */
  constructor(form, { roles, competencies, choices }, words) {
    this.roles = roles;
    this.words = words;
    /** @type {HTMLInputElement} */
    this.typed = find(form, "[name=words]");
    this.lists = /** @type {Lists} */ (Object.fromEntries(FILTERS.map((name) => [name, find(form, `[name=${name}]`)])));
    this.lists.role.append(...options(Object.fromEntries(Object.entries(roles).map(([id, { title }]) => [id, title]))));
    this.lists.competency.append(...options(competencies));
    for (const group of findAll(this.lists.for, "optgroup")) {
      const offered = Object.entries(choices[group.dataset.axis] ?? {});
      group.append(...options(Object.fromEntries(offered.map(([id, title]) => [`${group.dataset.axis}.${id}`, title]))));
      if (!offered.length) group.remove();
    }
    this.titles = /** @type {Record<Filter, Titles>} */ (
      Object.fromEntries(FILTERS.map((name) => [name, titlesOf(this.lists[name])])));
  }

  /** @returns {Choice} what is chosen: the name of each filter to its value */
  get choice() {
    return { words: this.typed.value, ...Object.fromEntries(FILTERS.map((name) => [name, this.lists[name].value])) };
  }

  /**
   * Choose what an address says; what is not offered is left out.
   * @param {URLSearchParams} said
   */
  choose(said) {
    const typed = said.get("words") ?? "";
    if (this.typed.value !== typed) this.typed.value = typed; // setting it moves the cursor to the end
    pick(this.lists.role, said.get("role"));
    this.offerStages(this.lists.role.value);
    for (const name of FILTERS) pick(this.lists[name], said.get(name));
  }

  /** @param {string} role */
  offerStages(role) {
    const { stage } = this.lists;
    const stages = this.roles[role]?.stages ?? {};
    const { "": all } = this.titles.stage;
    stage.disabled = !role;
    stage.replaceChildren(...options({ "": role ? all : this.words.first, ...stages }));
    this.titles.stage = { "": all, ...stages };
  }

  /**
   * Say behind each choice of a list how many questions it would leave.
   * @param {Filter} name
   * @param {Map<string, number>} found
   */
  count(name, found) {
    for (const choice of this.lists[name].options) {
      if (!choice.value) continue;
      const count = found.get(choice.value) ?? 0;
      choice.textContent = `${this.titles[name][choice.value]} (${number(count)})`;
      choice.hidden = choice.disabled = !count && !choice.selected;
    }
  }

  /** What is chosen, in words: `Role: Account Manager`. */
  get said() {
    const chosen = FILTERS.filter((name) => this.lists[name].value)
      .map((name) => ({ label: labelOf(this.lists[name]), value: this.titles[name][this.lists[name].value] }));
    const typed = this.typed.value ? [{ label: labelOf(this.typed), value: this.typed.value }] : [];
    return [...typed, ...chosen].map((pair) => fillIn(this.words.said, pair));
  }
}
