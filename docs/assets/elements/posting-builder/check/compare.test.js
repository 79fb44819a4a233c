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
  dates: { pattern: "zzz", dotted: "zzz", months: {} },
  facts: { pay_line: { words: "pay" }, deadline: { words: "zzz", not_in: [] }, deadline_open: { words: "zzz" }, tags: { words: "<img" } },
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
const SAID = {
  ...LAW,
  amount: { pattern: "zzz" },
  facts: { ...LAW.facts, retirement: { words: "401.k|retirement", label_counts: true }, health: { words: "medical|health" } },
  statement: "accommodat|equal opportunity",
  statements: ["accommodations", "equal"],
};
/** @type {any} */
const OFFER = {
  choices: { place: "", states: [], form: "posting" },
  sections: [
    { id: "facts", heading: "", shape: "rows", blocks: [
      block("place", "[City]", "Location"), block("travel", "40–60% of your time, planned with you", "Travel"),
    ] },
    { id: "offer", heading: "Offer", shape: "rows", blocks: [
      block("plan", "[Plan and contribution]", "Retirement plan"),
      block("cover", "Medical, dental, and vision.", "Health insurance"),
      block("training", "An annual budget for courses.", "Training"),
      block("flexible", "Hybrid work, flexible hours, and an allowance.", "Flexible work"),
      block("comfort", "Upgraded tickets, hotel rewards, and airport security.", "Travel comfort"),
    ] },
    { id: "apply", heading: "", shape: "rows", blocks: [
      block("accommodations", "If you need a reasonable accommodation, contact us.", "Accommodations"),
      block("equal", "We are an equal opportunity employer. We hire without regard to age."),
    ] },
  ],
};

test("content in other words is there, and what is missing is told by its name", () => {
  const text = "401(k) with 4% match\nHybrid work\nTraining budget\nTravel: 50%\nMedical\nFor accommodations call 555-0100\nAn equal opportunity workplace";
  const named = (/** @type {string} */ words) => compare(words, OFFER, SAID).missing.flatMap(({ blocks }) => blocks).map(({ label, html }) => label || html);
  assert.deepEqual(named(text), ["Travel comfort"]);
  assert.deepEqual(named("Nothing else"), ["Travel", "Retirement plan", "Health insurance", "Training", "Flexible work", "Travel comfort", "Accommodations", "We are an equal opportunity employer."]);
});

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

test("one sentence with the words that tell a block is enough", () => {
  const long = "Negotiate <strong>renewals</strong> with clients, prices, margins, levels of service, and penalties within limits that both set";
  const doc = { ...DOC, sections: [{ ...DOC.sections[0], blocks: [block("renew", long)] }] };
  assert.deepEqual(compare("You negotiate each renewal.", doc, LAW).missing, []);
  assert.equal(compare("You negotiate.\nRent", doc, LAW).missing.length, 1);
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
