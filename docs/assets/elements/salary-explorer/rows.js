/* The rows of pay.json: which of them are chosen, and in which order. */

import { collation } from "../../shared/words.js";

/** @typedef {import("./types.d.ts").Choice} Choice */
/** @typedef {import("./types.d.ts").Kind} Kind */
/** @typedef {import("./types.d.ts").Row} Row */
/** @typedef {import("./types.d.ts").Titles} Titles */
/** @typedef {"family" | "role" | "level" | "metro" | "method" | "currency" | "period"} Filter */

export const NATIONAL = "national";
/** @type {Filter[]} */
const FILTERS = ["family", "role", "level", "metro", "method", "currency", "period"];

/**
 * What the list of levels calls the level of a row: levels of two ladders are not the same, whatever their ids.
 * @param {Pick<Row, "ladder" | "level">} row
 */
export const levelOf = ({ ladder, level }) => (ladder ? `${ladder}.${level}` : level);

/**
 * @param {Row} row
 * @param {Filter} name
 */
function held(row, name) {
  if (name === "level") return levelOf(row);
  return row[name] ?? (name === "metro" ? NATIONAL : "");
}

/**
 * @param {Row} row
 * @param {Kind} kind
 */
const middle = (row, kind) => ((row[`${kind}_min`] ?? row[`${kind}_max`]) + row[`${kind}_max`]) / 2;

/**
 * What the amounts of a row are in: they are compared and drawn with those of the same unit only.
 * @param {Row} row
 */
export const unit = (row) => `${row.currency} ${row.period}`;

/**
 * The rows by their unit, in the order in which the first of each stands.
 * @param {Row[]} rows
 */
export function byUnit(rows) {
  /** @type {Map<string, Row[]>} */
  const groups = new Map();
  for (const row of rows) groups.set(unit(row), [...groups.get(unit(row)) ?? [], row]);
  return [...groups];
}

/**
 * The rows that have each value of `choice`, or one of several with commas between; an empty one chooses all.
 * @param {Row[]} rows
 * @param {Choice} choice
 */
export const chosen = (rows, choice) =>
  rows.filter((row) => FILTERS.every((name) => !choice[name] || choice[name].split(",").includes(held(row, name))));

/**
 * How rows are ordered by a column; amounts of different currencies or periods are never compared.
 * @param {string} column
 * @param {Record<string, Titles>} titles the words of each list; `level` has the levels of each ladder from below
 * @param {string} [locale]
 * @returns {(a: Row, b: Row) => number}
 */
export function comparison(column, titles, locale) {
  const compare = collation(locale);
  const levels = Object.keys(titles.level);
  /** @type {Record<string, (row: Row) => string>} */
  const words = {
    role: (row) => row.role_title,
    metro: (row) => titles.metro[held(row, "metro")],
    method: (row) => titles.method[row.method],
    source: (row) => row.source_title ?? "",
    as_of: (row) => row.as_of,
    verified_on: (row) => row.verified_on,
  };
  if (column === "level") return (a, b) => levels.indexOf(levelOf(a)) - levels.indexOf(levelOf(b));
  if (column in words) return (a, b) => compare(words[column](a), words[column](b));
  const kind = /** @type {Kind} */ (column);
  return (a, b) => compare(unit(a), unit(b)) || middle(a, kind) - middle(b, kind);
}
