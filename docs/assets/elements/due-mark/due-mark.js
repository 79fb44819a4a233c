/* What shows from the day on which the time of a fact is over. Until then it is empty. */

import { dayInWords, isOver } from "../../shared/days.js";
import { find, tell } from "../../shared/dom.js";
import { fillIn } from "../../shared/words.js";

export class DueMark extends HTMLElement {
  connectedCallback() {
    const day = this.getAttribute("by");
    if (!day || !isOver(day)) return;
    const usual = this.hasAttribute("short") ? "overdue" : "due";
    const words = this.getAttribute("words") ?? find(document, ".hb-feedback").dataset[usual];
    tell(this, fillIn(words, { day: dayInWords(day) }));
  }
}

customElements.define("due-mark", DueMark);
