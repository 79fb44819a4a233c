/* A field that narrows a list of roles to those whose titles hold what is typed. */

import { find, findAll } from "../../shared/dom.js";
import { Enhancement } from "../../shared/enhancement.js";
import { addFinder } from "../../shared/finder.js";
import { holds } from "../../shared/words.js";

export class RoleFinder extends Enhancement {
  enhance() {
    this.cards = findAll(this, "[data-words]");
    if (this.cards.length < 2) return;
    const { field, status } = addFinder(this, "role-finder");
    field.addEventListener("input", () => {
      this.narrow(field.value);
      status.textContent = this.cards.every((card) => card.hidden) ? this.getAttribute("none") : "";
    });
  }

  /**
   * Leave the roles that hold what is typed, and the families that have one.
   * @param {string} typed
   */
  narrow(typed) {
    for (const card of this.cards) card.hidden = !holds(card.dataset.words, typed);
    for (const family of findAll(this, ".hb-family")) family.hidden = !find(family, "[data-words]:not([hidden])");
    for (const jump of findAll(this, ".hb-jump")) jump.hidden = typed !== "";
  }
}

customElements.define("role-finder", RoleFinder);
