/* A button that prints the page. */

import { find } from "../../shared/dom.js";
import { Enhancement } from "../../shared/enhancement.js";

export class PrintPage extends Enhancement {
  enhance() {
    const button = find(this, "button");
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}

customElements.define("print-page", PrintPage);
