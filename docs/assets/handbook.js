/* The handbook's interactive parts: custom elements that add to pages which read well without them. */

import { finder, holds, showTarget } from "./finder.js";

const SAID_FOR = 2500; // milliseconds for which a button says that it copied

/** A table whose columns sort by a press on their heading, but for data-unsorted; cells may have their key in data-sort. */
class SortableTable extends HTMLElement {
  connectedCallback() {
    if (this.ready) return;
    this.ready = true;
    const table = this.querySelector("table");
    table.querySelectorAll("thead th").forEach((heading, column) => {
      if ("unsorted" in heading.dataset) return;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "hb-sort";
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener("click", () => this.sort(table, heading, column));
    });
  }

  sort(table, heading, column) {
    const direction = heading.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
    table.querySelectorAll("thead th").forEach((other) => other.removeAttribute("aria-sort"));
    heading.setAttribute("aria-sort", direction);
    const key = (row) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();
    const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
    const numbers = (a, b) => (isNaN(a) || isNaN(b) || a === "" || b === "" ? compare(a, b) : a - b);
    const body = table.tBodies[0];
    const rows = [...body.rows].sort((a, b) => numbers(key(a), key(b)));
    body.append(...(direction === "ascending" ? rows : rows.reverse()));
  }
}

/** A button that copies what it holds, the element that its `target` names, or the page's `address`; none where the
    browser has no clipboard, as on a page without https. */
class CopyText extends HTMLElement {
  connectedCallback() {
    if (this.ready || !navigator.clipboard) return;
    this.ready = true;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "hb-button";
    button.textContent = this.getAttribute("label");
    this.status = document.createElement("span");
    this.status.className = "hb-quiet";
    this.status.setAttribute("role", "status");
    button.addEventListener("click", () => this.copy());
    this.append(button, " ", this.status);
  }

  async copy() {
    const copied = await navigator.clipboard.writeText(this.text()).then(() => true, () => false);
    this.status.textContent = ` ${this.getAttribute(copied ? "done" : "failed")}`;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.status.replaceChildren(), SAID_FOR);
  }

  text() {
    if (this.hasAttribute("address")) return location.href;
    const target = this.getAttribute("target");
    if (!target) return this.querySelector("code").textContent;
    const copy = document.getElementById(target).cloneNode(true);
    copy.querySelectorAll("copy-text, .headerlink, .hb-pencil, .hb-status, details, .hb-item--removed, .hb-not-copied").forEach((part) => part.remove());
    const lines = [...copy.querySelectorAll("h2, h3, p, li, dt, dd")].map((part) => {
      const words = part.textContent.replace(/\s+/g, " ").trim();
      if (part.matches("h2, h3")) return `\n${words}\n`;
      return part.matches("li") ? `- ${words}` : words;
    });
    return lines.filter((line) => line).join("\n").trim();
  }
}

/** A field that narrows a list of roles to those whose titles hold what is typed. */
class RoleFinder extends HTMLElement {
  connectedCallback() {
    if (this.ready) return;
    this.ready = true;
    const cards = [...this.querySelectorAll("[data-words]")];
    if (cards.length < 2) return;
    const { field, status } = finder(this, "role-finder");
    field.addEventListener("input", () => {
      cards.forEach((card) => (card.hidden = !holds(card.dataset.words, field.value)));
      this.querySelectorAll(".hb-family").forEach((family) => {
        family.hidden = !family.querySelector("[data-words]:not([hidden])");
      });
      this.querySelectorAll(".hb-jump").forEach((jump) => (jump.hidden = field.value !== ""));
      status.textContent = cards.every((card) => card.hidden) ? this.getAttribute("none") : "";
    });
  }
}

/** What has a stage below a heading, up to the next heading of its rank. */
function staged(heading) {
  const found = [];
  const isOver = (part) => !part || (/^H[1-6]$/.test(part.tagName) && part.tagName <= heading.tagName);
  for (let part = heading.nextElementSibling; !isOver(part); part = part.nextElementSibling) {
    found.push(...part.querySelectorAll("[data-stage]"));
  }
  return found;
}

/** Radio buttons that leave only the questions of one stage on the page, and the headings above them. */
class StageChoice extends HTMLElement {
  connectedCallback() {
    const fieldset = this.querySelector("fieldset");
    fieldset.hidden = false;
    fieldset.addEventListener("change", () => this.show());
    showTarget(() => {
      fieldset.querySelector("input").checked = true;
      this.show();
    });
    addEventListener("pageshow", () => this.show()); // by then the browser has ticked again what was chosen before
  }

  show() {
    const stage = this.querySelector("input:checked").value;
    const isShown = (part) => !stage || part.dataset.stage === stage;
    document.querySelectorAll("[data-stage]").forEach((part) => {
      (part.closest("div.hb-item") ?? part).hidden = !isShown(part);
    });
    document.querySelectorAll("article :is(h2, h3):not([data-stage] *)").forEach((heading) => {
      const parts = staged(heading);
      if (parts.length) heading.hidden = !parts.some(isShown);
    });
  }
}

/** A button that opens the site's search. */
class OpenSearch extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    button.hidden = false;
    button.addEventListener("click", () => {
      const toggle = document.getElementById("__search");
      if (!toggle.checked) toggle.click();
      document.querySelector(".md-search__input").focus();
    });
  }
}

/** A button that prints the page. */
class PrintPage extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}

/** A link to the newest edition that leads to the page shown, if the newest edition has it. */
class NewestEdition extends HTMLElement {
  connectedCallback() {
    if (this.ready) return;
    this.ready = true;
    const link = this.querySelector("a");
    link.addEventListener("click", async (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const edition = new URL(this.getAttribute("edition"), location.href);
      const page = new URL(this.getAttribute("page"), edition);
      const pages = await fetch(new URL("sitemap.xml", edition)).then((reply) => (reply.ok ? reply.text() : "")).catch(() => "");
      location.assign(pages.includes(`${page.pathname}</loc>`) ? page : link.href);
    });
  }
}

/** The reader's day in ISO 8601. Pages are built once, and facts come due afterwards. */
const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, "0")).join("-");
};

/** What shows from the day on which the time of a fact is over. */
class DueMark extends HTMLElement {
  connectedCallback() {
    if (this.dataset.reviewBy < today()) this.hidden = false;
  }
}

/** The notice of a page that shows facts whose time is over, with those facts and no others. */
class ReviewNotice extends DueMark {
  connectedCallback() {
    super.connectedCallback();
    this.querySelectorAll("[data-review-by]").forEach((fact) => {
      if (fact.dataset.reviewBy < today()) fact.hidden = false;
    });
  }
}

customElements.define("due-mark", DueMark);
customElements.define("review-notice", ReviewNotice);
customElements.define("newest-edition", NewestEdition);
customElements.define("sortable-table", SortableTable);
customElements.define("copy-text", CopyText);
customElements.define("role-finder", RoleFinder);
customElements.define("stage-choice", StageChoice);
customElements.define("open-search", OpenSearch);
customElements.define("print-page", PrintPage);
