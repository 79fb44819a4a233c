/* The glossary: what a term means, shown beside its link, and a field that narrows the list of terms. */

import { filled, tell } from "./explorer.js";
import { finder, holds, showTarget } from "./finder.js";

const GAP = 6; // pixels between a term and its tooltip, and between the tooltip and the window's edge
const SHOW_AFTER = 250; // milliseconds, so that nothing flashes up where the mouse only passes
const HIDE_AFTER = 250; // time to move the mouse from the term to its tooltip

/** A link to the glossary whose title becomes a tooltip: on hover, on focus, and on the first touch (WCAG 1.4.13). */
class GlossaryTerm extends HTMLElement {
  static shown = null;
  static count = 0;

  connectedCallback() {
    if (this.ready || !HTMLElement.prototype.showPopover) return;
    this.ready = true;
    this.link = this.querySelector("a");
    this.tip = this.tooltip();
    this.link.removeAttribute("title");
    this.link.setAttribute("aria-describedby", this.tip.id);
    for (const part of [this.link, this.tip]) {
      part.addEventListener("pointerenter", (event) => event.pointerType !== "touch" && this.wait(true));
      part.addEventListener("pointerleave", (event) => event.pointerType !== "touch" && this.wait(false));
    }
    this.link.addEventListener("focus", () => this.link.matches(":focus-visible") && this.show());
    this.link.addEventListener("blur", () => this.hide());
    this.link.addEventListener("click", (event) => {
      if (event.pointerType !== "touch" || GlossaryTerm.shown === this) return;
      event.preventDefault(); // the second touch follows the link
      this.show();
    });
  }

  /** Stands apart from the text, so that whoever copies or searches the text does not get it. */
  tooltip() {
    const tip = document.createElement("div");
    tip.id = `hb-tip-${(GlossaryTerm.count += 1)}`;
    tip.className = "hb-tip";
    tip.role = "tooltip";
    tip.popover = "manual";
    tip.textContent = this.link.title;
    (this.closest("article") ?? document.body).append(tip);
    return tip;
  }

  /** Follow the mouse; what the keyboard shows stays. */
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

  /** Below the term, or above it where only there is room; it scrolls with the page. */
  place() {
    const term = this.link.getClientRects()[0];
    const tip = this.tip.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const left = Math.max(GAP, Math.min(term.left, width - tip.width - GAP));
    const header = document.querySelector(".md-header")?.getBoundingClientRect().bottom ?? 0;
    const below = term.bottom + GAP;
    const above = term.top - GAP - tip.height;
    const top = below + tip.height > window.innerHeight && above >= header ? above : below;
    this.tip.style.left = `${left + window.scrollX}px`;
    this.tip.style.top = `${top + window.scrollY}px`;
  }
}

document.addEventListener("keydown", (event) => event.key === "Escape" && GlossaryTerm.shown?.hide());
document.addEventListener("pointerdown", (event) => {
  const { shown } = GlossaryTerm;
  if (shown && !shown.contains(event.target) && !shown.tip.contains(event.target)) shown.hide();
});

/** A field that leaves the terms that hold what is typed; Enter goes to the first, Escape shows all again. */
class GlossaryFilter extends HTMLElement {
  connectedCallback() {
    if (this.ready) return;
    this.ready = true;
    this.letters = [...document.querySelectorAll(".hb-letter")];
    this.entries = [...document.querySelectorAll(".hb-entry")];
    Object.assign(this, finder(this, "glossary-filter"));
    this.field.addEventListener("input", () => this.narrow());
    this.field.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "Escape") this.clear();
      if (event.key === "Enter" && this.field.value) {
        event.preventDefault();
        this.entries.find((entry) => !entry.hidden)?.querySelector(".headerlink").click();
      }
    });
    showTarget(() => this.clear());
  }

  clear() {
    this.field.value = "";
    this.narrow();
  }

  narrow() {
    this.entries.forEach((entry) => (entry.hidden = !holds(entry.textContent, this.field.value)));
    const links = document.querySelectorAll(".hb-letters a");
    this.letters.forEach((letter, place) => {
      letter.hidden = [...letter.querySelectorAll(".hb-entry")].every((entry) => entry.hidden);
      links[place].hidden = letter.hidden;
    });
    const shown = this.entries.filter((entry) => !entry.hidden).length;
    const told = shown ? filled(this.getAttribute("count"), { shown }) : this.getAttribute("none");
    tell(this.status, this.field.value.trim() ? told : "");
  }
}

customElements.define("glossary-term", GlossaryTerm);
customElements.define("glossary-filter", GlossaryFilter);
