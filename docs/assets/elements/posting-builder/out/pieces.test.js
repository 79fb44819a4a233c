import assert from "node:assert/strict";
import { test } from "node:test";
import { block, DOC, made, section } from "./doc.test.js";
import { textOf } from "./inline.js";
import { pieces } from "./pieces.js";

const told = (/** @type {import("../types.d.ts").Doc} */ doc) => pieces(doc).map(({ kind, runs }) => `${kind}: ${textOf(runs)}`);

test("a posting is its title, its headings, and its lines", () => {
  assert.deepEqual(told(DOC), [
    "title: Lighthouse Keeper",
    "paragraph: You keep the light of Ρόδος.",
    "paragraph: Location: Denver, CO",
    "paragraph: Pay: Base pay $90,000–$120,000, plus 10%",
    "heading: What you will do",
    "item: Cleaning. You clean the lens.",
    "item: You keep the log.",
    "heading: What you bring",
    "subheading: Required",
    "item: Care & patience.",
    "item: Good sight.",
    "subheading: Preferred",
    "item: You can row.",
    "heading: How to apply",
    "paragraph: Write to keeper@example.com.",
  ]);
});

test("nothing is written for a section, a kind, or a title without words", () => {
  const empty = block("a", " <em></em> ", { label: "A", kind: "k", kind_title: "K" });
  assert.deepEqual(told(made([section("a", "A", "list", [empty]), section("b", "B", "text", [])], { title: " " })), []);
});

test("a label that ends a sentence gets no other sign", () => {
  assert.deepEqual(told(made([section("a", "", "rows", [block("a", "Yes.", { label: "Remote?" })])], { title: "" })), ["paragraph: Remote? Yes."]);
});
