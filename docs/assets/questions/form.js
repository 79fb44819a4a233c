/* The filters of the question bank: what they offer, what is chosen, and how many questions each choice would leave. */

import { filled, labelOf, make, pick } from "../explorer.js";
import { FILTERS } from "./filters.js";

const option = ([value, title]) => make("option", { value }, title);

export class Filters {
  /** Fill the lists with what occurs. Stages are those of a role, and wait for one. */
  constructor(form, { roles, competencies, choices }, words) {
    Object.assign(this, { form, roles, words, lists: form.elements });
    const { compare } = new Intl.Collator(document.documentElement.lang);
    const { role, competency, for: origin } = this.lists;
    role.append(...Object.entries(roles).map(([id, { title }]) => option([id, title])));
    competency.append(...Object.entries(competencies).sort(([, a], [, b]) => compare(a, b)).map(option));
    origin.querySelectorAll("optgroup").forEach((group) => {
      const offered = Object.entries(choices[group.dataset.axis] ?? {});
      group.append(...offered.map(([id, title]) => option([`${group.dataset.axis}.${id}`, title])));
      if (!offered.length) group.remove();
    });
    this.titles = Object.fromEntries(FILTERS.map((name) => [
      name, Object.fromEntries([...this.lists[name].options].map(({ value, text }) => [value, text])),
    ]));
  }

  /** What is chosen: the name of each filter to its value. */
  get choice() {
    return Object.fromEntries(["words", ...FILTERS].map((name) => [name, this.lists[name].value]));
  }

  /** Choose what an address says; what is not offered is left out. */
  choose(said) {
    const { words, role } = this.lists;
    const typed = said.get("words") ?? "";
    if (words.value !== typed) words.value = typed;  // setting it moves the cursor to the end
    pick(role, said.get("role"));
    this.offerStages(role.value);
    FILTERS.forEach((name) => pick(this.lists[name], said.get(name)));
  }

  offerStages(role) {
    const { stage } = this.lists;
    const stages = this.roles[role]?.stages ?? {};
    stage.disabled = !role;
    stage.replaceChildren(...Object.entries({ "": role ? this.titles.stage[""] : this.words.first, ...stages }).map(option));
    this.titles.stage = { "": this.titles.stage[""], ...stages };
  }

  /** Say behind each choice of a list how many questions it would leave. */
  count(name, found) {
    [...this.lists[name].options].filter(({ value }) => value).forEach((choice) => {
      const count = found.get(choice.value) ?? 0;
      choice.textContent = `${this.titles[name][choice.value]} (${count.toLocaleString(document.documentElement.lang)})`;
      choice.hidden = choice.disabled = !count && !choice.selected;
    });
  }

  /** What is chosen, in words: `Role: Account Manager`. */
  get said() {
    const { words, ...lists } = this.choice;
    const chosen = Object.entries(lists).filter(([, value]) => value).map(([name, value]) => [name, this.titles[name][value]]);
    return [...(words ? [["words", words]] : []), ...chosen].map(([name, value]) =>
      filled(this.words.said, { label: labelOf(this.lists[name]), value }));
  }
}
