/* The builder of Boolean search strings: a form over the data that the build wrote, and the string that follows from
   it. What is chosen stands behind the # of the page's address and nowhere else. */

import { find, findAll, tell } from "../../shared/dom.js";
import { fillIn } from "../../shared/words.js";
import { address, countWords, written } from "./boolean-search.js";
import { isAsked, LISTS, offered, readState, stateOf } from "./state.js";
import { WordList } from "./word-list.js";

/** @typedef {import("./boolean-search.js").ListName} ListName */
/** @typedef {import("./boolean-search.js").Search} Search */
/** @typedef {import("./boolean-search.js").Target} Target */

export class BooleanBuilder extends HTMLElement {
  /** @type {HTMLFormElement} */ form;
  /** @type {{ roles: Record<string, import("./state.js").Offer>, targets: Record<string, Target> }} */ data;

  connectedCallback() {
    if (!this.form) this.prepare();
    this.follow = () => this.isAsked() && this.restore();
    window.addEventListener("hashchange", this.follow);
    this.restore();
    if (document.readyState === "complete") this.meet();
    else window.addEventListener("load", () => this.meet(), { once: true });
  }

  disconnectedCallback() {
    window.removeEventListener("hashchange", this.follow);
  }

  isAsked() {
    return isAsked(location.hash.slice(1), this.data.roles);
  }

  /** Whoever comes with a role or a search in the address meets the builder, once the browser has been to the id. */
  meet() {
    if (this.isAsked()) requestAnimationFrame(() => this.scrollIntoView());
  }

  prepare() {
    this.data = JSON.parse(find(this, "script[type='application/json']").textContent);
    this.form = find(this, "form");
    this.form.hidden = false;
    /** @type {HTMLSelectElement} */
    this.roleField = find(this.form, "#builder-role");
    /** @type {HTMLInputElement} */
    this.placeField = find(this.form, "#builder-place");
    this.roleField.addEventListener("change", () => this.change());
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("input", () => this.show());
    this.form.addEventListener("change", () => this.show());
    const list = (/** @type {ListName} */ name) =>
      new WordList(find(this.form, `[data-words="${name}"]`), () => this.show());
    this.lists = { titles: list("titles"), any: list("any"), all: list("all"), leave_out: list("leave_out") };
  }

  /** The words of the chosen role. */
  get offer() {
    return offered(this.data.roles[this.roleField.value]);
  }

  /** Offer what the chosen role has, and keep what the reader typed. */
  change() {
    const own = LISTS.flatMap((name) => this.lists[name].own.map((box) => ({ list: this.lists[name], box })));
    this.fill();
    for (const { list, box } of own) list.add(box.value, box.checked);
  }

  /** Offer the titles and words of the chosen role. */
  fill() {
    for (const name of LISTS) this.lists[name].empty();
    for (const { name, words, isChosen } of this.offer) this.lists[name].add(words, isChosen, false);
  }

  /** Where the search will be typed: the id of a target. */
  get target() {
    return this.targets.find((radio) => radio.checked).value;
  }

  /** @returns {HTMLInputElement[]} */
  get targets() {
    return findAll(this.form, "[name=target]");
  }

  /** @returns {Search} */
  search() {
    const { titles, any, all, leave_out: leaveOut } = this.lists;
    const chosen = { titles: titles.chosen, any: any.chosen, all: all.chosen, leave_out: leaveOut.chosen };
    return { ...chosen, place: this.placeField.value };
  }

  /** Show the string that follows from the form. */
  show({ remember = true } = {}) {
    const target = this.data.targets[this.target];
    const query = written(this.search(), target);
    this.showQuery(query, target);
    this.count(query, target.words);
    this.placeField.closest("div").hidden = !target.takes.includes("place");
    this.lists.any.root.hidden = !target.takes.includes("any");
    this.lists.all.root.hidden = !target.takes.includes("all");
    const state = `#${this.state()}`;
    if (remember) history.replaceState(history.state, "", state);
    find(this.form, ".hb-share code").textContent = location.href.split("#")[0] + state;
  }

  /**
   * @param {string} query
   * @param {Target} target
   */
  showQuery(query, target) {
    find(this.form, ".hb-result code").textContent = query;
    find(this.form, ".hb-result .hb-copy").hidden = !query;
    /** @type {HTMLButtonElement[]} */
    const buttons = findAll(this.form, ".hb-result copy-text button");
    for (const button of buttons) button.disabled = !query;
    for (const note of findAll(this.form, "[data-note]")) note.hidden = note.dataset.note !== this.target;
    /** @type {HTMLAnchorElement[]} */
    const links = findAll(this.form, "[data-open]");
    for (const link of links) {
      link.hidden = link.dataset.open !== this.target || !query;
      if (link.hidden) link.removeAttribute("href");
      else link.href = address(query, target);
    }
  }

  /**
   * Say how many words the search has.
   * @param {string} query
   * @param {number | null} limit
   */
  count(query, limit) {
    const line = find(this.form, ".hb-result__count");
    const count = countWords(query);
    const kind = !count ? "empty" : limit && count > limit ? "over" : "count";
    line.classList.toggle("hb-result__count--over", kind === "over");
    tell(line, fillIn(line.dataset[kind], { count, limit }));
  }

  /** The form as it stands behind the #. */
  state() {
    const there = new Set(this.offer.map(({ words }) => words));
    const boxes = LISTS.flatMap((name) => this.lists[name].boxes);
    const differs = boxes.some((box) => box.checked !== box.defaultChecked || !there.has(box.value));
    return stateOf(this.roleField.value, this.target, this.search(), differs);
  }

  /** Take the state from the address. */
  restore() {
    const { role, target, place, lists } = readState(location.hash.slice(1), this.data.roles);
    if ([...this.roleField.options].some((option) => option.value === role)) this.roleField.value = role;
    this.fill();
    for (const radio of this.targets) radio.checked ||= radio.value === target;
    this.placeField.value = place;
    for (const [name, all] of lists) {
      this.lists[name].clear();
      for (const words of all) this.lists[name].add(words, true);
    }
    this.show({ remember: false });
  }
}

customElements.define("boolean-builder", BooleanBuilder);
