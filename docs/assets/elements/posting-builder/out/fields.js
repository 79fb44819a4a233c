/* A posting field by field, as applicant-tracking systems ask for it. */

import { html } from "./html.js";
import { runsOf } from "./inline.js";
import { plainText, plainWords } from "./plain-text.js";

/** @typedef {import("../types.d.ts").Doc} Doc */
/** @typedef {import("./types.d.ts").Fields} Fields */

/**
 * The words of the first block with an id; empty where there is none.
 * @param {Doc} doc
 * @param {string} id
 */
function said(doc, id) {
  const found = doc.sections.flatMap((section) => section.blocks).find((block) => block.id === id);
  return found ? plainWords(runsOf(found.html)) : "";
}

/**
 * The fields of a posting. The description has all its sections, and its headings in bold: few of these editors know any.
 * @param {Doc} doc
 * @returns {Fields}
 */
export const fields = (doc) => ({
  title: doc.title,
  location: said(doc, "place"),
  pay: said(doc, "pay"),
  description: { html: html(doc, { bold: true, untitled: true }), text: plainText(doc, { untitled: true }) },
});
