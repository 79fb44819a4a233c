/* One press: the HTML of a block after a fix. */

import { PIECES, plain } from "./lines.js";

/** @typedef {import("./types.d.ts").Finding} Finding */

/** @type {Record<string, string>} */
const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]);

/**
 * Where each character of the plain text stands in the HTML.
 * @param {string} html
 */
const pieces = (html) =>
  [...html.matchAll(PIECES)]
    .map((match) => ({ text: plain(match[0]), start: match.index, end: match.index + match[0].length }))
    .filter(({ text }) => text);

/**
 * The block's HTML: the one that the fix writes, or the block's own with the first of the words replaced, as text.
 * @param {string} html
 * @param {NonNullable<Finding["fix"]>} fix
 */
export function fixed(html, fix) {
  if ("html" in fix) return fix.html;
  const signs = pieces(html);
  const at = signs.map(({ text }) => text).join("").indexOf(fix.from);
  if (at < 0 || !fix.from) return html;
  const { start } = signs[at];
  const { end } = signs[at + fix.from.length - 1];
  return html.slice(0, start) + escaped(fix.to) + html.slice(end);
}
