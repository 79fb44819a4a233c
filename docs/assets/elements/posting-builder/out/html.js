/* A posting as bare HTML, for the clipboard and for job boards: no attribute but the address of a link. */

import { pieces } from "./pieces.js";

/** @typedef {import("../types.d.ts").Doc} Doc */
/** @typedef {import("./types.d.ts").HtmlForm} HtmlForm */
/** @typedef {import("./types.d.ts").Piece} Piece */
/** @typedef {import("./types.d.ts").Run} Run */

/** @type {Record<string, string>} */
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const SPECIAL = /[&<>"]/g;
// Where a sign is markup: `&` that begins an entity, `<` that begins a tag or a comment.
const AMBIGUOUS = /&(?=[a-z#])|<(?=[a-z/!?])/gi;

/** @type {Record<Piece["kind"], string>} */
const TAGS = { title: "h2", heading: "h3", subheading: "p", paragraph: "p", item: "li" };

/**
 * @param {string} text
 * @param {HtmlForm} form
 */
const escaped = (text, form) => text.replace(form.literal ? AMBIGUOUS : SPECIAL, (sign) => ENTITIES[sign]);

/**
 * Words with their link, or with its address behind them.
 * @param {string} html
 * @param {Run} run
 * @param {HtmlForm} form
 */
function linked(html, run, form) {
  if (!run.href) return html;
  if (!form.unlinked) return `<a href="${run.href.replace(SPECIAL, (sign) => ENTITIES[sign])}">${html}</a>`;
  const address = run.href.replace(/^mailto:/i, "");
  return address === run.text ? html : `${html} (${escaped(address, form)})`;
}

/**
 * @param {Run} run
 * @param {HtmlForm} form
 */
function inline(run, form) {
  let html = escaped(run.text, form);
  if (run.em) html = `<em>${html}</em>`;
  if (run.strong) html = `<strong>${html}</strong>`;
  return linked(html, run, form);
}

/**
 * @param {Piece} piece
 * @param {HtmlForm} form
 */
function line(piece, form) {
  const isHeading = ["title", "heading", "subheading"].includes(piece.kind);
  const isBold = piece.kind === "subheading" || (isHeading && form.bold);
  const html = piece.runs.map((run) => inline(isBold ? { ...run, strong: true } : run, form)).join("");
  const tag = isBold ? "p" : TAGS[piece.kind];
  return `<${tag}>${html}</${tag}>`;
}

/**
 * The posting as HTML, a line for each part, points in lists.
 * @param {Doc} doc
 * @param {HtmlForm} [form]
 */
export function html(doc, form = {}) {
  const shown = pieces(doc).filter((piece) => !(form.untitled && piece.kind === "title"));
  return shown
    .map((piece, index) => {
      const isItem = piece.kind === "item";
      const first = isItem && shown[index - 1]?.kind !== "item" ? "<ul>\n" : "";
      const last = isItem && shown[index + 1]?.kind !== "item" ? "\n</ul>" : "";
      return `${first}${line(piece, form)}${last}`;
    })
    .join("\n");
}
