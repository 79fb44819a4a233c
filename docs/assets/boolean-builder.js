/* The builder of Boolean search strings: a form over the data that the build wrote, and the string that follows from
   it. What is chosen stands behind the # of the page's address and nowhere else. */

import { address, cleaned, countWords, written } from "./boolean-search.js";
import { filled, tell } from "./explorer.js";

const LISTS = ["titles", "any", "all", "leave_out"];
const LONGEST = 100;
const MOST = 40;

class BooleanBuilder extends HTMLElement {
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

  /** Whether the address names a search or a role, and not a part of the page. */
  isAsked() {
    const hash = location.hash.slice(1);
    return hash.includes("=") || Object.hasOwn(this.data.roles, hash);
  }

  /** Whoever comes with a role or a search in the address meets the builder, once the browser has been to the id. */
  meet() {
    if (this.isAsked()) requestAnimationFrame(() => this.scrollIntoView());
  }

  prepare() {
    this.data = JSON.parse(this.querySelector("script[type='application/json']").textContent);
    this.form = this.querySelector("form");
    this.form.hidden = false;
    this.roleField = this.form.querySelector("#builder-role");
    this.placeField = this.form.querySelector("#builder-place");
    this.roleField.addEventListener("change", () => this.change());
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("input", () => this.show());
    this.form.addEventListener("change", () => this.show());
    for (const name of LISTS) this.letAdd(name);
  }

  list(name) {
    return this.form.querySelector(`[data-words="${name}"]`);
  }

  /** A word typed into the field of a list joins it, by the button or by Enter. */
  letAdd(name) {
    const [field, button] = this.list(name).querySelectorAll(".hb-words__add :is(input, button)");
    const add = () => {
      const words = cleaned(field.value);
      if (words) this.add(name, words, true);
      field.value = "";
      field.focus();
      this.show();
    };
    button.addEventListener("click", add);
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      add();
    });
  }

  /** Put a word on a list, or choose the one that is there already; one that no role offers is the reader's own. */
  add(name, words, chosen, isOwn = true) {
    const boxes = [...this.list(name).querySelectorAll("ul input")];
    const there = boxes.find((box) => box.value.toLowerCase() === words.toLowerCase());
    if (there) {
      there.checked ||= chosen;
      return;
    }
    const box = document.createElement("input");
    box.type = "checkbox";
    box.value = words;
    box.checked = chosen;
    box.defaultChecked = chosen;
    box.toggleAttribute("data-own", isOwn);
    const label = document.createElement("label");
    label.append(box, " ", words);
    const item = document.createElement("li");
    item.append(label);
    this.list(name).querySelector("ul").append(item);
  }

  /** Offer what the chosen role has, and keep what the reader typed. */
  change() {
    const own = LISTS.flatMap((name) => [...this.list(name).querySelectorAll("ul input[data-own]")].map((box) => [name, box]));
    this.offer();
    for (const [name, box] of own) this.add(name, box.value, box.checked);
  }

  /** Offer the titles and words of the chosen role. */
  offer() {
    for (const name of LISTS) this.list(name).querySelector("ul").replaceChildren();
    const { titles = [], skills = [], more = [], leave_out: leaveOut = [] } = this.data.roles[this.roleField.value] ?? {};
    const all = [["titles", titles, true], ["any", skills, true], ["any", more, false], ["leave_out", leaveOut, true]];
    for (const [name, words, chosen] of all) {
      for (const word of words.map(cleaned).filter(Boolean)) this.add(name, word, chosen, false);
    }
  }

  get target() {
    return this.form.elements.target.value;
  }

  search() {
    const chosen = (name) => [...this.list(name).querySelectorAll("ul input:checked")].map((box) => box.value);
    return { ...Object.fromEntries(LISTS.map((name) => [name, chosen(name)])), place: this.placeField.value };
  }

  /** Show the string that follows from the form. */
  show({ remember = true } = {}) {
    const target = this.data.targets[this.target];
    const query = written(this.search(), target);
    this.form.querySelector(".hb-result code").textContent = query;
    this.form.querySelector(".hb-result .hb-copy").hidden = !query;
    for (const box of this.form.querySelectorAll(".hb-result copy-text button")) box.disabled = !query;
    this.count(query, target.words);
    for (const note of this.form.querySelectorAll("[data-note]")) note.hidden = note.dataset.note !== this.target;
    for (const link of this.form.querySelectorAll("[data-open]")) {
      link.hidden = link.dataset.open !== this.target || !query;
      if (link.hidden) link.removeAttribute("href");
      else link.href = address(query, target);
    }
    this.placeField.closest("div").hidden = !target.takes.includes("place");
    for (const name of ["any", "all"]) this.list(name).hidden = !target.takes.includes(name);
    if (remember) history.replaceState(history.state, "", `#${this.state()}`);
    this.form.querySelector(".hb-share code").textContent = `${location.href.split("#")[0]}#${this.state()}`;
  }

  count(query, limit) {
    const line = this.form.querySelector(".hb-result__count");
    const count = countWords(query);
    const kind = !count ? "empty" : limit && count > limit ? "over" : "count";
    line.classList.toggle("hb-result__count--over", kind === "over");
    tell(line, filled(line.dataset[kind], { count, limit }));
  }

  /** The form as it stands behind the #: the role and the target, and each list once one differs from the offer. */
  state() {
    const state = new URLSearchParams({ role: this.roleField.value, target: this.target });
    const search = this.search();
    const boxes = [...this.form.querySelectorAll(".hb-words ul input")];
    const offered = new Set(LISTS.flatMap((name) => this.offered(name)));
    if (boxes.some((box) => box.checked !== box.defaultChecked || !offered.has(box.value))) {
      for (const name of LISTS) for (const words of search[name].length ? search[name] : [""]) state.append(name, words);
    }
    if (search.place) state.set("place", cleaned(search.place));
    return state.toString();
  }

  offered(name) {
    const { titles = [], skills = [], more = [], leave_out: leaveOut = [] } = this.data.roles[this.roleField.value] ?? {};
    return { titles, any: [...skills, ...more], all: [], leave_out: leaveOut }[name].map(cleaned);
  }

  /** Take the state from the address: a role's id alone, what `state` wrote, or nothing. */
  restore() {
    const hash = location.hash.slice(1);
    const state = new URLSearchParams(hash.includes("=") ? hash : "");
    const role = Object.hasOwn(this.data.roles, hash) ? hash : state.get("role");
    if (role !== null && [...this.roleField.options].some((option) => option.value === role)) this.roleField.value = role;
    this.offer();
    for (const radio of this.form.elements.target) radio.checked ||= radio.value === state.get("target");
    this.placeField.value = cleaned((state.get("place") ?? "").slice(0, LONGEST));
    for (const name of LISTS.filter((list) => state.has(list))) {
      for (const box of this.list(name).querySelectorAll("ul input")) box.checked = false;
      for (const words of state.getAll(name).slice(0, MOST).map((text) => cleaned(text.slice(0, LONGEST)))) {
        if (words) this.add(name, words, true);
      }
    }
    this.show({ remember: false });
  }
}

customElements.define("boolean-builder", BooleanBuilder);
