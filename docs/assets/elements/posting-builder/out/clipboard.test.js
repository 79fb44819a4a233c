import assert from "node:assert/strict";
import { test } from "node:test";
import { copyRich, richText } from "./clipboard.js";
import { DOC } from "./doc.test.js";
import { html } from "./html.js";
import { plainText } from "./plain-text.js";

/** @param {(items: any[]) => Promise<void>} write */
function withClipboard(write) {
  Object.assign(globalThis, { ClipboardItem: class { constructor(/** @type {any} */ blobs) { Object.assign(this, blobs); } } });
  Object.defineProperty(navigator, "clipboard", { value: { write }, configurable: true });
}

test("one item has the posting in both forms", async () => {
  /** @type {any[]} */
  const written = [];
  withClipboard(async (items) => void written.push(...items));
  assert.equal(await copyRich(richText(DOC, { bold: true })), true);
  assert.equal(written.length, 1);
  assert.equal(await written[0]["text/html"].text(), html(DOC, { bold: true }).replaceAll("\n", ""));
  assert.equal(await written[0]["text/plain"].text(), plainText(DOC));
});

test("headings are headings unless bold ones are asked for", async () => {
  assert.equal(await richText(DOC)["text/html"].text(), html(DOC).replaceAll("\n", ""));
});

test("the description can be had alone, for the field of a form", async () => {
  const { "text/html": rich, "text/plain": plain } = richText(DOC, { untitled: true });
  assert.ok((await rich.text()).startsWith("<p>You keep"));
  assert.ok((await plain.text()).startsWith("You keep"));
});

test("a browser that refuses is no fault", async () => {
  withClipboard(async () => { throw new Error("denied"); });
  assert.equal(await copyRich(richText(DOC)), false);
});
