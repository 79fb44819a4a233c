/* Radio buttons that leave only the questions of one stage on the page, and the headings above them. */

import { find, findAll, showTarget } from "../../shared/dom.js";
import { Enhancement } from "../../shared/enhancement.js";

const HEADINGS = "article :is(h2, h3):not([data-stage] *)";

/**
 * What has a stage below a heading, up to the next heading of its rank.
 * @param {HTMLElement} heading
 */
function staged(heading) {
  const found = [];
  const isOver = (/** @type {Element | null} */ part) =>
    !part || (/^H[1-6]$/.test(part.tagName) && part.tagName <= heading.tagName);
  for (let part = heading.nextElementSibling; !isOver(part); part = part.nextElementSibling) {
    found.push(...findAll(part, "[data-stage]"));
  }
  return found;
}

export class StageChoice extends Enhancement {
  enhance() {
    const fieldset = find(this, "fieldset");
    fieldset.hidden = false;
    fieldset.addEventListener("change", () => this.show());
    showTarget(() => {
      /** @type {HTMLInputElement} */
      const all = find(fieldset, "input");
      all.checked = true;
      this.show();
    });
    addEventListener("pageshow", () => this.show()); // by then the browser has ticked again what was chosen before
  }

  show() {
    /** @type {HTMLInputElement} */
    const chosen = find(this, "input:checked");
    const isShown = (/** @type {HTMLElement} */ part) => !chosen.value || part.dataset.stage === chosen.value;
    for (const part of findAll(document, "[data-stage]")) {
      /** @type {HTMLElement} */ (part.closest("div.hb-item") ?? part).hidden = !isShown(part);
    }
    for (const heading of findAll(document, HEADINGS)) {
      const parts = staged(heading);
      if (parts.length) heading.hidden = !parts.some(isShown);
    }
  }
}

customElements.define("stage-choice", StageChoice);
