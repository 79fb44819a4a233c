/* The switch of the only single key that does something: the slash, which opens the search. Who speaks to the computer, or
   touches keys by accident, switches it off (WCAG 2.1.4). */

import { make } from "../../shared/dom.js";
import { Enhancement } from "../../shared/enhancement.js";
import { keepSlash, SEARCH_KEYS } from "../../shared/kept.js";

export class KeyChoice extends Enhancement {
  enhance() {
    const box = make("input", { type: "checkbox" });
    box.checked = SEARCH_KEYS.length > 0;
    box.addEventListener("change", () => keepSlash(box.checked));
    this.append(make("label", { class: "hb-keychoice" }, box, " ", this.getAttribute("label")));
  }
}

customElements.define("key-choice", KeyChoice);
