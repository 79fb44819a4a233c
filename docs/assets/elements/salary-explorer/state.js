/* What the address says of the table: the lists, the order and the page. */

/** @typedef {import("../../shared/sorting.js").Direction} Direction */

const COLUMNS = ["role", "level", "metro", "base", "target", "total", "method", "source", "as_of", "verified_on"];

/**
 * The order that is asked for: `-base` sorts by base pay, the highest first. No column leaves the order of the file.
 * @param {string | null} sort
 * @returns {{ column: string, direction: Direction }}
 */
export function orderOf(sort) {
  const column = (sort ?? "").replace("-", "");
  if (!COLUMNS.includes(column)) return { column: "", direction: "ascending" };
  return { column, direction: sort.startsWith("-") ? "descending" : "ascending" };
}

/**
 * What the address says of an order.
 * @param {string} column
 * @param {Direction} direction
 */
export const sortOf = (column, direction) => (direction === "descending" && column ? `-${column}` : column);

/**
 * What the list of kinds of pay is asked to show: links from before there was pay at target ask for total pay.
 * @param {string | null} said
 * @param {Record<string, string>} offered
 */
export const kindOf = (said, offered) => (said === "total" && !("total" in offered) ? "target" : said);

/**
 * The page that is asked for, of those that there are.
 * @param {string | null} said
 * @param {number} pages
 */
export const pageOf = (said, pages) => Math.min(Math.max(1, parseInt(said, 10) || 1), pages);
