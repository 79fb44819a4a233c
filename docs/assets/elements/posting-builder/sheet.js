/* The place of the text on the page: what the build wrote stays behind it, for those who look for the pencils in it. */

import { findAll, make } from "../../shared/dom.js";
import { renew } from "./renewal.js";
import { postingNodes } from "./view.js";

/** @typedef {import("./types.d.ts").Doc} Doc */
/** @typedef {import("./view.js").Around} Around */

export class Sheet {
  /** The words of a heading to the id that the build gave it. @type {Map<string, string>} */ ids = new Map();

  /** @param {HTMLElement} place */
  constructor(place) {
    this.headings = findAll(place, "h2[id]");
    this.made = make("div", { class: "hb-made" });
    place.replaceChildren(make("div", { class: "hb-built" }, ...place.childNodes), this.made);
  }

  /**
   * Show a posting; what it says already stays as it is.
   * @param {Doc} doc
   * @param {Omit<Around, "ids">} around
   */
  show(doc, around) {
    for (const heading of this.headings.splice(0)) { // the headings of the text are found where the build's were
      this.ids.set(heading.firstChild.textContent.trim(), heading.id);
      heading.removeAttribute("id");
    }
    this.made.dataset.form = around.form;
    renew(this.made, postingNodes(doc, { ...around, ids: this.ids }));
  }
}
