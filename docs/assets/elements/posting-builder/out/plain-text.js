/* A posting as plain text, for forms and e-mail that know nothing else. */

import { pieces } from "./pieces.js";

/** @typedef {import("../types.d.ts").Doc} Doc */
/** @typedef {import("./types.d.ts").Piece} Piece */
/** @typedef {import("./types.d.ts").Run} Run */

/**
 * Words, and the address of a link behind them.
 * @param {Run} run
 */
function words(run) {
  const address = run.href.replace(/^mailto:/i, "");
  return address && address !== run.text ? `${run.text} (${address})` : run.text;
}

/**
 * The words of a part with the addresses of its links.
 * @param {Run[]} runs
 */
export const plainWords = (runs) => runs.map(words).join("");

/**
 * The posting as text: a line for each part, an empty line between them, lists with "• ".
 * @param {Doc} doc
 * @param {{ untitled?: boolean }} [form] untitled: without the title
 */
export function plainText(doc, form = {}) {
  const shown = pieces(doc).filter((piece) => !(form.untitled && piece.kind === "title"));
  return shown
    .map((piece, index) => {
      const isTight = piece.kind === "item" && ["item", "subheading"].includes(shown[index - 1]?.kind);
      const gap = index === 0 ? "" : isTight ? "\n" : "\n\n";
      return `${gap}${piece.kind === "item" ? "• " : ""}${plainWords(piece.runs)}`;
    })
    .join("");
}
