/* The text of an item before a choice changed it, where that item stands on the same page: a link to it, which becomes its
   words, folded. */

import { find, findAll, make } from "../../shared/dom.js";
import { Enhancement } from "../../shared/enhancement.js";

export class BaseText extends Enhancement {
  enhance() {
    /** @type {HTMLAnchorElement} */
    const link = find(this, "a");
    const words = /** @type {HTMLElement} */ (document.getElementById(link.hash.slice(1)).cloneNode(true));
    for (const left of findAll(words, "a[data-edit], .hb-status")) left.remove();
    const label = find(words, "strong");
    label.remove();
    const isSame = label.textContent === find(this.closest("li"), "strong").textContent;
    const text = words.textContent.trim().replace(/\s+/g, " ");
    link.replaceWith(make("details", { class: "hb-fold" }, make("summary", {}, link.textContent), make("p", {}, ...(isSame ? [text] : [label, ` ${text}`]))));
  }
}

customElements.define("base-text", BaseText);
