/* A menu of the header, of versions or of languages. The theme's styles show its list as long as something in it has the
   focus or the pointer is above it: Escape hides it nevertheless (WCAG 1.4.13). */

import { Enhancement } from "../../shared/enhancement.js";
import { languageLink, menuButton } from "../../shared/theme.js";

export class HeaderMenu extends Enhancement {
  enhance() {
    this.addEventListener("click", (event) => this.press(event));
    this.addEventListener("pointerleave", () => this.shut(false));
    this.addEventListener("focusout", ({ relatedTarget }) => {
      if (!this.contains(/** @type {Node | null} */ (relatedTarget))) this.shut(false);
    });
    document.addEventListener("keydown", ({ key }) => {
      if (key === "Escape" && this.matches(":hover, :focus-within")) this.shut(true);
    });
  }

  /**
   * Hide the list though the focus or the pointer is in it, or let it show again.
   * @param {boolean} isShut
   */
  shut(isShut) {
    if (isShut && this.contains(document.activeElement)) menuButton(this)?.focus();
    this.classList.toggle("hb-shut", isShut);
  }

  /**
   * Let the list show again where the button is pressed. A link to another language leads to the same part of the page, with
   * the same choices, and the theme's scripts do not hear of it: they lead to the first page from an address with a query. Nor do
   * they of a link that is opened beside the page.
   * @param {MouseEvent} event
   */
  press(event) {
    const target = /** @type {Element} */ (event.target);
    if (menuButton(this)?.contains(target)) this.shut(false);
    const link = languageLink(target);
    if (link) [link.search, link.hash] = [location.search, location.hash];
    if (link || event.shiftKey || event.altKey) event.stopPropagation();
  }
}

customElements.define("header-menu", HeaderMenu);
