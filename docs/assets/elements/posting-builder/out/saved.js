/* The file of a reader's choices and own edits: its form, and how it is written. */

/** @typedef {import("./types.d.ts").Saved} Saved */

/** What the file says it is, so that another JSON file is told from it. */
export const FORMAT = "hiring-handbook-posting";

/** The form of the file; a number for each change of it. */
export const VERSION = 1;

/**
 * The file as text, the same for the same choices.
 * @param {Saved} saved
 */
export const writeSaved = ({ edition, choices, given, edits }) =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, edition, choices, given, edits }, null, 2)}\n`;
