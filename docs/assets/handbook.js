/* The handbook's interactive parts: custom elements that add to pages which read well without them. */

const element = (name, base) => customElements.get(name) ?? customElements.define(name, base);

/** A table whose columns sort by a press on their heading; cells may carry the sort key in data-sort. */
class SortableTable extends HTMLElement {
  connectedCallback() {
    if (this.ready) return;
    this.ready = true;
    const table = this.querySelector("table");
    table.querySelectorAll("thead th").forEach((heading, column) => {
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

/** A button that copies what it holds, the element that its `target` names, or the page's `address`. */
class CopyText extends HTMLElement {
  connectedCallback() {
    if (this.ready) return;
    this.ready = true;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "hb-button";
    button.textContent = this.getAttribute("label");
    const status = document.createElement("span");
    status.className = "hb-quiet";
    status.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(this.text());
      status.textContent = ` ${this.getAttribute("done")}`;
      setTimeout(() => status.replaceChildren(), 2500);
    });
    this.append(button, " ", status);
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
    const label = document.createElement("label");
    label.className = "hb-finder__label";
    label.textContent = this.getAttribute("label");
    const field = document.createElement("input");
    field.type = "search";
    field.className = "hb-finder";
    field.id = "role-finder";
    label.htmlFor = field.id;
    const status = document.createElement("p");
    status.className = "hb-quiet";
    status.setAttribute("role", "status");
    const plain = (text) => text.normalize("NFD").replace(/\p{Mark}/gu, "").toLocaleLowerCase();
    field.addEventListener("input", () => {
      const words = plain(field.value).split(/\s+/);
      const found = cards.filter((card) => {
        card.hidden = !words.every((word) => plain(card.dataset.words).includes(word));
        return !card.hidden;
      });
      this.querySelectorAll(".hb-family").forEach((family) => {
        family.hidden = !family.querySelector("[data-words]:not([hidden])");
      });
      this.querySelectorAll(".hb-jump").forEach((jump) => (jump.hidden = field.value !== ""));
      status.textContent = field.value && !found.length ? this.getAttribute("none") : "";
    });
    this.prepend(label, field, status);
  }
}

/** Radio buttons that leave only the questions of one stage on the page. */
class StageChoice extends HTMLElement {
  connectedCallback() {
    const fieldset = this.querySelector("fieldset");
    fieldset.hidden = false;
    fieldset.addEventListener("change", (event) => this.show(event.target.value));
    window.addEventListener("hashchange", () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!target?.closest("[hidden]")) return;
      fieldset.querySelector("input").checked = true;
      this.show("");
      target.scrollIntoView();
    });
  }

  show(stage) {
    document.querySelectorAll(".hb-question").forEach((question) => {
      const shown = !stage || question.dataset.stage === stage;
      (question.closest("div.hb-item") ?? question).hidden = !shown;
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
      if (event.metaKey || event.ctrlKey) return;
      event.preventDefault();
      const edition = new URL(this.getAttribute("edition"), location.href);
      const page = new URL(this.getAttribute("page"), edition);
      const pages = await fetch(new URL("sitemap.xml", edition)).then((reply) => (reply.ok ? reply.text() : ""));
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

element("due-mark", DueMark);
element("review-notice", ReviewNotice);
element("newest-edition", NewestEdition);
element("sortable-table", SortableTable);
element("copy-text", CopyText);
element("role-finder", RoleFinder);
element("stage-choice", StageChoice);
element("open-search", OpenSearch);
element("print-page", PrintPage);
