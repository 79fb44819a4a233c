/* What a reader is offered where nothing was found. */

import { find, make } from "../../shared/dom.js";
import { fillIn } from "../../shared/words.js";

/** @typedef {import("./filters.js").Filters} Filters */
/** @typedef {import("./types.d.ts").Found} Found */
/** @typedef {import("./types.d.ts").Named} Named */

/**
 * How words of a query were read, as far as what they were taken for has a name.
 * @param {Named[]} understood
 * @param {DOMStringMap} words
 * @param {Filters} filters
 */
export const readings = (understood, words, filters) =>
  understood
    .map(({ kind, id, title, words: typed }) => ({ words: typed, title: title ?? (["word", "term"].includes(kind) ? id : filters.titleOf(id, kind)) }))
    .filter(({ words: typed, title }) => title && title !== typed)
    .map((values) => fillIn(words.read, values));

export class NothingFound {
  query = "";
  nearest = "";

  /**
   * @param {HTMLElement} host
   * @param {(query: string) => void} search
   */
  constructor(host, search) {
    this.words = host.dataset;
    this.box = find(host, ".hb-sitesearch__none");
    this.near = find(this.box, "[name=nearest]");
    this.all = find(this.box, "[name=all]");
    this.near.addEventListener("click", () => search(this.nearest));
    this.all.addEventListener("click", () => search(this.query));
    /** @type {HTMLAnchorElement | null} */
    const report = find(this.box, "[rel=nofollow]");
    report?.addEventListener("click", () => {
      const address = new URL(report.href);
      address.searchParams.set("page", new URL(this.words.root, location.href).href);
      address.searchParams.set("words", this.query); // not before the press, so that nothing is said unasked
      report.href = address.href;
    });
  }

  /**
   * Say what was understood, and offer a word that would find something, or the search without its filters.
   * @param {string} query
   * @param {Found} found
   * @param {Filters} filters
   */
  show(query, { understood, nearest }, filters) {
    this.query = query;
    this.nearest = nearest;
    this.all.hidden = !filters.isChosen;
    this.near.hidden = !nearest;
    find(this.box, ".hb-sitesearch__again").hidden = !nearest && !filters.isChosen;
    this.near.textContent = fillIn(this.words.nearest, { query: nearest });
    const read = find(this.box, ".hb-sitesearch__read");
    const said = readings(understood, this.words, filters);
    read.hidden = !said.length;
    find(read, "ul").replaceChildren(...said.map((words) => make("li", {}, words)));
  }
}
