/* The switch of the pencils: while it is on, each item has a link behind its words that opens its line in the repository.
   The page says each pencil in a few letters, `data-edit="LINE"` or `data-edit="LINE:FILE"`, and the files once, in `files`:
   an address, and the others relative to it. While the switch is off, pencils are nothing to anybody. */

import { find, findAll } from "../../shared/dom.js";
import { Enhancement } from "../../shared/enhancement.js";
import { keepEditing, keptEditing } from "../../shared/kept.js";
import { fillIn } from "../../shared/words.js";
import { namesOf } from "./name.js";

const PENCILS = "a[data-edit]";
const HEADINGS = ":is(h2, h3, h4)";
const SECTIONS = `${HEADINGS}:not(:has(${PENCILS}))`; // headings that are no items themselves

export class EditMode extends Enhancement {
  /** @type {Map<HTMLElement, string>} */ names;

  enhance() {
    const [first, ...others] = this.getAttribute("files").split(" ");
    this.files = [first, ...others.map((file) => new URL(file, first).href)];
    this.button = find(this, "button");
    this.button.addEventListener("click", () => {
      keepEditing(!keptEditing());
      this.show();
    });
    this.show();
  }

  /** Show what the reader chose, on this page or on another. */
  show() {
    const isOn = keptEditing();
    this.button.ariaPressed = String(isOn);
    document.documentElement.classList.toggle("hb-editing", isOn);
    if (isOn) this.names ??= namesOf(findAll(document, `${SECTIONS}, ${PENCILS}`));
    for (const [pencil, name] of this.names ?? []) {
      if (isOn) this.open(pencil, name);
      else this.shut(pencil);
    }
  }

  /**
   * Make nothing of a pencil: without an address it is no link, and the styles hide it.
   * @param {HTMLElement} pencil
   */
  shut(pencil) {
    for (const name of ["href", "rel", "aria-label"]) pencil.removeAttribute(name);
  }

  /**
   * Make a link of a pencil. It leaves its heading, which is called by its own words alone, and what a press on folds.
   * @param {HTMLElement} pencil
   * @param {string} name
   */
  open(pencil, name) {
    const [line, file] = pencil.dataset.edit.split(":");
    (pencil.closest("summary") ?? pencil.closest(HEADINGS))?.after(pencil);
    pencil.setAttribute("href", `${this.files[Number(file ?? 0)]}#L${line}`);
    pencil.setAttribute("rel", "nofollow");
    pencil.ariaLabel = pencil.dataset.name ? name : fillIn(this.getAttribute("words"), { name });
  }
}

customElements.define("edit-mode", EditMode);
