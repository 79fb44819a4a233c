/* The button that changes the colors: as the system has them, light, dark. Its names stand in attributes of these names;
   frame.js shows what is kept before the page shows. */

import { find } from "../../shared/dom.js";
import { Enhancement } from "../../shared/enhancement.js";
import { keepColors, keptColors, showColors } from "../../shared/theme.js";

const CHOICES = ["system", "light", "dark"];

export class ColorChoice extends Enhancement {
  enhance() {
    this.button = find(this, "button");
    this.button.addEventListener("click", () => this.change());
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.show(keptColors()));
    this.show(keptColors());
  }

  change() {
    const next = (keptColors() + 1) % CHOICES.length;
    keepColors(next);
    this.show(next);
  }

  /** @param {number} choice */
  show(choice) {
    const name = CHOICES[choice];
    this.dataset.choice = name;
    this.button.title = this.button.ariaLabel = this.getAttribute(name);
    showColors(name === "dark" || (name === "system" && matchMedia("(prefers-color-scheme: dark)").matches));
  }
}

customElements.define("color-choice", ColorChoice);
