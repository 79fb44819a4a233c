/* Text that a reader typed, pasted or imported, to inline HTML and back. All of it is text until this has made it HTML:
   emphasis, bold, code, and links to https or mailto addresses, as in the handbook's data; everything else shows as typed. */

/** @type {Record<string, string>} */
const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
/** @type {Record<string, string>} */
const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

/** @param {string} text */
export const escaped = (text) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]);

/** @param {string} text */
const unescaped = (text) =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w+));/gi, (whole, decimal, hex, name) =>
    decimal ? String.fromCodePoint(Number(decimal)) : hex ? String.fromCodePoint(parseInt(hex, 16)) : NAMED[name] ?? whole);

const INLINE = /`([^`]+)`|\[([^[\]]+)\]\(((?:https:\/\/|mailto:)[^()\s"<>]+)\)|\*\*(?=\S)([^*]*\S)\*\*|\*(?=\S)([^*]*[^*\s])\*/g;

/**
 * Inline HTML of a text.
 * @param {string} text
 * @returns {string}
 */
export function toHtml(text) {
  let [html, from] = ["", 0];
  for (const found of text.matchAll(INLINE)) {
    const [whole, code, words, address, strong, em] = found;
    html += escaped(text.slice(from, found.index));
    if (code) html += `<code>${escaped(code)}</code>`;
    else if (address) html += `<a href="${escaped(address)}">${toHtml(words)}</a>`;
    else if (strong) html += `<strong>${toHtml(strong)}</strong>`;
    else html += `<em>${toHtml(em)}</em>`;
    from = found.index + whole.length;
  }
  return html + escaped(text.slice(from));
}

/**
 * The text from which a reader can go on writing what the build, or `toHtml`, has written.
 * @param {string} html
 */
export const toText = (html) => unescaped(
  html.replace(/<a\s[^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/g, (_, address, words) => (/^(https:|mailto:)/.test(address) ? `[${words}](${address})` : words))
    .replace(/<\/?strong>/g, "**").replace(/<\/?em>/g, "*").replace(/<\/?code>/g, "`").replace(/<[^>]*>/g, ""),
);

/**
 * The words of inline HTML, without any markup.
 * @param {string} html
 */
export const wordsOf = (html) => unescaped(html.replace(/<[^>]*>/g, "")).replace(/\s+/g, " ").trim();

/** As macros/text/blanks.py finds them. */
const BLANK = /\[[^[\]<>]*[\p{L}\p{N}_][^[\]<>]*\](?![([])/gu;

/**
 * The blanks of inline HTML, brackets and all, in their order.
 * @param {string} html
 * @returns {string[]}
 */
export const blanksIn = (html) => wordsOf(html).match(BLANK) ?? [];

/**
 * Where a blank is in a text that `toText` has written.
 * @param {string} text
 * @param {number} index counted from 0
 * @returns {[from: number, to: number] | null}
 */
export function blankAt(text, index) {
  const found = [...text.matchAll(BLANK)][index];
  return found ? [found.index, found.index + found[0].length] : null;
}

/**
 * Inline HTML in pieces: what is between tags, cut at its blanks.
 * @param {string} html
 * @param {(blank: string) => string} mark what to write for a blank
 */
export const withBlanks = (html, mark) =>
  html.split(/(<[^>]*>)/).map((piece) => (piece.startsWith("<") ? piece : piece.replace(BLANK, mark))).join("");
