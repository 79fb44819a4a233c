/* What shows from the day on which the time of a fact is over. */

import { isOver } from "../../shared/days.js";

export class DueMark extends HTMLElement {
  connectedCallback() {
    if (isOver(this.dataset.reviewBy)) this.hidden = false;
  }
}

customElements.define("due-mark", DueMark);
