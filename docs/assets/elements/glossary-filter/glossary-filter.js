/* A field that leaves the terms that hold what is typed; Enter goes to the first, Escape shows all again. */

import { find, findAll, showTarget, tell } from "../../shared/dom.js";
import { Enhancement } from "../../shared/enhancement.js";
import { addFinder } from "../../shared/finder.js";
import { fillIn, holds } from "../../shared/words.js";

export class GlossaryFilter extends Enhancement {
  /** @type {HTMLInputElement} */ field;
  /** @type {HTMLElement} */ status;

  enhance() {
    this.letters = findAll(document, ".hb-letter");
    this.entries = findAll(document, ".hb-entry");
    const { field, status } = addFinder(this, "glossary-filter");
    Object.assign(this, { field, status });
    this.field.addEventListener("input", () => this.narrow());
    this.field.addEventListener("keydown", (event) => this.press(event));
    showTarget(() => this.clear());
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    if (event.isComposing) return;
    if (event.key === "Escape") this.clear();
    if (event.key === "Enter" && this.field.value) {
      event.preventDefault();
      const first = this.entries.find((entry) => !entry.hidden);
      if (first) find(first, "h3 > a").click();
    }
  }

  /** Show all terms. */
  clear() {
    this.field.value = "";
    this.narrow();
  }

  /** Leave the terms that hold what is typed, and the letters that have one. */
  narrow() {
    for (const entry of this.entries) entry.hidden = !holds(entry.textContent, this.field.value);
    const links = findAll(document, ".hb-letters a");
    this.letters.forEach((letter, place) => {
      letter.hidden = findAll(letter, ".hb-entry").every((entry) => entry.hidden);
      links[place].hidden = letter.hidden;
    });
    const shown = this.entries.filter((entry) => !entry.hidden).length;
    const told = shown ? fillIn(this.getAttribute("count"), { shown }) : this.getAttribute("none");
    tell(this.status, this.field.value.trim() ? told : "");
  }
}

customElements.define("glossary-filter", GlossaryFilter);
