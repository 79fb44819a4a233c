/* The posting builder: a form over the file that the build composed for a role, the posting that follows from it, and what
   can be done with it. What is chosen stands behind the # of the page's address; what is edited stays in this browser. */

import { find, findAll, tell } from "../../shared/dom.js";
import { Enhancement } from "../../shared/enhancement.js";
import { readJson } from "../../shared/json.js";
import { keptRole } from "../../shared/kept.js";
import { fillIn, language } from "../../shared/words.js";
import { Checking } from "./checking.js";
import { barExcluded, fillForm, offer, readForm, showPay } from "./choices-form.js";
import { besideOf, fillBeside, givenFields } from "./beside.js";
import { documentOf, leftOut, toSend } from "./document.js";
import { letOpen, open, tellChosen } from "./folded-choices.js";
import { askedOf, hideWays } from "./leading.js";
import { offered, payFormOf, payOf } from "./selection.js";
import { givenIn, Sending } from "./sending.js";
import { Sheet } from "./sheet.js";
import { isAsked, nothing, readBeside, readState, stateOf } from "./state.js";
import { Writing } from "./writing.js";

/** @typedef {import("./types.d.ts").Builder} Builder */
/** @typedef {import("./types.d.ts").Choices} Choices */
/** @typedef {import("./types.d.ts").Doc} Doc */
/** @typedef {import("./words.d.ts").Words} Words */

export class PostingBuilder extends Enhancement {
  /** @type {Words} */ words;
  /** @type {Builder} */ builder;
  /** @type {Choices} */ choices;
  /** @type {import("./state.js").Beside} */ beside;
  /** @type {Doc} */ doc;
  /** The field in which the reader is typing: all that is typed into it is one step to go back from. */
  typing = "";

  enhance() {
    this.words = JSON.parse(this.dataset.words);
    this.ownRole = this.getAttribute("role-id");
    this.sheet = new Sheet(document.getElementById(this.getAttribute("target")));
    this.target = this.sheet.made;
    /** @type {HTMLFormElement} */
    this.form = find(this, "form");
    letOpen(this.form);
    hideWays();
    this.writing = new Writing(this);
    this.checking = new Checking(this);
    new Sending(this, this.words, () => ({ doc: toSend(this.doc), given: givenIn(this.form, payFormOf(this.builder, this.choices), this.choices.states, this.words) }));
    this.listen();
    this.restore();
  }

  listen() {
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("input", ({ target }) => this.hear(/** @type {HTMLInputElement} */ (target)));
    for (const radio of findAll(this, "[name=form]")) radio.addEventListener("change", () => this.go({ ...this.choices, form: this.formChosen() }, true));
    find(this, "[name=differences]").addEventListener("change", () => this.takeBeside(true));
    for (const field of givenFields(this)) field.addEventListener("input", () => this.takeBeside(this.typing !== field.dataset.given, field.dataset.given));
    this.press("reset", () => this.clear());
    this.press("use-range", () => this.useRange());
    addEventListener("popstate", () => this.isConnected && this.restore());
  }

  /**
   * What a press on the button with a name does.
   * @param {string} name
   * @param {() => void} action
   */
  press(name, action) {
    find(this, `button[name=${name}]`).addEventListener("click", action);
  }

  /** @returns {import("./types.d.ts").Form} */
  formChosen() {
    return /** @type {import("./types.d.ts").Form} */ (/** @type {HTMLInputElement} */ (find(this, "[name=form]:checked")).value);
  }

  /**
   * A choice was made, or a sign was typed.
   * @param {HTMLInputElement} field
   */
  hear({ name, type, value }) {
    if (name === "role") {
      this.go({ ...this.choices, role: value }, true);
      return;
    }
    const isTyped = type === "text";
    this.go({ ...this.choices, ...readForm(this.form) }, !isTyped || this.typing !== name, isTyped ? name : "");
  }

  /**
   * Show other choices, and put them into the address.
   * @param {Choices} choices
   * @param {boolean} isStep whether Back leads to what was chosen before
   * @param {string} [typing]
   */
  async go(choices, isStep, typing = "") {
    this.typing = typing;
    if (!choices.role || !(await this.load(choices.role))) return;
    this.choices = offered(this.builder, choices, this.words.places);
    const address = `${location.pathname}${location.search}${this.state && `#${this.state}`}`;
    if (address !== `${location.pathname}${location.search}${location.hash}`) history[isStep ? "pushState" : "replaceState"](history.state, "", address);
    this.show();
  }

  /** The choices as the address says them. */
  get state() {
    return stateOf(this.choices, this.ownRole, this.beside);
  }

  /** Choose nothing any more but the form of the text. */
  clear() {
    this.beside = { ...this.beside, given: {} };
    this.go({ ...nothing(this.choices.role), form: this.choices.form }, true);
  }

  /**
   * Take what is said beside the choices.
   * @param {boolean} isStep
   * @param {string} [typing]
   */
  takeBeside(isStep, typing = "") {
    this.beside = besideOf(this);
    this.go(this.choices, isStep, typing);
  }

  /** Show what the address says. A part of the page keeps what is chosen, and the address goes on saying it. */
  async restore() {
    const hash = location.hash.slice(1);
    const { choice, field } = askedOf(hash);
    const isShown = Boolean(this.choices?.role) && hash !== "" && !isAsked(hash);
    if (choice && !isShown) history.replaceState(history.state, "", `#${new URLSearchParams(choice)}`);
    if (!isShown) await this.showAddress();
    else if (choice || this.state) await this.go({ ...this.choices, ...choice }, false);
    if (field) this.lead(field);
    const part = document.getElementById(hash);
    if (part && this.target.contains(part)) part.scrollIntoView(); // it has just been written
  }

  async showAddress() {
    const hash = location.hash.slice(1);
    const choices = readState(hash, this.ownRole);
    choices.role ||= String(keptRole());
    this.beside = readBeside(hash);
    this.typing = "";
    if (!Object.hasOwn(this.words.files, choices.role)) return this.wait();
    if (!(await this.load(choices.role))) return;
    this.choices = offered(this.builder, choices, this.words.places);
    this.show();
  }

  /** No role is chosen yet: there is nothing but the choice of one. */
  wait() {
    this.choices = nothing("");
    open(this.form);
    find(this, ".hb-bench__side").hidden = false;
  }

  /**
   * Get the file of a role; gives whether it could be had.
   * @param {string} role
   */
  async load(role) {
    if (this.builder?.role === role) return true;
    const status = find(this, ".hb-count");
    try {
      this.builder = await readJson(this.words.files[role]);
    } catch {
      tell(status, this.dataset.failed);
      if (!this.builder) this.giveUp();
      return false;
    }
    tell(status, "");
    offer(this.form, this.builder, this.words);
    this.writing.open(role);
    this.closest(".hb-bench")?.classList.remove("hb-bench--first");
    for (const part of findAll(this, ".hb-bench__bar, .hb-bench__side, .hb-bench__state, .hb-findings")) part.hidden = false;
    return true;
  }

  /** Show what a browser without scripts would. */
  giveUp() {
    for (const part of findAll(this, ".hb-waiting")) part.classList.remove("hb-waiting");
    for (const spare of findAll(document, ".hb-without-scripts")) spare.classList.remove("hb-without-scripts");
  }

  /**
   * Lead to a field of the form.
   * @param {string} name
   */
  lead(name) {
    const field = find(this.form, `[name=${name}]`);
    open(this.form);
    field.closest("details")?.setAttribute("open", "");
    field.scrollIntoView({ block: "center" });
    field.focus();
    if (field instanceof HTMLInputElement) field.select();
  }

  show() {
    fillForm(this.form, this.choices);
    fillBeside(this, this.beside);
    this.target.classList.toggle("hb-plain", this.beside.isPlain);
    tellChosen(this.form, this.builder, this.choices, this.words);
    /** @type {HTMLInputElement[]} */
    const radios = findAll(this, "[name=form]");
    for (const radio of radios) radio.checked = radio.value === this.choices.form;
    /** @type {HTMLSelectElement} */
    const role = find(this.form, "[name=role]");
    if (role) role.value = this.choices.role;
    barExcluded(this.form, this.builder, this.choices, this.words);
    showPay(this.form, this.builder, this.choices, this.words);
    this.write();
  }

  /** Write the posting anew. */
  write() {
    this.compose();
    this.sheet.show(this.doc, { words: this.words, form: this.choices.form, kinds: this.builder.kinds, leftOut: this.gone });
  }

  /** Put the posting together, and tell all about it but its words. */
  compose() {
    this.doc = documentOf(this.builder, this.choices, this.writing.edits, this.words, language());
    this.gone = leftOut(this.builder, this.choices);
    this.tellDifferences();
    this.writing.tell();
    this.checking.ask();
  }

  tellDifferences() {
    const changes = this.doc.sections.flatMap(({ blocks }) => blocks).map(({ change, edited }) => (edited ? "" : change));
    const count = (/** @type {string} */ kind) => changes.filter((change) => change === kind).length;
    const told = { added: count("added"), changed: count("changed"), removed: [...this.gone.values()].flat().length };
    const isSame = !told.added && !told.changed && !told.removed;
    tell(find(this, ".hb-bench__told"), isSame ? this.words.same : fillIn(this.words.differences, told));
  }

  /** Take the range that is shown as the employer's own. */
  useRange() {
    const row = payOf(this.builder, this.choices);
    if (row) return this.go({ ...this.choices, low: row.low ?? row.high, high: row.high }, true);
  }
}

customElements.define("posting-builder", PostingBuilder);
