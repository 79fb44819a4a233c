/* A menu of the header, of versions or of languages: a button that opens and closes its list. A mouse above it opens it too,
   and Escape closes it nevertheless (WCAG 1.4.13). Without scripts the theme's styles show the list as long as something in
   it has the focus or the pointer is above it. */

import { Enhancement } from "../../shared/enhancement.js";
import { keepLanguage } from "../../shared/kept.js";
import { languageLink, menuButton, menuList } from "../../shared/theme.js";

export class HeaderMenu extends Enhancement {
  /** @type {"" | "pointer" | "press"} what has opened the list; nothing while it is closed */
  by = "";

  enhance() {
    this.addEventListener("click", (event) => this.press(event));
    this.addEventListener("pointerenter", ({ pointerType }) => {
      if (pointerType === "mouse" && !this.by) this.turn("pointer");
    });
    this.addEventListener("pointerleave", () => {
      if (this.by === "pointer") this.turn("");
    });
    this.addEventListener("focusout", ({ relatedTarget }) => this.leave(relatedTarget));
    document.addEventListener("pointerdown", ({ target }) => this.leave(target));
    document.addEventListener("keydown", ({ key }) => {
      if (key === "Escape" && this.by) this.turn("", this.contains(document.activeElement));
    });
    new MutationObserver(() => this.say()).observe(this, { childList: true, subtree: true }); // the theme makes one later
    const isInside = menuList(this)?.contains(document.activeElement);
    this.turn(isInside ? "press" : this.matches(":hover") ? "pointer" : ""); // somebody may have been there before the script
  }

  /**
   * Open the list, or close it.
   * @param {"" | "pointer" | "press"} by
   * @param {boolean} isBack whether the focus goes back to the button
   */
  turn(by, isBack = false) {
    if (isBack) menuButton(this)?.focus();
    this.by = by;
    this.classList.toggle("hb-shut", !by);
    this.classList.toggle("hb-open", Boolean(by));
    this.say();
  }

  /** Tell programs that read the page aloud what the button does. */
  say() {
    const [button, list] = [menuButton(this), menuList(this)];
    if (!button || !list) return;
    list.id ||= `header-menu-${[...document.querySelectorAll("header-menu")].indexOf(this)}`;
    button.ariaExpanded = String(Boolean(this.by));
    button.setAttribute("aria-controls", list.id);
  }

  /**
   * Close the list when the focus or a press goes elsewhere.
   * @param {EventTarget | null} target nothing where the window lost the focus
   */
  leave(target) {
    if (target && this.by && !this.contains(/** @type {Node} */ (target))) this.turn("");
  }

  /**
   * Turn the list where the button is pressed; one that a mouse has opened stays. A link to another language leads to the same part of the page, with
   * the same choices, and the theme's scripts do not hear of it: they lead to the first page from an address with a query. Nor do
   * they of a link that is opened beside the page.
   * @param {MouseEvent} event
   */
  press(event) {
    const target = /** @type {Element} */ (event.target);
    if (menuButton(this)?.contains(target)) this.turn(this.by === "press" ? "" : "press");
    const link = languageLink(target);
    if (link) {
      keepLanguage(link.lang);
      [link.search, link.hash] = [location.search, location.hash];
    }
    if (link || event.shiftKey || event.altKey) event.stopPropagation();
  }
}

customElements.define("header-menu", HeaderMenu);
