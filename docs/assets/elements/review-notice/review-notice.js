/* The notice of a page that shows facts whose time is over, with those facts and no others. A fact without a day of its own
   has that of the notice, which is the first. */

import { isOver } from "../../shared/days.js";
import { findAll } from "../../shared/dom.js";

export class ReviewNotice extends HTMLElement {
  connectedCallback() {
    if (!isOver(this.dataset.reviewBy)) return;
    this.hidden = false;
    for (const fact of findAll(this, "li")) fact.hidden = !isOver(fact.dataset.reviewBy ?? this.dataset.reviewBy);
  }
}

customElements.define("review-notice", ReviewNotice);
