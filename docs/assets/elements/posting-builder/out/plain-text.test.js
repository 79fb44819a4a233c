import assert from "node:assert/strict";
import { test } from "node:test";
import { DOC, HOSTILE, HOSTILE_DOCS, long } from "./doc.test.js";
import { plainText } from "./plain-text.js";

test("a posting is lines, with lists of points and the addresses of links", () => {
  assert.equal(plainText(DOC), `Lighthouse Keeper

You keep the light of Ρόδος.

Location: Denver, CO

Pay: Base pay $90,000–$120,000, plus 10%

What you will do

• Cleaning. You clean the lens.
• You keep the log (https://example.com/log?a=1&b=2).

What you bring

Required
• Care & patience.
• Good sight.

Preferred
• You can row.

How to apply

Write to keeper@example.com.`);
});

test("the title can be left out", () => {
  assert.ok(plainText(DOC, { untitled: true }).startsWith("You keep the light"));
});

test("texts show as they were typed", () => {
  assert.ok(plainText(long(HOSTILE.tag, "x")).includes("<img src=x onerror=alert(1)>"));
  for (const doc of HOSTILE_DOCS) assert.ok(plainText(doc).length > 0);
});
