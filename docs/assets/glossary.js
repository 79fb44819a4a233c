/* The glossary: what a term means, shown beside its link, and a field that narrows the list of terms. */

const element = (name, base) => customElements.get(name) ?? customElements.define(name, base);
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

  wait(shows) {
    clearTimeout(this.timer);
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
    this.build();
    this.field.addEventListener("input", () => this.narrow());
    this.field.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.clear();
      if (event.key === "Enter" && this.field.value) {
        event.preventDefault();
        this.entries.find((entry) => !entry.hidden)?.querySelector(".headerlink").click();
      }
    });
    window.addEventListener("hashchange", () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!target?.closest("[hidden]")) return;
      this.clear();
      target.scrollIntoView();
    });
  }

  build() {
    const label = document.createElement("label");
    label.className = "hb-finder__label";
    label.textContent = this.getAttribute("label");
    this.field = document.createElement("input");
    this.field.type = "search";
    this.field.className = "hb-finder";
    this.field.id = "glossary-filter";
    this.field.autocomplete = "off";
    label.htmlFor = this.field.id;
    this.status = document.createElement("p");
    this.status.className = "hb-quiet";
    this.status.role = "status";
    this.append(label, this.field, this.status);
  }

  clear() {
    this.field.value = "";
    this.narrow();
  }

  narrow() {
    const plain = (text) => text.normalize("NFD").replace(/\p{Mark}/gu, "").toLocaleLowerCase();
    const words = plain(this.field.value).split(/\s+/).filter(Boolean);
    for (const entry of this.entries) {
      const text = plain(entry.textContent);
      entry.hidden = !words.every((word) => text.includes(word));
    }
    const links = document.querySelectorAll(".hb-letters a");
    this.letters.forEach((letter, place) => {
      letter.hidden = [...letter.querySelectorAll(".hb-entry")].every((entry) => entry.hidden);
      links[place].hidden = letter.hidden;
    });
    const shown = this.entries.filter((entry) => !entry.hidden).length;
    const told = shown ? this.getAttribute("count").replace("{shown}", shown) : this.getAttribute("none");
    this.status.textContent = words.length ? told : "";
  }
}

element("glossary-term", GlossaryTerm);
element("glossary-filter", GlossaryFilter);
