/* The table of all salaries: filters, order and page stand in the address, so that a link leads to what one sees. */

import { asked, remember } from "../../shared/address.js";
import { find, findAll, labelOf, make, pick, tell } from "../../shared/dom.js";
import { Explorer } from "../../shared/explorer.js";
import { checked, tick } from "../../shared/places.js";
import { addSortButtons, inOrder, markSorted } from "../../shared/sorting.js";
import { fillIn } from "../../shared/words.js";
import { drawing } from "./chart.js";
import { csv } from "./csv.js";
import { shortest } from "./names.js";
import { byUnit, chosen, comparison, levelOf, NATIONAL } from "./rows.js";
import { kindOf, orderOf, pageOf, sortOf } from "./state.js";
import { tableRow } from "./table-row.js";

/** @typedef {import("./types.d.ts").Choice} Choice */
/** @typedef {import("./types.d.ts").Kind} Kind */
/** @typedef {import("./types.d.ts").Row} Row */
/** @typedef {import("./types.d.ts").Titles} Titles */

const PAGE = 25;

/** @extends {Explorer<import("./types.d.ts").Pay>} */
export class SalaryExplorer extends Explorer {
  /** @type {Row[]} the rows that are chosen, in their order */ rows;
  /** @type {Choice} what the lists say */ choice;
  /** @type {ReturnType<typeof orderOf>} */ order;
  page = 1;
  /** Of the chart, in CSS pixels; known once the page is laid out, which drawing must not ask for in between. */
  width = 0;

  prepare() {
    /** @type {HTMLTableElement} */
    this.table = find(this, "table");
    /** @type {HTMLSelectElement[]} */
    this.lists = findAll(this.form, "select");
    this.titles = Object.fromEntries(this.lists.map((list) => [
      list.name, Object.fromEntries([...list.options].map((option) => [option.value, option.text])),
    ]));
    /** @type {HTMLInputElement[]} */
    this.places = findAll(this.form, ".hb-boxes input");
    this.titles.metro = Object.fromEntries(this.places.map((box) => [box.value, box.parentElement.textContent.trim()]));
    this.headings = findAll(this.table, "thead th");
    this.columns = Object.fromEntries(this.headings.map((heading) => [heading.dataset.column, heading.textContent]));
    this.makeRoom();
    this.listen();
  }

  /** Put in what the build left to the script: what is said around the chart, which takes its own place when it is drawn. */
  makeRoom() {
    find(this, ".hb-left")?.remove();
    const [figure, ...others] = findAll(this, "figure");
    for (const other of others) other.remove();
    this.figure = figure;
    const { each, units, upTo } = this.dataset;
    this.saying = { each: JSON.parse(each ?? "{}"), upTo: upTo ?? "{amount}" };
    /** @type {Record<string, string>} what amounts are in, where that is not a year in one currency for all rows */
    this.units = JSON.parse(units ?? "{}");
    this.chart = make("div", { class: "hb-chart__own" });
    this.caption = make("figcaption");
    this.left = make("p", { class: "hb-quiet" });
    this.figure.after(this.left);
    this.notes = make("div", { class: "hb-notes" });
    this.table.closest(".hb-scroll").after(this.notes);
  }

  listen() {
    const sort = () => sortOf(this.order.column, this.order.direction);
    this.form.addEventListener("change", () => this.go({ ...this.chosenInLists(), sort: sort() }));
    this.press("reset", () => this.go({}));
    this.press("download", () => this.download());
    this.press("previous", () => this.turn(-1));
    this.press("next", () => this.turn(1));
    addSortButtons(this.headings, (heading) => this.sort(heading.dataset.column));
    addEventListener("beforeprint", () => this.fill(this.rows, true));
    addEventListener("afterprint", () => this.fill(this.onPage(), false));
    new ResizeObserver(([{ contentRect: { width } }]) => {
      const [before, draw] = [this.width, () => this.draw()];
      this.width = Math.round(width);
      if (!before) setTimeout(draw); // after the page has been laid out and shown, which takes long enough on a phone
      else if (this.width !== before) draw();
    }).observe(this.figure);
  }

  /** @returns {Choice} */
  chosenInLists() {
    const lists = Object.fromEntries(this.lists.map(({ name, value }) => [name, value]));
    return { ...lists, metro: checked(this.places).join(",") };
  }

  /** @param {string} column */
  sort(column) {
    const isAscending = this.order.column === column && this.order.direction === "ascending";
    this.go({ ...this.choice, sort: sortOf(column, isAscending ? "descending" : "ascending") });
  }

  /** @param {number} pages */
  turn(pages) {
    const page = this.page + pages;
    if (page < 1 || page > this.pages()) return;
    this.go({ ...this.choice, sort: sortOf(this.order.column, this.order.direction) }, page);
    const box = this.table.closest(".hb-scroll");
    const covered = parseFloat(getComputedStyle(box).scrollMarginTop);
    if (box.getBoundingClientRect().top < covered) box.scrollIntoView({ block: "start" });
  }

  /**
   * Show another state, and put it into the address and into the history.
   * @param {Choice} state
   */
  go(state, page = 1) {
    remember([...Object.entries(state), ["page", page > 1 ? page : ""]], true);
    this.restore();
  }

  /** Show the state that the address says; what is not offered is left out. */
  restore() {
    const said = asked();
    for (const list of this.lists) {
      const asks = said.get(list.name);
      pick(list, list.name === "pay" ? kindOf(asks, this.titles.pay) : asks);
    }
    tick(this.places, (said.get("metro") ?? "").split(","));
    this.choice = this.chosenInLists();
    this.order = orderOf(said.get("sort"));
    const rows = chosen(this.data.rows, this.choice);
    const { column, direction } = this.order;
    this.rows = column ? inOrder(rows, comparison(column, this.titles), direction) : rows;
    this.page = pageOf(said.get("page"), this.pages());
    this.show();
  }

  pages() {
    return Math.max(1, Math.ceil(this.rows.length / PAGE));
  }

  onPage() {
    return this.rows.slice((this.page - 1) * PAGE, this.page * PAGE);
  }

  show() {
    tell(this.status, fillIn(this.dataset.count, { shown: this.rows.length, all: this.data.rows.length }));
    find(this, ".hb-selection").textContent = this.selection();
    find(this, ".hb-selection").hidden = false;
    find(this, ".hb-none").hidden = this.rows.length > 0;
    this.table.dataset.pay = this.choice.pay;
    markSorted(this.headings, this.headings.find(({ dataset }) => dataset.column === this.order.column), this.order.direction);
    this.fill(this.onPage(), false);
    this.showPager();
    this.draw();
  }

  /** What is chosen, in words, for paper. */
  selection() {
    const { all, said: pair } = this.dataset;
    const said = this.lists.filter((list) => list.value)
      .map((list) => fillIn(pair, { label: labelOf(list), value: list.selectedOptions[0].text }));
    const places = checked(this.places).map((place) => this.titles.metro[place]);
    if (places.length) said.push(fillIn(pair, { label: this.columns.metro, value: places.join(" · ") }));
    const column = this.columns[this.order.column];
    const order = column ? [fillIn(this.dataset[this.order.direction], { column })] : [];
    return [...(said.length ? said : [all]), ...order].join(" · ");
  }

  /**
   * Put rows into the table; on paper what a row hides behind its `How it was made` stands below the table.
   * @param {Row[]} rows
   * @param {boolean} isOnPaper
   */
  fill(rows, isOnPaper) {
    const about = { sources: this.data.sources, titles: this.titles, columns: this.columns, saying: this.saying, words: this.dataset };
    this.table.tBodies[0].replaceChildren(...rows.map((row) => tableRow(row, about)));
    const explained = isOnPaper ? rows.filter((row) => row.how) : [];
    const notes = new Map(explained.map((row) => [row.how, row.role_title]));
    this.notes.replaceChildren(...[...notes].map(([how, role]) => make("p", {}, make("strong", {}, `${role}: `), how)));
  }

  showPager() {
    const pager = find(this, ".hb-pager");
    pager.hidden = this.pages() === 1;
    const [first, last] = [(this.page - 1) * PAGE + 1, Math.min(this.page * PAGE, this.rows.length)];
    tell(find(pager, "[role=status]"), fillIn(this.dataset.part, { first, last, shown: this.rows.length }));
    find(pager, "[name=previous]").setAttribute("aria-disabled", String(this.page === 1));
    find(pager, "[name=next]").setAttribute("aria-disabled", String(this.page === this.pages()));
  }

  /** Draw the first rows, a chart for each unit, under the parts of their names that differ; the caption has the rest. */
  draw() {
    const { width } = this;
    if (!width) return; // it is drawn once the page is laid out
    const rows = this.rows.slice(0, Number(this.dataset.drawn));
    const left = this.rows.length - rows.length;
    this.left.textContent = left ? fillIn(this.dataset.left, { drawn: rows.length, shown: this.rows.length, left }) : "";
    this.caption.hidden = !rows.length;
    if (!this.chart.isConnected) this.figure.replaceChildren(this.caption, this.chart);
    if (!rows.length) {
      this.chart.replaceChildren();
      return;
    }
    const { level, metro, pay } = this.titles;
    const groups = byUnit(rows);
    const { names, common } = shortest(rows.map((row) => [row.role_title, level[levelOf(row)], metro[row.metro ?? NATIONAL]]));
    const named = new Map(rows.map((row, line) => [row, names[line]]));
    const said = { pay: pay[this.choice.pay], drawn: rows.length };
    const captions = groups.map(([unit]) => fillIn(this.dataset.caption, { ...said, unit: this.units[unit] ?? "" }));
    this.caption.textContent = [groups.length > 1 ? said.pay : captions[0], ...common].join(" · ");
    this.chart.replaceChildren(...groups.flatMap(([, drawn], group) => {
      const what = groups.length > 1 ? captions[group] : said.pay;
      const alternative = fillIn(this.dataset.alternative, { pay: what, drawn: drawn.length });
      const about = { kinds: this.kinds, width, alternative, saying: this.saying };
      const heading = groups.length > 1 ? [make("p", { class: "hb-label" }, captions[group])] : [];
      return [...heading, drawing(drawn, drawn.map((row) => named.get(row)), about)];
    }));
  }

  /** The kinds of pay that are shown, with their titles. */
  get kinds() {
    const { "": both, ...kinds } = this.titles.pay;
    const { pay } = this.choice;
    return pay ? { [pay]: kinds[pay] } : kinds;
  }

  download() {
    const file = new Blob([csv(this.rows, Object.keys(this.data.fields))], { type: "text/csv;charset=utf-8" });
    const link = make("a", { href: URL.createObjectURL(file), download: "pay-selection.csv" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }
}

customElements.define("salary-explorer", SalaryExplorer);
