/* One list of words of the builder: boxes to tick, and a field that adds to them. */

import { find, findAll, make } from "../../shared/dom.js";
import { cleaned } from "./boolean-search.js";

export class WordList {
  /**
   * @param {HTMLElement} root the list's part of the form
   * @param {() => void} changed called after a word was typed
   */
  constructor(root, changed) {
    this.root = root;
    this.changed = changed;
    this.items = find(root, "ul");
    /** @type {HTMLInputElement} */
    this.field = find(root, ".hb-words__add input");
    find(root, ".hb-words__add button").addEventListener("click", () => this.addTyped());
    this.field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      this.addTyped();
    });
  }

  /** A word typed into the field joins the list. */
  addTyped() {
    const words = cleaned(this.field.value);
    if (words) this.add(words, true);
    this.field.value = "";
    this.field.focus();
    this.changed();
  }

  /** @returns {HTMLInputElement[]} */
  get boxes() {
    return findAll(this.items, "input");
  }

  /** The boxes of what the reader typed. */
  get own() {
    return this.boxes.filter((box) => "own" in box.dataset);
  }

  /** The words that are chosen. */
  get chosen() {
    return this.boxes.filter((box) => box.checked).map((box) => box.value);
  }

  /**
   * Put words on the list, or choose those that are there already; what no role offers is the reader's own.
   * @param {string} words
   * @param {boolean} isChosen
   */
  add(words, isChosen, isOwn = true) {
    const there = this.boxes.find((box) => box.value.toLowerCase() === words.toLowerCase());
    if (there) {
      there.checked ||= isChosen;
      return;
    }
    const box = make("input", { type: "checkbox", value: words, ...(isOwn ? { "data-own": "" } : {}) });
    box.defaultChecked = isChosen;
    this.items.append(make("li", {}, make("label", {}, box, " ", words)));
  }

  /** Choose nothing. */
  clear() {
    for (const box of this.boxes) box.checked = false;
  }

  /** Take all words off. */
  empty() {
    this.items.replaceChildren();
  }
}
