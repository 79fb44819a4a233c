import assert from "node:assert/strict";
import { test } from "node:test";
import { block, CHOICES, DOC, made, section } from "./doc.test.js";
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

test("what is said around the points of a kind goes out with them, in the form that says it", () => {
  const kinds = { "nice-to-have": { explanation: "It helps.", after: "<em>Please</em> apply anyway." }, "must-have": { explanation: "", after: "" } };
  const form = (/** @type {"posting" | "description"} */ name) =>
    told({ ...DOC, kinds, choices: { ...CHOICES, form: name } }).slice(11, 14);
  assert.deepEqual(form("posting"), ["subheading: Preferred", "item: You can row.", "paragraph: Please apply anyway."]);
  assert.deepEqual(form("description"), ["subheading: Preferred", "paragraph: It helps.", "item: You can row."]);
});

test("points of a kind stand together, wherever they were added", () => {
  const blocks = ["a", "b", "a"].map((kind, index) => block(String(index), `${index}.`, { kind, kind_title: kind }));
  assert.deepEqual(told(made([section("r", "", "list", blocks)], { title: "" })), ["subheading: a", "item: 0.", "item: 2.", "subheading: b", "item: 1."]);
});

test("a label that says what the heading above it says is left out", () => {
  const lines = pieces(made([section("apply", "How to apply", "rows", [block("deadline", "May 1", { label: "Deadline" }), block("how_to_apply", "Write.", { label: "How to apply" })])]));
  assert.deepEqual(lines.slice(1).map(({ runs }) => runs.map(({ text }) => text).join("")), ["How to apply", "Deadline: May 1", "Write."]);
});
