import assert from "node:assert/strict";
import { test } from "node:test";
import { Forms } from "./forms.js";
import { Spelling, distance } from "./spelling.js";

const forms = new Forms({ elided: "", replaced: [["oes$", "ao"]], letters: [["ae", "a"]], endings: "(?<=...)(?:en|s)$" });
const spelling = new Spelling(["interview", "compensation", "questions", "account", "hours", "pay", "pray"], forms);

test("letters left out, put in, changed and swapped are counted", () => {
  assert.deepEqual(
    [["pay", "pay"], ["intervew", "interview"], ["payy", "pay"], ["paz", "pay"], ["pya", "pay"], ["pay", "interview"]]
      .map(([one, other]) => distance(one, other, 2)),
    [0, 1, 1, 1, 1, 3],
  );
});

test("a slip is fixed, with two letters in a long word", () => {
  assert.deepEqual(
    // codespell:off
    ["intervew", "compensaton", "qeustions", "acount", "copmensatoin"].map((word) => spelling.corrected(word)),
    // codespell:on
    ["interview", "compensation", "questions", "account", "compensation"],
  );
});

test("short words, numbers and words like none stay", () => {
  for (const word of ["pax", "hous", "85000", "60%", "lighthouse"]) assert.equal(spelling.corrected(word), word);
});

test("a word that is none of the handbook's is not looked for", () => {
  assert.deepEqual(["pay", "inter", "interviewing", "xy", "qwxz", "zebras"].map((word) => spelling.finds(word)), [true, true, true, true, false, false]);
});

test("with two slips, one of them in the first letter, it is another word", () => {
  const places = new Spelling(["boston", "location", "drawback"], forms);
  for (const word of ["houston", "relocation", "clawback"]) assert.equal(places.corrected(word), word);
});

test("a number is looked for where the handbook has it, or one that begins with it", () => {
  const amounts = new Spelling(["85000", "60", "15m"], forms);
  assert.deepEqual(
    ["85000", "850", "60%", "15m", "r&d", "850000", "1.5m", "50000", "20m"].map((word) => amounts.finds(word)),
    [true, true, true, true, true, false, false, false, false],
  );
});

test("the beginning of a word that is being typed stays", () => {
  assert.equal(spelling.corrected("inter", true), "inter");
  assert.equal(spelling.corrected("compensatio", true), "compensatio");
  assert.equal(spelling.corrected("compensatio"), "compensation");
});

test("a word in another form or spelling is no slip", () => {
  const german = new Spelling(["Gehälter", "Provision"], forms);
  assert.deepEqual(["gehaelter", "provisionen", "provisoin"].map((word) => german.corrected(word)), ["gehaelter", "provisionen", "provision"]);
});

test("a word that was meant is told as it stands in the handbook", () => {
  const portuguese = new Spelling(["Comissões", "comissão"], forms);
  assert.equal(portuguese.written.get(portuguese.corrected("comisao")), "Comissões");
});
