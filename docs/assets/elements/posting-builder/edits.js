/* The reader's own words, block by block, as text: nothing here is HTML. An edit holds the words that it replaced. Where the
   handbook says the same, in this or in another variant, it counts; where a later edition says something else, the reader
   is shown both. */

import { LONGEST } from "./state.js";

/** @typedef {import("./types.d.ts").Choices} Choices */
/** @typedef {{ block: string, was: string, text: string, variant: string }} Edit `was` is empty where the handbook has no such block */

export const LARGEST = 5000; // characters of a block
const MOST = 300; // blocks

/** @param {unknown} value */
const isText = (value, longest = LARGEST) => typeof value === "string" && value.length <= longest;

/**
 * The edits in a value that the browser kept; what is none is left out.
 * @param {unknown} value
 * @returns {Edit[]}
 */
export const editsIn = (value) =>
  (Array.isArray(value) ? value : []).slice(0, MOST)
    .filter((one) => one && isText(one.block, LONGEST) && isText(one.text) && isText(one.was) && isText(one.variant, LONGEST))
    .map(({ block, was, text, variant }) => ({ block, was, text, variant }));

/**
 * The edit of a block that says `was` in the handbook.
 * @param {Edit[]} edits
 * @param {string} block
 * @param {string} was
 */
export const editOf = (edits, block, was) => edits.find((one) => one.block === block && one.was === was);

/**
 * The edits with one more, which replaces that of the same words; what says the same as the handbook is none.
 * @param {Edit[]} edits
 * @param {Edit} edit
 */
export const withEdit = (edits, edit) => {
  const others = edits.filter((one) => one.block !== edit.block || one.was !== edit.was);
  return edit.text === edit.was ? others : [...others, edit];
};

/**
 * The edits without those of a block; with `was`, without that of these words.
 * @param {Edit[]} edits
 * @param {string} block
 * @param {string} [was]
 */
export const withoutEdit = (edits, block, was) => edits.filter((one) => one.block !== block || (was !== undefined && one.was !== was));

/**
 * Edits that no longer fit, because the handbook says something else there now.
 * @param {Edit[]} edits
 * @param {(edit: Edit) => boolean} stands whether the handbook still says in the variant what an edit replaced
 */
export const outdated = (edits, stands) => edits.filter((one) => one.was && !stands(one));

/**
 * The edits that belong to a variant, as its file has them: those that count in its text, and those that were made of it.
 * @param {Edit[]} edits
 * @param {Map<string, string>} says
 * @param {string} variant
 * @returns {Record<string, { text: string, was: string }>}
 */
export const saved = (edits, says, variant) => Object.fromEntries(
  edits.filter((one) => one.variant === variant || says.get(one.block) === one.was).map(({ block, text, was }) => [block, { text, was }]),
);

/**
 * The edits of a file, of the variant that it chooses.
 * @param {Record<string, { text: string, was: string }>} edits
 * @param {string} variant
 */
export const opened = (edits, variant) => editsIn(Object.entries(edits).map(([block, edit]) => ({ ...edit, block, variant })));
