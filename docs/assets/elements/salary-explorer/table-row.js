/* The rows of the table, with the same cells as those that the server wrote. */

import { make } from "../../shared/dom.js";
import { period } from "../../shared/money.js";
import { around, range } from "./amounts.js";
import { KINDS } from "./layout.js";
import { levelOf, NATIONAL } from "./rows.js";

/** @typedef {import("./types.d.ts").Kind} Kind */
/** @typedef {import("./types.d.ts").Pay} Pay */
/** @typedef {import("./types.d.ts").Row} Row */
/** @typedef {import("./types.d.ts").Titles} Titles */
/**
 * @typedef {object} About what a row needs
 * @property {Pay["sources"]} sources
 * @property {Record<string, Titles>} titles the titles of ids, list by list
 * @property {Titles} columns the headings
 * @property {import("./types.d.ts").Saying} saying
 * @property {DOMStringMap} words `guide` is the address of a role's page on pay
 */

/**
 * @param {Row} row
 * @param {Kind} kind
 * @param {string} label
 * @param {About["saying"]} saying
 */
function amount(row, kind, label, saying) {
  const cell = { class: "hb-amount", "data-kind": kind, "data-label": label };
  if (row[`${kind}_max`] === null) return make("td", { ...cell, "data-none": "" }, "–");
  const { low, between, high } = range(row, kind);
  const ends = low ? [make("span", {}, low), between, make("span", {}, high)] : [make("span", {}, high)];
  const [before, behind] = around(row, kind, saying);
  return make("td", cell, before, ...ends, behind);
}

/**
 * @param {Row} row
 * @param {string} address
 * @param {About} about
 */
function origin(row, address, { sources, words }) {
  const { url } = sources[row.source] ?? {};
  const title = row.source_title ?? "";
  const cell = make("td", { class: "hb-cited" }, make("cite", {}, url ? make("a", { href: url }, title) : title));
  const more = make("p", {}, `${row.how} `, make("a", { href: address }, words.page));
  if (row.how) cell.append(make("details", { class: "hb-how" }, make("summary", {}, words.how), more));
  return cell;
}

/**
 * A row of the table.
 * @param {Row} row
 * @param {About} about
 */
export function tableRow(row, about) {
  const { titles, columns, saying, words } = about;
  const address = words.guide.replace("ROLE", row.role);
  const method = make("span", { class: `hb-method hb-method--${row.method}` }, titles.method[row.method]);
  return make(
    "tr",
    {},
    make("th", { scope: "row" }, make("a", { href: address }, row.role_title)),
    make("td", {}, titles.level[levelOf(row)]),
    make("td", {}, titles.metro[row.metro ?? NATIONAL]),
    ...KINDS.filter((kind) => kind in columns).map((kind) => amount(row, kind, columns[kind], saying)),
    make("td", {}, method),
    origin(row, address, about),
    make("td", { "data-label": columns.as_of }, period(row.as_of)),
    make("td", { "data-label": columns.verified_on }, period(row.verified_on)),
  );
}
