/* What shows from the day on which the time of a fact is over. Until then it is empty. */

import { dayInWords, isOver } from "../../shared/days.js";
import { find, tell } from "../../shared/dom.js";
import { fillIn } from "../../shared/words.js";

export class DueMark extends HTMLElement {
  connectedCallback() {
    const { reviewBy, short } = this.dataset;
    if (!reviewBy || !isOver(reviewBy)) return;
    const words = find(document, "page-words").getAttribute(short === undefined ? "due" : "overdue");
    tell(this, fillIn(words, { day: dayInWords(reviewBy) }));
  }
}

customElements.define("due-mark", DueMark);
