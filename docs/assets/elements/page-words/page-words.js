/* What scripts say on every page, in its attributes, and the links that it completes with that: permanent links get their
   names, and pencils, which open the lines of items in the repository, become links. The page says each pencil in a few
   letters, `data-edit="LINE"` or `data-edit="LINE:FILE"`, and the files once, in `files`: an address, and the others relative to it. */

import { findAll } from "../../shared/dom.js";
import { Enhancement } from "../../shared/enhancement.js";
import { PERMALINK } from "../../shared/theme.js";
import { fillIn } from "../../shared/words.js";
import { nameOf } from "./name.js";

export class PageWords extends Enhancement {
  enhance() {
    const [first, ...others] = this.getAttribute("files").split(" ");
    const files = [first, ...others.map((file) => new URL(file, first).href)];
    for (const pencil of findAll(document, "a[data-edit]")) {
      const [line, file] = pencil.dataset.edit.split(":");
      pencil.setAttribute("href", `${files[Number(file ?? 0)]}#L${line}`);
      pencil.setAttribute("rel", "nofollow");
      this.label(pencil, "edit");
    }
    for (const link of findAll(document, PERMALINK)) {
      link.title = this.getAttribute("section");
      this.label(link, "to-section");
    }
  }

  /**
   * Name a link by what it stands behind, unless it has a name; what it says stands in an attribute.
   * @param {HTMLElement} link
   * @param {string} attribute
   */
  label(link, attribute) {
    if (!link.ariaLabel) link.ariaLabel = fillIn(this.getAttribute(attribute), { name: nameOf(link) });
  }
}

customElements.define("page-words", PageWords);
