/* The posting on the clipboard: one item in two forms, of which the place where it is pasted takes the one it knows. */

import { html } from "./html.js";
import { plainText } from "./plain-text.js";

/** @typedef {import("../types.d.ts").Doc} Doc */

/**
 * Both forms, made before the press: Safari lets a press write only what is there.
 * @param {Doc} doc
 * @param {{ bold?: boolean }} [form] bold: headings as bold paragraphs
 */
export const richText = (doc, { bold = false } = {}) => ({
  "text/html": new Blob([html(doc, { bold })], { type: "text/html" }),
  "text/plain": new Blob([plainText(doc)], { type: "text/plain" }),
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
