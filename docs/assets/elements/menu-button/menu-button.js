/* The button that opens the list of pages in narrow windows. Without scripts a label for the theme's toggle stands in its
   place, which only a pointer can press. */

import { find, make } from "../../shared/dom.js";
import { Enhancement } from "../../shared/enhancement.js";
import { drawer, firstPage, isDrawerOpen, onDrawerToggle, turnDrawer } from "../../shared/theme.js";

export class MenuButton extends Enhancement {
  enhance() {
    const label = find(this, "label");
    this.button = make("button", { type: "button", class: label.className, "aria-label": this.getAttribute("label") });
    label.replaceWith(this.button);
    this.say();
    this.button.addEventListener("click", () => turnDrawer());
    onDrawerToggle(() => this.follow());
    document.addEventListener("keydown", ({ key }) => {
      if (key === "Escape" && isDrawerOpen()) turnDrawer();
    });
    drawer().addEventListener("focusout", ({ relatedTarget }) => {
      const isLeft = relatedTarget && !drawer().contains(/** @type {Node} */ (relatedTarget));
      if (isLeft && isDrawerOpen()) turnDrawer();
    });
  }

  /** Go into the list of pages that has opened, or back from the one that has closed. */
  follow() {
    this.say();
    if (isDrawerOpen()) firstPage().focus();
    else if (drawer().contains(document.activeElement)) this.button.focus();
  }

  say() {
    this.button.ariaExpanded = String(isDrawerOpen());
  }
}

customElements.define("menu-button", MenuButton);
