import assert from "node:assert/strict";
import { test } from "node:test";
import { Forms } from "./forms.js";
import { Names } from "./query.js";

/** @type {import("./types.d.ts").FormRules} */
const NONE = { elided: "", replaced: [], letters: [], endings: "" };
const forms = new Forms({
  elided: "^[dl]'(?=..)",
  replaced: [["œ", "oe"], ["oes$", "ao"]],
  letters: [["ae", "a"]],
  endings: "(?<=...)(?:en|e|s)$",
});
/** @type {import("./types.d.ts").Lookup} */
const lookup = { forms: NONE, pages: [], roles: [], kinds: [], choices: [], places: [], terms: [], same: [], small: [], signs: [] };

test("words lose their case, accents, and what leans on them, and take the form that the index has", () => {
  assert.deepEqual(forms.words("L’ENTRETIEN, l'œuvre: Comissões"), ["entretien", "oeuvre", "comissao"]);
});

test("a language without rules only folds", () => {
  assert.deepEqual(new Forms(NONE).words("L'Été œuvre"), ["l'ete", "œuvre"]);
  assert.equal(new Forms(NONE).key(["roles"]), "roles");
});

test("amounts are whole numbers in every language", () => {
  assert.deepEqual(forms.words("85,000 120k 85.000 60%"), ["85000", "120000", "85000", "60%"]);
});

test("what was copied from a printed page is read as it was meant", () => {
  assert.deepEqual(forms.words("ﬁnance com\u00admission ＰＡＹ"), ["finance", "commission", "pay"]);
});

test("a key is the same for two spellings and for one and many, and says nothing of short words", () => {
  assert.equal(forms.key(["gehaelter", "kunden"]), forms.key(["gehalter", "kunde"]));
  assert.equal(forms.key(["des"]), "des");
});

test("names are found in every form", () => {
  const names = new Names({ ...lookup, roles: [{ id: "key", title: "", words: ["Schlüsselkunden"] }] }, forms);
  const [schluessel] = new Forms(NONE).words("SCHLUSSELKUNDE");
  assert.deepEqual(names.read([schluessel]).names, [{ kind: "role", id: "key", words: "schlusselkunde" }]);
});

test("small words are left out as they are typed", () => {
  const names = new Names({ ...lookup, small: ["À", "où"] }, forms);
  assert.deepEqual(names.read(forms.words("où à pied")).rest, ["pied"]);
});
