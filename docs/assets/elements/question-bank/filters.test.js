import assert from "node:assert/strict";
import { test } from "node:test";
import { chosen, counts, placesOf, prepare } from "./filters.js";

const place = { id: "q", role: "keeper", stage: "final", type: "technical", competency: "optics", minutes: 5, at: "" };

/** Two questions: one of two roles, one of a choice alone. */
function bank() {
  const questions = [
    { ask: "How do you <em>clean</em> a lens?", places: [place, { ...place, role: "pilot", stage: "phone", type: "culture" }] },
    { ask: "Who relieves you?", places: [{ ...place, for: "industry.ferries", competency: "calm" }] },
  ];
  prepare({ questions, competencies: { optics: "Óptics", calm: "Calm at night" } }, (html) => html.replace(/<[^>]*>/g, ""));
  return questions;
}

/** @param {Record<string, string>} choice */
const found = (choice) => chosen(bank(), { words: "", ...choice }).map(({ number }) => number);

test("a question fits where one of its places fits as a whole", () => {
  assert.deepEqual(found({ role: "keeper" }), [0, 1]);
  assert.deepEqual(found({ role: "pilot", stage: "phone" }), [0]);
  assert.deepEqual(found({ role: "pilot", stage: "final" }), []);
});

test("what belongs to no choice is of the base", () => {
  assert.deepEqual(found({ for: "base" }), [0]);
  assert.deepEqual(found({ for: "industry.ferries" }), [1]);
});

test("a search looks at the wording and the competency, without markup, case and marks", () => {
  assert.deepEqual(found({ words: "LENS clean" }), [0]);
  assert.deepEqual(found({ words: "optics" }), [0]);
  assert.deepEqual(found({ words: "em" }), []);
});

test("the places that fit keep their order", () => {
  assert.deepEqual(placesOf(bank()[0], { competency: "optics" }).map(({ role }) => role), ["keeper", "pilot"]);
});

test("a filter counts what each of its values would leave, the others as they are", () => {
  assert.deepEqual([...counts(bank(), { words: "", role: "keeper", type: "technical" }, "competency")], [["optics", 1], ["calm", 1]]);
  assert.deepEqual([...counts(bank(), { words: "", for: "base" }, "for")], [["base", 1], ["industry.ferries", 1]]);
});

test("another role has other stages, so roles are counted without the stage", () => {
  assert.deepEqual([...counts(bank(), { words: "", stage: "final", role: "keeper" }, "role")], [["keeper", 2], ["pilot", 1]]);
});
