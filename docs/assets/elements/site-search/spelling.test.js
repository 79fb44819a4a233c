import assert from "node:assert/strict";
import { test } from "node:test";
import { Spelling, distance } from "./spelling.js";

const spelling = new Spelling(["interview", "compensation", "questions", "account", "hours", "pay", "pray"]);

test("letters left out, put in, changed and swapped are counted", () => {
  assert.deepEqual(
    [["pay", "pay"], ["intervew", "interview"], ["payy", "pay"], ["paz", "pay"], ["pya", "pay"], ["pay", "interview"]]
      .map(([one, other]) => distance(one, other, 2)),
    [0, 1, 1, 1, 1, 3],
  );
});

test("a slip is mended, with two letters in a long word", () => {
  assert.deepEqual(
    ["intervew", "compensaton", "qeustions", "acount", "copmensatoin"].map((word) => spelling.corrected(word)),
    ["interview", "compensation", "questions", "account", "compensation"],
  );
});

test("short words, numbers and words like none stay", () => {
  for (const word of ["pax", "hous", "85000", "60%", "lighthouse"]) assert.equal(spelling.corrected(word), word);
});

test("the beginning of a word that is being typed stays", () => {
  assert.equal(spelling.corrected("inter", true), "inter");
  assert.equal(spelling.corrected("compensatio", true), "compensatio");
  assert.equal(spelling.corrected("compensatio"), "compensation");
});
