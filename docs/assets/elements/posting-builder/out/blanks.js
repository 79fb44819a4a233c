/* Blanks: `[Application deadline]` stands for words that only the employer knows (macros/text/blanks.py says the same). */

import { runsOf } from "./inline.js";

/** @typedef {import("../types.d.ts").Doc} Doc */
/** @typedef {import("./types.d.ts").Blank} Blank */

const BRACKETS = /\[([^[\]<>]*)\](?![([])/g;
const WORD = /[\p{L}\p{N}_]/u;

/**
 * What the blanks of a text ask for, without their brackets.
 * @param {string} html
 */
const asked = (html) =>
  runsOf(html).flatMap(({ text }) => [...text.matchAll(BRACKETS)].map((match) => match[1]).filter((words) => WORD.test(words)));

/**
 * All blanks of a posting, in its order.
 * @param {Doc} doc
 * @returns {Blank[]}
 */
export const blanksOf = (doc) =>
  doc.sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      asked(block.html).map((words, index) => ({ section: section.id, block: block.id, index, words }))));

/**
 * Where a place is in a posting, as a number for each level; -1 for what is not there.
 * @param {Doc} doc
 * @param {Blank} blank
 */
function position(doc, { section, block, index }) {
  const at = doc.sections.findIndex(({ id }) => id === section);
  return [at, at < 0 ? -1 : doc.sections[at].blocks.findIndex(({ id }) => id === block), index];
}

/**
 * @param {number[]} one
 * @param {number[]} other
 */
function compare(one, other) {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at < 0 ? 0 : one[at] - other[at];
}

/**
 * The blank to go to from another one, and from the last to the first; null where nothing is left to fill in. A blank that
 * has been filled since is no longer there: the next is the one that took its place.
 * @param {Doc} doc
 * @param {Blank | null} current null to begin with the first
 */
export function nextBlank(doc, current) {
  const all = blanksOf(doc);
  if (!current) return all[0] ?? null;
  const isThere = all.some((blank) => compare(position(doc, blank), position(doc, current)) === 0 && blank.words === current.words);
  const here = position(doc, current);
  const after = all.find((blank) => compare(position(doc, blank), here) >= (isThere ? 1 : 0));
  return after ?? all[0] ?? null;
}
