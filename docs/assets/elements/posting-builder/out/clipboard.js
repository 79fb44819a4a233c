/* The posting on the clipboard: one item in two forms, of which the place where it is pasted takes the one it knows. */

import { html } from "./html.js";
import { plainText } from "./plain-text.js";

/** @typedef {import("../types.d.ts").Doc} Doc */

/** HTML without line ends between its tags, which some editors show as empty lines. @param {string} lines */
const unbroken = (lines) => lines.replaceAll("\n", "");

/**
 * Both forms, made before the press: Safari lets a press write only what is there.
 * @param {Doc} doc
 * @param {{ bold?: boolean, untitled?: boolean }} [form] bold: headings as bold paragraphs; untitled: the description alone
 */
export const richText = (doc, form = {}) => ({
  "text/html": new Blob([unbroken(html(doc, form))], { type: "text/html" }),
  "text/plain": new Blob([plainText(doc, form)], { type: "text/plain" }),
});

/**
 * Put both forms on the clipboard; gives whether the browser did.
 * @param {Record<string, Blob>} blobs
 */
export async function copyRich(blobs) {
  try {
    await navigator.clipboard.write([new ClipboardItem(blobs)]);
    return true;
  } catch {
    return false;
  }
}
