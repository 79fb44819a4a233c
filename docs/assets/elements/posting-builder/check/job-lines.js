/* The lines of a posting that speak of the job: `macros/posting_check/job_lines.py` in the browser. */

import { compiled, sentences, wordsOf } from "./lines.js";

/** @typedef {import("./types.d.ts").Law} Law */
/** @typedef {import("./types.d.ts").Line} Line */

/** The section of a text that someone wrote elsewhere. */
const PASTED = "text";
/** How many words a line has at most that is a heading. */
const HEADING = 4;
const NO_HEADING = /[0-9]|[.!?]$/;

/**
 * Whether a text says whom the law protects, or whom to ask for an accommodation.
 * @param {string} text
 * @param {Law} law
 */
export const isStatement = (text, law) => compiled(law.statement).test(text);

/**
 * The lines without statements, and those of pasted text without the sentences of statements.
 * @param {Line[]} lines
 * @param {Law} law
 * @returns {Line[]}
 */
export const ofJobIn = (lines, law) =>
  lines.flatMap((line) => {
    if (line.section === PASTED && isStatement(line.text, law)) {
      const kept = sentences(line.text).filter((one) => !isStatement(one, law)).join(" ");
      return [{ ...line, text: kept, said: kept, named: kept }];
    }
    return law.statements.includes(line.block) ? [] : [line];
  });

/**
 * Each line, of pasted text with the heading above it.
 * @param {Line[]} lines
 * @returns {Line[]}
 */
export const headed = (lines) =>
  lines.map((line, at) => {
    const above = at && line.section === PASTED ? lines[at - 1].text : "";
    const isHeading = above && wordsOf(above).length <= HEADING && !NO_HEADING.test(above);
    return isHeading ? { ...line, text: `${above} ${line.text}` } : line;
  });
