/* A posting as Markdown (CommonMark): what is text stays text, no matter who wrote it. */

import { pieces } from "./pieces.js";

/** @typedef {import("../types.d.ts").Doc} Doc */
/** @typedef {import("./types.d.ts").Piece} Piece */
/** @typedef {import("./types.d.ts").Run} Run */

const SIGNS = /[\\`*_[\]<>&#|~$!]/g;
const LINE_START = /^(\d{1,9})?([-+=.)])/;

/** @type {Record<Piece["kind"], string>} */
const STARTS = { title: "# ", heading: "## ", subheading: "### ", paragraph: "", item: "- " };

/** @param {string} address */
const escapedAddress = (address) => address.replace(/[()<>\\\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`);

/**
 * Words in their emphasis; the spaces around them stay outside, or the signs would be text.
 * @param {Run} run
 */
function written(run) {
  const words = run.text.trim();
  const before = run.text.slice(0, run.text.length - run.text.trimStart().length);
  const after = words ? run.text.slice(run.text.trimEnd().length) : "";
  const signs = `${run.strong ? "**" : ""}${run.em ? "*" : ""}`;
  const marked = words ? `${signs}${words.replace(SIGNS, "\\$&")}${signs}` : "";
  return `${before}${run.href && words ? `[${marked}](${escapedAddress(run.href)})` : marked}${after}`;
}

/** @param {Piece} piece */
function line(piece) {
  const text = piece.runs.map(written).join("");
  return `${STARTS[piece.kind]}${text.replace(LINE_START, (_, digits = "", sign) => `${digits}\\${sign}`)}`;
}

/**
 * The posting as Markdown, which ends with a line end.
 * @param {Doc} doc
 */
export function markdown(doc) {
  const shown = pieces(doc);
  return shown
    .map((piece, index) => {
      const isTight = piece.kind === "item" && shown[index + 1]?.kind === "item";
      return `${line(piece)}\n${isTight || index === shown.length - 1 ? "" : "\n"}`;
    })
    .join("");
}
