import assert from "node:assert/strict";
import { test } from "node:test";
import { address, cleaned, countWords, term, terms, written } from "./boolean-search.js";

/** @type {import("./boolean-search.js").Target} */
const LINKEDIN = { takes: ["titles", "all", "any"], start: "", join: " AND ", leave_out: "NOT", words: null, address: "" };
/** @type {import("./boolean-search.js").Target} */
const GOOGLE = {
  takes: ["titles", "place"],
  start: "site:example.com",
  join: " ",
  leave_out: "-",
  words: 32,
  address: "https://search.example/?q=",
};
/** @type {import("./boolean-search.js").Search} */
const NOTHING = { titles: [], any: [], all: [], leave_out: [], place: "" };

test("nothing in a term can act as an operator", () => {
  assert.equal(term("OR"), '"OR"');
  assert.equal(term('key "account"'), '"key account"');
  assert.equal(term("(a)"), '"(a)"');
});

test("what no search looks for goes, and a term without a letter is none", () => {
  assert.equal(cleaned("Key\u200b\u00a0 Account"), "Key Account");
  assert.equal(cleaned("***"), "");
});

test("a lone half of a sign, which no address can carry, is a space", () => {
  assert.equal(term("left\ud83d right"), '"left right"');
});

test("a term stands once, whatever its case", () => {
  assert.deepEqual(terms(["CRM", "crm", "P&L"]), ["CRM", '"P&L"']);
});

test("a search is written as its target wants it", () => {
  const search = { ...NOTHING, titles: ["Key Account Manager", "KAM"], all: ["CRM"], leave_out: ["intern", "trainee"], place: "Lyon" };
  assert.equal(written(search, LINKEDIN), '("Key Account Manager" OR KAM) AND CRM NOT (intern OR trainee)');
  assert.equal(written(search, GOOGLE), 'site:example.com ("Key Account Manager" OR KAM) Lyon -intern -trainee');
});

test("who looks for nothing gets nothing, whatever is left out", () => {
  assert.equal(written({ ...NOTHING, leave_out: ["intern"] }, GOOGLE), "");
  assert.equal(address("", GOOGLE), "");
});

test("a search is counted in words and opened as it is", () => {
  assert.equal(countWords('(a OR "b c")  d'), 5);
  assert.equal(address("a&b", GOOGLE), "https://search.example/?q=a%26b");
});
