import assert from "node:assert/strict";
import { test } from "node:test";
import { blanksOf, nextBlank } from "./blanks.js";
import { block, made, section, WITH_BLANKS } from "./doc.test.js";

const one = (/** @type {string} */ html) => made([section("a", "", "text", [block("b", html)])]);
const words = (/** @type {string} */ html) => blanksOf(one(html)).map((blank) => blank.words);

test("blanks come in the order of the posting, each with its place", () => {
  assert.deepEqual(blanksOf(WITH_BLANKS), [
    { section: "facts", block: "place", index: 0, words: "City" },
    { section: "facts", block: "place", index: 1, words: "State" },
    { section: "apply", block: "deadline", index: 0, words: "Application deadline" },
  ]);
});

test("a blank is words in brackets, and no link, footnote or pair of signs", () => {
  assert.deepEqual(words("[a] [Ημερομηνία] [ ] [!] [b](c) [d][e] [] [f &amp; g]"), ["a", "Ημερομηνία", "e", "f & g"]);
});

test("a press leads to the next blank, and from the last to the first", () => {
  const [first, second, third] = blanksOf(WITH_BLANKS);
  assert.deepEqual(nextBlank(WITH_BLANKS, null), first);
  assert.deepEqual(nextBlank(WITH_BLANKS, first), second);
  assert.deepEqual(nextBlank(WITH_BLANKS, second), third);
  assert.deepEqual(nextBlank(WITH_BLANKS, third), first);
});

test("after a blank that has been filled comes the one that took its place", () => {
  const [, second, third] = blanksOf(WITH_BLANKS);
  const filled = { section: "facts", block: "place", index: 0, words: "Town" };
  assert.deepEqual(nextBlank(WITH_BLANKS, filled), { ...second, index: 0, words: "City" });
  assert.deepEqual(nextBlank(WITH_BLANKS, { ...filled, index: 2 }), third);
  assert.deepEqual(nextBlank(WITH_BLANKS, { ...filled, section: "gone" }), blanksOf(WITH_BLANKS)[0]);
});

test("where nothing is left to fill in there is no next one", () => {
  assert.equal(nextBlank(one("Done."), null), null);
  assert.equal(nextBlank(one("Done."), { section: "a", block: "b", index: 0, words: "x" }), null);
});

test("a long row of brackets takes no long time", () => {
  const started = performance.now();
  for (const part of ["[", "[a", "[a ", "[]"]) words(part.repeat(100_000));
  words(`[${"a".repeat(1_000_000)}`);
  assert.ok(performance.now() - started < 5000);
});
