/* Inline HTML of a Doc to runs of words. What is not exactly em, strong, code or a link is text, and shows as typed. */

/** @typedef {import("./types.d.ts").Run} Run */

const TAG = /<(\/?)(em|strong|code|a)((?: [a-z-]+="[^"<>]*")*)>/g;
const HREF = / href="([^"]*)"/;
const ENTITY = /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#[xX]([\da-fA-F]{1,6}));/g;
const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

// What no XML may hold (XML 1.0, 2.2), among it halves of characters.
const FORBIDDEN = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * A text without the characters that files cannot hold.
 * @param {string} text
 */
export const clean = (text) => text.replace(FORBIDDEN, "");

/** @param {number} code */
const character = (code) => (code > 0 && code < 0x110000 ? String.fromCodePoint(code) : "");

/** @param {string} html */
const decoded = (html) =>
  html.replace(ENTITY, (_, /** @type {keyof typeof NAMED} */ name, decimal, hex) =>
    name ? NAMED[name] : character(decimal ? Number(decimal) : Number.parseInt(hex, 16)));

/**
 * The address of a link, if it is one that works wherever the posting goes.
 * @param {string} attributes
 */
function hrefOf(attributes) {
  const address = clean(decoded(HREF.exec(attributes)?.[1] ?? "")).trim();
  return /^(?:https:\/\/[^\s]+|mailto:[^\s]+)$/i.test(address) ? address : "";
}

/**
 * The words of inline HTML, with what they are written in. Spaces and line ends are one space, as browsers show them.
 * @param {string} html
 * @returns {Run[]}
 */
export function runsOf(html) {
  /** @type {Run[]} */
  const runs = [];
  const open = { em: 0, strong: 0, code: 0, a: 0 };
  let href = "";
  let end = 0;
  const take = (/** @type {string} */ piece) =>
    runs.push({ text: decoded(piece), strong: open.strong > 0, em: open.em > 0, href });
  for (const match of html.matchAll(TAG)) {
    const name = /** @type {keyof typeof open} */ (match[2]);
    const closes = match[1] === "/";
    if (closes && !open[name]) continue; // it ends nothing, and is text
    take(html.slice(end, match.index));
    open[name] += closes ? -1 : 1;
    if (name === "a") href = closes ? "" : hrefOf(match[3]);
    end = match.index + match[0].length;
  }
  take(html.slice(end));
  return tidy(runs);
}

/**
 * Words without emphasis.
 * @param {string} text plain text
 * @returns {Run[]}
 */
export const wordsOf = (text) => tidy([{ text, strong: false, em: false, href: "" }]);

/**
 * Runs with single spaces, none at both ends, and none that is empty.
 * @param {Run[]} runs
 */
function tidy(runs) {
  /** @type {Run[]} */
  const found = [];
  for (const run of runs) {
    const text = clean(run.text).replace(/[ \t\r\n]+/g, " ");
    const isAfterSpace = !found.length || found[found.length - 1].text.endsWith(" ");
    const kept = isAfterSpace ? text.replace(/^ /, "") : text;
    if (kept) found.push({ ...run, text: kept });
  }
  const last = found[found.length - 1];
  if (last) last.text = last.text.replace(/ $/, "");
  return found.filter((run) => run.text);
}

/**
 * The words of runs.
 * @param {Run[]} runs
 */
export const textOf = (runs) => runs.map((run) => run.text).join("");
