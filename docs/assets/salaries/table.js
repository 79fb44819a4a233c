/* The rows of the table, with the same cells as those that the server wrote. */

import { make } from "../explorer.js";
import { NATIONAL, period, range } from "./rows.js";

function amount(row, kind, label) {
  const { low, high, plus } = range(row, kind);
  const ends = low ? [make("span", {}, low), "–", make("span", {}, high + plus)] : [make("span", {}, high + plus)];
  return make("td", { class: "hb-amount", "data-kind": kind, "data-label": label }, ...ends);
}

function origin(row, sources, address, words) {
  const { url } = sources[row.source] ?? {};
  const title = row.source_title ?? "";
  const cell = make("td", {}, make("cite", {}, url ? make("a", { href: url }, title) : title));
  const more = make("p", {}, `${row.how} `, make("a", { href: address }, words.page));
  if (row.how) cell.append(make("details", { class: "hb-how" }, make("summary", {}, words.how), more));
  return cell;
}

/** A row of the table. `titles` says the ids of a list, `guide` is the address of a role's page on pay, `columns` the headings. */
export function tableRow(row, { sources, titles, guide, words, columns }) {
  const address = guide.replace("ROLE", row.role);
  const link = make("a", { href: address }, row.role_title);
  const method = make("span", { class: `hb-method hb-method--${row.method}` }, titles.method[row.method]);
  return make(
    "tr",
    {},
    make("th", { scope: "row" }, link),
    make("td", {}, titles.level[row.level]),
    make("td", {}, titles.metro[row.metro ?? NATIONAL]),
    amount(row, "base", columns.base),
    amount(row, "total", columns.total),
    make("td", {}, method),
    origin(row, sources, address, words),
    make("td", { "data-label": columns.as_of }, period(row.as_of)),
    make("td", { "data-label": columns.verified_on }, period(row.verified_on)),
  );
}
