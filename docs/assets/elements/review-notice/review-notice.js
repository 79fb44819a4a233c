/* The notice of a page that shows facts whose time is over, with those facts and no others. */

import { isOver } from "../../shared/days.js";
import { findAll } from "../../shared/dom.js";

export class ReviewNotice extends HTMLElement {
  connectedCallback() {
    for (const part of [this, ...findAll(this, "[data-review-by]")]) {
      if (isOver(part.dataset.reviewBy)) part.hidden = false;
    }
  }
}

customElements.define("review-notice", ReviewNotice);
