/* The rows of the table, with the same cells as those that the server wrote. */

import { NATIONAL, range } from "./rows.js";

/** An element with attributes and children. */
export const make = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
};

function amount(row, kind) {
  const { low, high, plus } = range(row, kind);
  const end = make("span", { class: "hb-amount__end" }, high);
  return make("td", { class: "hb-amount", "data-kind": kind }, low ? `${low}–` : "", end, make("span", { class: "hb-amount__plus" }, plus));
}

function origin(row, sources, words) {
  const { url } = sources[row.source] ?? {};
  const title = row.source_title ?? "";
  const cell = make("td", {}, make("cite", {}, url ? make("a", { href: url }, title) : title));
  if (row.how) cell.append(make("details", { class: "hb-how" }, make("summary", {}, words.how), make("p", {}, row.how)));
  return cell;
}

/** A row of the table. `titles` says the ids of a list, `guide` is the address of a role's page on pay. */
export function tableRow(row, { sources, titles, guide, words }) {
  const link = make("a", { href: guide.replace("ROLE", row.role) }, row.role_title);
  const method = make("span", { class: `hb-method hb-method--${row.method}` }, titles.method[row.method]);
  return make(
    "tr",
    {},
    make("th", { scope: "row" }, link),
    make("td", {}, titles.level[row.level]),
    make("td", {}, titles.metro[row.metro ?? NATIONAL]),
    amount(row, "base"),
    amount(row, "total"),
    make("td", {}, method),
    origin(row, sources, words),
    make("td", { class: "hb-figure" }, row.as_of),
    make("td", { class: "hb-figure" }, row.verified_on),
  );
}
