import assert from "node:assert/strict";
import { test } from "node:test";
import { CHOICES, HOSTILE } from "./doc.test.js";
import { readSaved } from "./read-saved.js";
import { writeSaved } from "./saved.js";

const KNOWN = { edition: "2026.1", values: { role: ["keeper"], form: ["posting", "description"], place: ["denver"], states: ["colorado"] } };
const SAVED = { edition: "2026.1", choices: CHOICES, given: { city: "Denver" }, edits: { "apply/how_to_apply-1": { text: "Keep the log.", was: "Log." } } };

const read = (/** @type {unknown} */ file) => readSaved(typeof file === "string" ? file : JSON.stringify(file), KNOWN);
const file = (/** @type {object} */ more = {}) => ({ ...JSON.parse(writeSaved(SAVED)), ...more });
const choosing = (/** @type {object} */ choices) => file({ choices: { ...CHOICES, ...choices } });
const told = (/** @type {unknown} */ value) => read(value).problems.map(({ code, values }) => [code, ...Object.values(values)].join(" "));

test("what was written is read as it was", () => {
  assert.deepEqual(read(writeSaved(SAVED)), { saved: SAVED, problems: [] });
  assert.deepEqual(read(`\ufeff${writeSaved(SAVED)}`).saved, SAVED); // as some editors save it
});

test("a file that is none of ours is told by what it is", () => {
  for (const text of ["", "{", "undefined", "<html>", writeSaved(SAVED).slice(0, -5)]) assert.deepEqual(told(text), ["no-json"]);
  for (const value of ["[]", "null", "1", '"a"', "{}", file({ format: "other" })]) assert.deepEqual(told(value), ["other-file"]);
  assert.deepEqual(told(file({ version: 2 })), ["other-version"]);
  assert.deepEqual(told(" ".repeat(1024 * 1024 + 1)), ["too-large 1"]);
  assert.deepEqual(told("é".repeat(1024 * 512 + 1)), ["too-large 1"]);
});

test("another edition is told, and its file is taken", () => {
  const { saved, problems } = read(file({ edition: "2025.2" }));
  assert.deepEqual([saved.edition, problems], ["2025.2", [{ code: "other-edition", values: { edition: "2025.2" } }]]);
  assert.deepEqual(told(file({ edition: "" })), ["draft-edition"]);
});

test("unknown and missing keys and wrong types are told, each with its place", () => {
  const { company, ...rest } = CHOICES;
  assert.deepEqual(told(file({ extra: 1 })), ["unknown-key extra"]);
  assert.deepEqual(told(file({ edits: undefined })), ["missing-key edits"]);
  assert.deepEqual(told(file({ choices: { ...rest, name: company } })), ["unknown-key choices.name", "missing-key choices.company"]);
  for (const [name, value] of Object.entries({
    company: 1, states: "co", low: "9", high: -1, employees: 1.5, uses_ai: 0, deadline: null, place: ["denver"],
  })) assert.deepEqual(told(choosing({ [name]: value })), [`wrong-type choices.${name}`]);
  assert.deepEqual(told(choosing({ states: ["colorado", 1] })), ["wrong-type choices.states"]);
  assert.deepEqual(told(file({ edits: { "a/b": "c" } })), ["wrong-type edits.a/b"]);
  assert.deepEqual(told(file({ edits: { "a/b": { text: "c" } } })), ["missing-key edits.a/b.was"]);
  assert.deepEqual(told(file({ edits: { "../b": { text: "c", was: "" } } })), ["unknown-key edits.../b"]);
});

test("a file may say what job boards ask for, and no email address", () => {
  const { given, ...before } = file();
  assert.deepEqual([given, read(before).saved.given], [{ city: "Denver" }, {}]);
  assert.deepEqual(told(file({ given: { email: "a@b.example", city: 1 } })), ["unknown-key given.email", "wrong-type given.city"]);
  assert.deepEqual(told(file({ given: [] })), ["wrong-type given"]);
});

test("no key reaches what all objects share", () => {
  const text = writeSaved(SAVED);
  assert.deepEqual(told(text.replace('"format"', '"__proto__": {"a": 1}, "format"')), ["unknown-key __proto__"]);
  assert.deepEqual(told(text.replace('"role"', '"__proto__": {"a": 1}, "role"')), ["unknown-key choices.__proto__"]);
  assert.deepEqual(told(text.replace('"apply/how_to_apply-1"', '"__proto__"')), ["unknown-key edits.__proto__"]);
  assert.deepEqual(told(file({ choices: { ...CHOICES, constructor: "a" } })), ["unknown-key choices.constructor"]);
});

test("a choice that this edition does not have is told", () => {
  assert.deepEqual(told(choosing({ place: "atlantis", states: ["colorado", "eden"] })),
    ["unknown-choice choices.place atlantis", "unknown-choice choices.states eden"]);
  assert.deepEqual(told(choosing({ place: "x".repeat(100) })), [`unknown-choice choices.place ${"x".repeat(60)}…`]);
});

test("a text that looks like HTML is text", () => {
  const edits = { "a/b": { text: HOSTILE.raw, was: "<!--" } };
  const { saved } = read(file({ choices: { ...CHOICES, company: HOSTILE.raw }, edits }));
  assert.deepEqual([saved.choices.company, saved.edits], [HOSTILE.raw, edits]);
});

test("faults without end are told up to a number", () => {
  const edits = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`bad ${index}`, 1]));
  const problems = told(file({ edits }));
  assert.deepEqual([problems.length, problems[20]], [21, "more 4980"]);
});

test("nothing is thrown, whatever the file holds", () => {
  const deep = "[".repeat(500_000);
  const values = [null, true, 0, -1, 1e300, "", "x", [], {}, [[]], { a: {} }];
  for (const name of ["format", "version", "edition", "choices", "edits"]) for (const value of values) read(file({ [name]: value }));
  for (const name of Object.keys(CHOICES)) for (const value of values) read(choosing({ [name]: value }));
  for (const text of [deep, `{"a":${deep}`, "\u0000", "\ud800"]) assert.deepEqual(read(text).saved, null);
});
