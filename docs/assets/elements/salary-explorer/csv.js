/* Rows as CSV (RFC 4180), byte for byte what macros/exports/pay.py writes. */

/** @param {string} text no spreadsheet takes it for a formula */
const inert = (text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** @param {string} text */
const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** @param {unknown} value */
function cell(value) {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return quoted(inert(String(value ?? "")));
}

/** @param {unknown[]} cells */
const line = (cells) => `${cells.map(cell).join(",")}\r\n`;

/**
 * The rows under a header, which names the fields to be written.
 * @template {object} Row
 * @param {Row[]} rows
 * @param {string[]} header
 */
export const csv = (rows, header) =>
  [header, ...rows.map((row) => header.map((name) => row[/** @type {keyof Row} */ (name)]))].map(line).join("");
