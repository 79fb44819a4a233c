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
function piece({ shape }, block) {
  const words = runsOf(block.html);
  if (!words.length) return [];
  const isItem = shape === "list";
  return [{ kind: isItem ? "item" : "paragraph", runs: [...labelRuns(block.label, isItem ? "." : ":"), ...words] }];
}

/**
 * The blocks of a section; where they have kinds, each kind under its title.
 * @param {DocSection} section
 * @returns {Piece[]}
 */
function within(section) {
  let kind = "";
  return section.blocks.flatMap((block) => {
    const made = piece(section, block);
    const isNew = made.length > 0 && block.kind !== kind;
    if (isNew) kind = block.kind;
    const title = isNew ? wordsOf(block.kind_title) : [];
    return title.length ? [/** @type {Piece} */ ({ kind: "subheading", runs: title }), ...made] : made;
  });
}

/**
 * The lines of a posting. A section without words is left out, with its heading.
 * @param {Doc} doc
 * @returns {Piece[]}
 */
export function pieces(doc) {
  const title = wordsOf(doc.title);
  const sections = doc.sections.flatMap((section) => {
    const found = within(section);
    const heading = found.length ? wordsOf(section.heading) : [];
    return heading.length ? [/** @type {Piece} */ ({ kind: "heading", runs: heading }), ...found] : found;
  });
  return title.length ? [{ kind: "title", runs: title }, ...sections] : sections;
}
