import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "./compare.js";
import { today } from "./findings.js";

/** @param {string} id @param {string} html @param {string} label */
const block = (id, html, label = "") =>
  /** @type {any} */ ({ id, label, kind: "", kind_title: "", html, change: "", edited: false, locked: false });

/** @type {any} */
const LAW = {
  words: { recalled: "Recalled.", unknown: "Not checked." },
  amount: {},
  statement: "accommodat",
  dates: { pattern: "x", dotted: "x", months: {} },
  facts: { pay_line: { words: "pay" }, deadline: { words: "x", not_in: [] }, deadline_open: { words: "x" }, tags: { words: "<img" } },
  limits: { words_high: 5 },
  statements: [],
  must_have_kinds: [],
  jurisdictions: {},
  places: {},
  rules: [{
    id: "length",
    weight: "style",
    of_place: false,
    source: "limits",
    cites: "s",
    field: "",
    binds: { all: [] },
    asks: { all: [] },
    passes: { all: [{ compare: ["posting.words", "<=", "limits.words_high"] }, { has: "posting.tags" }] },
    words: { pass: "{words} words", fail: "{words} words, {words_high} at most", unknown: "" },
    fix: null,
  }],
  wording: {},
  sources: { s: { title: "Source", url: null } },
};
/** @type {any} */
const DOC = {
  choices: { place: "", states: [], form: "posting" },
  sections: [
    { id: "duties", heading: "Duties", shape: "list", blocks: [
      block("renew", "Negotiate <strong>renewals</strong> with clients"),
      block("plan", "Plan each account with buyers"),
    ] },
    { id: "apply", heading: "", shape: "rows", blocks: [block("deadline", "[Application deadline]", "Deadline")] },
  ],
};

test("what few words of the text share with a block is missing", () => {
  const { missing } = compare("We expect the negotiation of each renewal for our clients.", DOC, LAW);
  assert.deepEqual(missing.map(({ section, heading, blocks }) => [section, heading, blocks.map(({ id }) => id)]),
    [["duties", "Duties", ["plan"]], ["apply", "", ["deadline"]]]);
});

test("the same text lacks nothing", () => {
  assert.deepEqual(compare("Negotiate renewals with clients\nPlan each account, with buyers.\nDEADLINE", DOC, LAW).missing, []);
});

test("the check runs on the text, whose markup is text", () => {
  const [finding] = compare("One  two\r\n\r\n<img src=x>", DOC, LAW).findings;
  assert.deepEqual([finding.status, finding.words, finding.source_title], ["pass", "4 words", "Source"]);
  assert.equal(compare("1 2 3 4 5 6", DOC, LAW).findings[0].words, "6 words, 5 at most");
});

test("today is a day of the reader's calendar", () => {
  assert.match(today(), /^\d{4}-\d{2}-\d{2}$/);
});
