/* The rows of pay.json: which of them are chosen, in which order, and what they are as CSV. */

export const NATIONAL = "national";
const FILTERS = ["family", "role", "level", "metro", "method", "currency"];

const held = (row, name) => row[name] ?? (name === "metro" ? NATIONAL : "");
const middle = (row, kind) => (row[`${kind}_min`] + row[`${kind}_max`]) / 2;

/** The rows that have each value of `choice`; an empty one chooses all. */
export const chosen = (rows, choice) =>
  rows.filter((row) => FILTERS.every((name) => !choice[name] || held(row, name) === choice[name]));

/** The rows by a column; amounts of different currencies are never compared. `titles` has the levels from below. */
export function sorted(rows, column, descending, titles) {
  if (!column) return rows;
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const levels = Object.keys(titles.level);
  const words = {
    role: (row) => row.role_title,
    metro: (row) => titles.metro[held(row, "metro")],
    method: (row) => titles.method[row.method],
    source: (row) => row.source_title ?? "",
    as_of: (row) => row.as_of,
    verified_on: (row) => row.verified_on,
  };
  const upward =
    column === "level" ? (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level)
    : column in words ? (a, b) => compare(words[column](a), words[column](b))
    : (a, b) => compare(a.currency, b.currency) || middle(a, column) - middle(b, column);
  return [...rows].sort((a, b) => (descending ? -upward(a, b) : upward(a, b)));
}

/** The rows as CSV (RFC 4180) under the header of pay.csv; no spreadsheet takes a cell for a formula. */
export function csv(rows, header) {
  const inert = (text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
  const written = (value) => (typeof value === "boolean" ? (value ? "yes" : "no") : inert(String(value ?? "")));
  const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const line = (cells) => `${cells.map((cell) => quoted(written(cell))).join(",")}\r\n`;
  return [header, ...rows.map((row) => header.map((name) => row[name]))].map(line).join("");
}

/** An amount in the reader's language, without decimals; `short` as `$50K`. */
export function money(amount, currency, short = false) {
  const locale = document.documentElement.lang;
  const form = short ? { notation: "compact" } : { maximumFractionDigits: 0 };
  return new Intl.NumberFormat(locale, { style: "currency", currency, ...form }).format(amount);
}

/** A range of pay: its two ends, and whether it can go beyond. */
export const range = (row, kind) => {
  const [low, high] = [row[`${kind}_min`], row[`${kind}_max`]].map((amount) => money(amount, row.currency));
  return { low: low === high ? "" : low, high, plus: row[`${kind}_open_ended`] ? "+" : "" };
};

/** A year, a month or a day (ISO 8601) in words. */
export function period(value) {
  const parts = value.split("-").length;
  if (parts === 1) return value;
  const form = parts === 2 ? { year: "numeric", month: "long" } : { dateStyle: "long" };
  return new Intl.DateTimeFormat(document.documentElement.lang, { timeZone: "UTC", ...form }).format(new Date(value));
}
