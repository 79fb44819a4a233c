/* A link to the glossary whose title becomes a tooltip: on hover, on focus, and on the first touch (WCAG 1.4.13). */

import { make } from "../../shared/dom.js";
import { Enhancement } from "../../shared/enhancement.js";
import { headerEnd } from "../../shared/theme.js";
import { placed } from "./placing.js";

const SHOW_AFTER = 250; // milliseconds, so that nothing flashes up where the mouse only passes
const HIDE_AFTER = 250; // time to move the mouse from the term to its tooltip

export class GlossaryTerm extends Enhancement {
  /** @type {GlossaryTerm | null} */ static shown = null;
  static count = 0;
  /** @type {ReturnType<typeof setTimeout>} */ timer;

  enhance() {
    if (!HTMLElement.prototype.showPopover) return;
    this.link = this.querySelector("a");
    this.tip = this.tooltip();
    this.link.removeAttribute("title");
    this.link.setAttribute("aria-describedby", this.tip.id);
    this.followMouse(this.link);
    this.followMouse(this.tip);
    this.link.addEventListener("focus", () => this.link.matches(":focus-visible") && this.show());
    this.link.addEventListener("blur", () => this.hide());
    this.link.addEventListener("click", (event) => this.touch(event));
  }

  /** Stands apart from the text, so that whoever copies or searches the text does not get it. */
  tooltip() {
    GlossaryTerm.count += 1;
    const attributes = { id: `hb-tip-${GlossaryTerm.count}`, class: "hb-tip", role: "tooltip", popover: "manual" };
    const tip = make("div", attributes, this.link.title);
    (this.closest("article") ?? document.body).append(tip);
    return tip;
  }

  /**
   * Show the tooltip while the mouse is on a part.
   * @param {HTMLElement} part
   */
  followMouse(part) {
    part.addEventListener("pointerenter", (event) => event.pointerType !== "touch" && this.wait(true));
    part.addEventListener("pointerleave", (event) => event.pointerType !== "touch" && this.wait(false));
  }

  /**
   * The first touch shows the tooltip, the second follows the link.
   * @param {MouseEvent} event a PointerEvent in browsers that tell a touch from a mouse
   */
  touch(event) {
    const isTouch = event instanceof PointerEvent && event.pointerType === "touch";
    if (!isTouch || GlossaryTerm.shown === this) return;
    event.preventDefault();
    this.show();
  }

  /**
   * Show or hide after a while; what the keyboard shows stays.
   * @param {boolean} shows
   */
  wait(shows) {
    clearTimeout(this.timer);
    if (!shows && this.link.matches(":focus-visible")) return;
    this.timer = setTimeout(() => (shows ? this.show() : this.hide()), shows ? SHOW_AFTER : HIDE_AFTER);
  }

  show() {
    if (GlossaryTerm.shown === this) return;
    GlossaryTerm.shown?.hide();
    GlossaryTerm.shown = this;
    this.tip.showPopover();
    this.place();
  }

  hide() {
    clearTimeout(this.timer);
    if (GlossaryTerm.shown !== this) return;
    GlossaryTerm.shown = null;
    this.tip.hidePopover();
  }

  /** Put the tooltip beside the term; it scrolls with the page. */
  place() {
    const room = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const [term] = this.link.getClientRects();
    const { left, top } = placed(term, this.tip.getBoundingClientRect(), room, headerEnd());
    this.tip.style.left = `${left + window.scrollX}px`;
    this.tip.style.top = `${top + window.scrollY}px`;
  }
}

document.addEventListener("keydown", (event) => event.key === "Escape" && GlossaryTerm.shown?.hide());
document.addEventListener("pointerdown", (event) => {
  const { shown } = GlossaryTerm;
  const touched = /** @type {Node} */ (event.target);
  if (shown && !shown.contains(touched) && !shown.tip.contains(touched)) shown.hide();
});

customElements.define("glossary-term", GlossaryTerm);
