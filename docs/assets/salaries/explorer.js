/* The table of all salaries: filters, order and page stand in the address, so that a link leads to what one sees. */

import { Explorer, filled, labelOf, make, pick, remember, tell } from "../explorer.js";
import { drawing } from "./chart.js";
import { chosen, csv, NATIONAL, sorted } from "./rows.js";
import { tableRow } from "./table.js";

const PAGE = 50;
const COLUMNS = ["role", "level", "metro", "base", "total", "method", "source", "as_of", "verified_on"];

class SalaryExplorer extends Explorer {
  prepare() {
    this.table = this.querySelector("table");
    this.lists = [...this.form.querySelectorAll("select")];
    this.titles = Object.fromEntries(this.lists.map((list) => [
      list.name, Object.fromEntries([...list.options].map((option) => [option.value, option.text])),
    ]));
    this.querySelector(".hb-left")?.remove();
    const figure = this.querySelector("figure");
    this.chart = make("div", { class: "hb-chart__own" });
    this.caption = make("figcaption");
    figure.replaceChildren(this.caption, this.chart);
    this.left = make("p", { class: "hb-quiet" });
    figure.after(this.left);
    this.notes = make("div", { class: "hb-notes" });
    this.table.closest(".hb-scroll").after(this.notes);
    this.form.addEventListener("change", () => this.go({ ...this.choice(), sort: this.state.sort, page: 1 }));
    this.press("reset", () => this.go({ page: 1 }));
    this.press("download", () => this.download());
    this.press("previous", () => this.turn(-1));
    this.press("next", () => this.turn(1));
    const headings = [...this.table.querySelectorAll("thead th")];
    this.columns = Object.fromEntries(headings.map((heading) => [heading.dataset.column, heading.textContent]));
    headings.forEach((heading) => {
      const button = make("button", { type: "button", class: "hb-sort" }, ...heading.childNodes);
      heading.append(button);
      button.addEventListener("click", () => this.sort(heading.dataset.column));
    });
    addEventListener("beforeprint", () => this.fill(this.rows, true));
    addEventListener("afterprint", () => this.fill(this.onPage(), false));
    new ResizeObserver(() => this.draw()).observe(this.chart);
  }

  /** What the lists say. */
  choice() {
    return Object.fromEntries(this.lists.map(({ name, value }) => [name, value]));
  }

  sort(column) {
    this.go({ ...this.state, sort: this.state.sort === column ? `-${column}` : column, page: 1 });
  }

  turn(pages) {
    const page = this.state.page + pages;
    if (page < 1 || page > this.pages()) return;
    this.go({ ...this.state, page });
    const box = this.table.closest(".hb-scroll");
    const covered = parseFloat(getComputedStyle(box).scrollMarginTop);
    if (box.getBoundingClientRect().top < covered) box.scrollIntoView({ block: "start" });
  }

  /** Show another state, and put it into the address and into the history. */
  go(state) {
    remember(Object.entries(state).filter(([name, value]) => name !== "page" || value > 1), true);
    this.restore();
  }

  /** Show the state that the address says; what is not offered is left out. */
  restore() {
    const said = new URLSearchParams(location.search);
    this.lists.forEach((list) => pick(list, said.get(list.name)));
    const sort = said.get("sort") ?? "";
    this.state = { ...this.choice(), sort: COLUMNS.includes(sort.replace("-", "")) ? sort : "", page: 1 };
    this.rows = sorted(chosen(this.data.rows, this.state), this.column(), this.state.sort.startsWith("-"), this.titles);
    this.state.page = Math.min(Math.max(1, parseInt(said.get("page"), 10) || 1), this.pages());
    this.show();
  }

  column() {
    return this.state.sort.replace("-", "");
  }

  pages() {
    return Math.max(1, Math.ceil(this.rows.length / PAGE));
  }

  onPage() {
    return this.rows.slice((this.state.page - 1) * PAGE, this.state.page * PAGE);
  }

  show() {
    const { page, pay, sort } = this.state;
    tell(this.status, filled(this.dataset.count, { shown: this.rows.length, all: this.data.rows.length }));
    this.querySelector(".hb-selection").textContent = this.selection();
    this.querySelector(".hb-selection").hidden = false;
    this.querySelector(".hb-none").hidden = this.rows.length > 0;
    this.table.dataset.pay = pay;
    this.table.querySelectorAll("thead th").forEach((heading) => {
      heading.removeAttribute("aria-sort");
      const direction = sort.startsWith("-") ? "descending" : "ascending";
      if (heading.dataset.column === this.column()) heading.setAttribute("aria-sort", direction);
    });
    this.fill(this.onPage(), false);
    this.turnable(page);
    this.draw();
  }

  /** What is chosen, in words, for paper. */
  selection() {
    const { all, ascending, descending, said: pair } = this.dataset;
    const said = this.lists.filter((list) => list.value)
      .map((list) => filled(pair, { label: labelOf(list), value: list.selectedOptions[0].text }));
    const heading = this.table.querySelector(`[data-column="${this.column()}"]`)?.textContent;
    const order = this.state.sort.startsWith("-") ? descending : ascending;
    return [...(said.length ? said : [all]), ...(heading ? [filled(order, { column: heading })] : [])].join(" · ");
  }

  /** Put rows into the table; on paper what a row hides behind its `How it was made` stands below the table. */
  fill(rows, onPaper) {
    const { titles, columns, data: { sources } } = this;
    const { guide, how, page } = this.dataset;
    const said = { sources, titles, columns, guide, words: { how, page } };
    this.table.tBodies[0].replaceChildren(...rows.map((row) => tableRow(row, said)));
    const notes = new Map(rows.filter((row) => row.how).map((row) => [row.how, row.role_title]));
    this.notes.replaceChildren(...(onPaper ? [...notes].map(([text, role]) => make("p", {}, make("strong", {}, `${role}: `), text)) : []));
  }

  turnable(page) {
    const pager = this.querySelector(".hb-pager");
    pager.hidden = this.pages() === 1;
    const [first, last] = [(page - 1) * PAGE + 1, Math.min(page * PAGE, this.rows.length)];
    tell(pager.querySelector("[role=status]"), filled(this.dataset.part, { first, last, shown: this.rows.length }));
    pager.querySelector("[name=previous]").setAttribute("aria-disabled", page === 1);
    pager.querySelector("[name=next]").setAttribute("aria-disabled", page === this.pages());
  }

  /** Draw the first rows, all in one currency, under the parts of their names that differ; the caption has the rest. */
  draw() {
    const width = Math.round(this.chart.clientWidth);
    const rows = this.rows.filter((row) => row.currency === this.rows[0].currency).slice(0, this.dataset.drawn);
    this.left.textContent = rows.length === this.rows.length ? "" : filled(this.dataset.left, {
      drawn: rows.length, shown: this.rows.length, left: this.rows.length - rows.length,
    });
    this.caption.hidden = !rows.length;
    if (!rows.length || !width) return this.chart.replaceChildren();
    const parts = rows.map((row) => [row.role_title, this.titles.level[row.level], this.titles.metro[row.metro ?? NATIONAL]]);
    const differing = parts[0].map((_, part) => new Set(parts.map((names) => names[part])).size > 1);
    const names = parts.map((all) => all.filter((_, part) => differing[part] || !differing.includes(true)).join(" · "));
    const common = differing.includes(true) ? parts[0].filter((_, part) => !differing[part]) : [];
    const { base, total } = this.titles.pay;
    const kinds = { "": { base, total }, base: { base }, total: { total } }[this.state.pay];
    const said = { pay: this.titles.pay[this.state.pay], drawn: rows.length };
    this.caption.textContent = [filled(this.dataset.caption, said), ...common].join(" · ");
    const alternative = filled(this.dataset.alternative, said);
    this.chart.replaceChildren(drawing(rows, names, { kinds, width, alternative }));
  }

  download() {
    const file = new Blob([csv(this.rows, Object.keys(this.data.fields))], { type: "text/csv;charset=utf-8" });
    const link = make("a", { href: URL.createObjectURL(file), download: "pay-selection.csv" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }
}

customElements.define("salary-explorer", SalaryExplorer);
