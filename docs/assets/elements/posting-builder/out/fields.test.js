import assert from "node:assert/strict";
import { test } from "node:test";
import { block, DOC, made, section } from "./doc.test.js";
import { fields } from "./fields.js";

test("title, place and pay are fields of their own, and the description has the rest", () => {
  const { title, location, pay, description } = fields(DOC);
  assert.deepEqual([title, location, pay], ["Lighthouse Keeper", "Denver, CO", "Base pay $90,000–$120,000, plus 10%"]);
  assert.ok(description.html.startsWith("<p>You keep"));
  assert.ok(description.text.startsWith("You keep"));
});

test("what a posting does not say is empty", () => {
  const { location, pay } = fields(made([section("a", "", "text", [block("b", "c")])]));
  assert.deepEqual([location, pay], ["", ""]);
});
