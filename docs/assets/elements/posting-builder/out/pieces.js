/* A Doc as lines: title, headings, paragraphs and points. Every format is written from these. */

import { runsOf, wordsOf } from "./inline.js";

/** @typedef {import("../types.d.ts").Doc} Doc */
/** @typedef {import("../types.d.ts").DocSection} DocSection */
/** @typedef {import("../types.d.ts").DocBlock} DocBlock */
/** @typedef {import("./types.d.ts").Piece} Piece */

/**
 * A label in bold, with the sign that parts it from its text.
 * @param {string} label
 * @param {string} sign
 */
const labelRuns = (label, sign) => {
  const [words] = wordsOf(label);
  if (!words) return [];
  const text = /[.:?!…]$/.test(words.text) ? words.text : `${words.text}${sign}`;
  return [{ ...words, text, strong: true }, { ...words, text: " " }];
};

/**
 * @param {DocSection} section
 * @param {DocBlock} block
 * @returns {Piece[]} one, or none for a block without words
 */
function piece({ shape, heading }, block) {
  const words = runsOf(block.html);
  if (!words.length) return [];
  const isItem = shape === "list";
  const label = block.label === heading ? "" : block.label;
  return [{ kind: isItem ? "item" : "paragraph", runs: [...labelRuns(label, isItem ? "." : ":"), ...words] }];
}

/** @param {string} html @returns {Piece[]} */
function paragraph(html) {
  const runs = runsOf(html);
  return runs.length ? [{ kind: "paragraph", runs }] : [];
}

/**
 * Blocks of one kind under its title, with what the form of the text says above or below them.
 * @param {DocSection} section
 * @param {DocBlock[]} blocks
 * @param {Doc} doc
 * @returns {Piece[]}
 */
function ofKind(section, blocks, { kinds, choices }) {
  const made = blocks.flatMap((block) => piece(section, block));
  const title = wordsOf(blocks[0].kind_title);
  if (!made.length || !title.length) return made;
  const { explanation = "", after = "" } = kinds?.[blocks[0].kind] ?? {};
  const isFull = choices.form === "description";
  return [{ kind: "subheading", runs: title }, ...paragraph(isFull ? explanation : ""), ...made, ...paragraph(isFull ? "" : after)];
}

/**
 * The blocks of a section, each kind by itself.
 * @param {DocSection} section
 * @param {Doc} doc
 * @returns {Piece[]}
 */
function within(section, doc) {
  const kinds = [...new Set(section.blocks.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => ofKind(section, section.blocks.filter((block) => block.kind === kind), doc));
}

/**
 * The lines of a posting. A section without words is left out, with its heading.
 * @param {Doc} doc
 * @returns {Piece[]}
 */
export function pieces(doc) {
  const title = wordsOf(doc.title);
  const sections = doc.sections.flatMap((section) => {
    const found = within(section, doc);
    const heading = found.length ? wordsOf(section.heading) : [];
    return heading.length ? [/** @type {Piece} */ ({ kind: "heading", runs: heading }), ...found] : found;
  });
  return title.length ? [{ kind: "title", runs: title }, ...sections] : sections;
}
