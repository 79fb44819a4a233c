import assert from "node:assert/strict";
import { test } from "node:test";
import { DOC, HOSTILE, long } from "./doc.test.js";
import { docx } from "./docx.js";

const MARK = "<!--words-->";
const SHELL = {
  parts: { "docProps/core.xml": MARK, "word/styles.xml": MARK, "word/_rels/document.xml.rels": `<r>${MARK}</r>`, "word/document.xml": MARK },
};

/** The texts of a file, stored without compression. @param {import("../types.d.ts").Doc} doc */
async function written(doc) {
  const kept = globalThis.CompressionStream;
  Object.assign(globalThis, { CompressionStream: undefined });
  const text = new TextDecoder().decode(await docx(doc, SHELL));
  Object.assign(globalThis, { CompressionStream: kept });
  return text;
}

test("parts of the posting have the styles of the shell, and links their addresses", async () => {
  const text = await written(DOC);
  assert.ok(text.includes('<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">Required</w:t></w:r></w:p>'));
  assert.ok(text.includes('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Cleaning.</w:t>'));
  assert.ok(text.includes('<w:hyperlink r:id="link1"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>'));
  assert.ok(text.includes('Id="link1"') && text.includes('Target="https://example.com/log?a=1&amp;b=2" TargetMode="External"'));
  assert.ok(text.includes('<w:lang w:val="en"/>'));
});

test("signs of a replacement stay in the text, and tags are text", async () => {
  assert.ok((await written(long(HOSTILE.dollar, HOSTILE.dollar))).includes("$1 $&amp; $` $' $$"));
  assert.ok((await written(long(HOSTILE.raw, HOSTILE.raw))).includes("&lt;img src=x onerror=alert(1)&gt;"));
});
