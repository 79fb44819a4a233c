import assert from "node:assert/strict";
import { test } from "node:test";
import { block, DOC, HOSTILE, made, section } from "./doc.test.js";
import { markdown } from "./markdown.js";

const lines = (/** @type {string[]} */ ...texts) =>
  markdown(made([section("a", "", "text", texts.map((html, index) => block(String(index), html)))], { title: "" }));

test("a posting has headings, emphasis, lists and links of Markdown", () => {
  assert.equal(markdown(DOC), `# Lighthouse Keeper

You keep the **light** of Ρόδος.

**Location:** Denver, CO

**Pay:** Base pay \\$90,000–\\$120,000, plus 10%

## What you will do

- **Cleaning.** You clean the *lens*.
- You keep the [log](https://example.com/log?a=1&b=2).

## What you bring

### Required

- Care \\& patience.
- Good sight.

### Preferred

- You can row.

## How to apply

Write to [keeper@example.com](mailto:keeper@example.com).
`);
});

test("no text becomes markup", () => {
  assert.equal(lines("1. a", "- b", "# c", "&gt; d", "[e](f) ![g](h)", "*i* _j_ `k`"), [
    "1\\. a", "\\- b", "\\# c", "\\> d", "\\[e\\](f) \\!\\[g\\](h)", "\\*i\\* \\_j\\_ \\`k\\`", "",
  ].join("\n\n").trimEnd().concat("\n"));
  assert.equal(lines(HOSTILE.raw), "\\<img src=x onerror=alert(1)\\>\n");
});

test("spaces stay outside of emphasis, and signs of Markdown are no part of an address", () => {
  assert.equal(lines("a<strong> b </strong>c"), "a **b** c\n");
  assert.equal(lines('<a href="https://a.example/(b)">c</a>'), "[c](https://a.example/%28b%29)\n");
});
