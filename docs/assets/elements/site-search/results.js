/* The pages that were found, as entries of a list. All of it is put in as text. */

import { make } from "../../shared/dom.js";

/** @typedef {import("./types.d.ts").FoundPage} FoundPage */
/** @typedef {import("./types.d.ts").Piece} Piece */
/** @typedef {import("./types.d.ts").Section} Section */

/** @param {Piece[]} pieces */
const shown = (pieces) => pieces.map(({ text, marked }) => (marked ? make("mark", {}, text) : text));

/**
 * A section: its title, unless that is the page's, and the words around what was found.
 * @param {Section} section
 * @param {FoundPage} page
 */
function sectionItem({ address, title, titled, excerpt }, page) {
  const link = make("a", { href: address, class: "hb-sitesearch__section" });
  if (title && title !== page.title) link.append(make("span", { class: "hb-sitesearch__heading" }, ...shown(titled)), " ");
  link.append(make("span", { class: "hb-sitesearch__excerpt" }, ...shown(excerpt)));
  return make("li", {}, link);
}

/**
 * A page with its sections, under its title and that of its role, unless the one holds the other.
 * @param {FoundPage} page
 * @param {string} role the role's title, empty for a page of no role
 */
export function pageItem(page, role) {
  const link = make("a", { href: page.address, class: "hb-sitesearch__page" });
  link.append(make("span", { class: "hb-sitesearch__title" }, ...shown(page.titled)));
  if (role && !page.title.includes(role)) link.append(" ", make("span", { class: "hb-sitesearch__role" }, role));
  const sections = page.sections.map((section) => sectionItem(section, page));
  return make("li", {}, link, ...(sections.length ? [make("ul", { class: "hb-sitesearch__sections" }, ...sections)] : []));
}
