/* The table of the law by place: two lists narrow it, and what they say stands in the address. All of it is in the page. */

import { asked, remember } from "../../shared/address.js";
import { find, findAll, labelOf, pick, showTarget, tell } from "../../shared/dom.js";
import { Enhancement } from "../../shared/enhancement.js";
import { fillIn } from "../../shared/words.js";

export class LawTable extends Enhancement {
  enhance() {
    /** @type {HTMLFormElement} */
    this.form = find(this, "form");
    /** @type {HTMLSelectElement[]} */
    this.lists = findAll(this.form, "select");
    this.places = findAll(this, "tbody");
    this.folded = findAll(this, "details");
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("change", () => this.go(this.lists.map(({ name, value }) => [name, value])));
    find(this, "button[name=reset]").addEventListener("click", () => this.go(this.lists.map(({ name }) => [name, ""])));
    addEventListener("popstate", () => this.restore());
    this.unfoldOnPaper();
    this.form.hidden = false;
    this.restore();
    showTarget(() => this.go(this.lists.map(({ name }) => [name, ""]), false));
  }

  /** What is folded is printed all the same. */
  unfoldOnPaper() {
    /** @type {HTMLElement[]} */
    let opened = [];
    addEventListener("beforeprint", () => {
      opened = this.folded.filter((part) => !part.hasAttribute("open"));
      for (const part of opened) part.setAttribute("open", "");
    });
    addEventListener("afterprint", () => {
      for (const part of opened) part.removeAttribute("open");
    });
  }

  /**
   * Show another choice, and put it into the address.
   * @param {import("../../shared/address.js").Pairs} choice
   */
  go(choice, isStep = true) {
    remember(choice, isStep);
    this.restore();
  }

  /** Show what the address says: a place with the wider one whose rule applies there too, and what is on a topic. */
  restore() {
    const said = asked();
    for (const list of this.lists) pick(list, said.get(list.name));
    const [place, topic] = this.lists.map(({ value }) => value);
    for (const part of this.places) {
      const { places, topics } = part.dataset;
      part.hidden = !(fits(places, place) && fits(topics, topic));
    }
    const shown = this.places.filter((part) => !part.hidden).length;
    tell(find(this, ".hb-count"), fillIn(this.dataset.count, { shown }));
    find(this, ".hb-none").hidden = shown > 0;
    this.sayChoice();
  }

  /** What is chosen, in words, for paper. */
  sayChoice() {
    const chosen = this.lists.filter((list) => list.value);
    const said = chosen.map((list) => fillIn(this.dataset.said, { label: labelOf(list), value: list.selectedOptions[0].text }));
    const head = find(this, ".hb-selection");
    head.hidden = false;
    head.textContent = said.length ? said.join(" · ") : this.dataset.all;
  }
}

/**
 * Whether a choice is among ids, or nothing is chosen.
 * @param {string} ids
 * @param {string} choice
 */
const fits = (ids, choice) => !choice || ids.split("+").includes(choice);

customElements.define("law-table", LawTable);
