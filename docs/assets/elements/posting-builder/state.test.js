import assert from "node:assert/strict";
import { test } from "node:test";
import { cleaned, nothing, numberIn, readBeside, readState, stateOf } from "./state.js";

/** @type {import("./types.d.ts").Choices} */
const ALL = {
  role: "keeper", form: "description", context: "island", industry: "ferries", scope: "leads", level: "senior", place: "remote",
  states: ["colorado", "maine"], company: "Light & Co. = #1", low: 85000, high: 120000.5, deadline: "May 1", how_to_apply: "Write to <b>us</b>",
  employees: 1, uses_ai: true,
};

test("every choice stands in the address, and comes back from it", () => {
  assert.deepEqual(readState(stateOf(ALL)), ALL);
});

test("the address says whether differences show, and what job boards ask for but an email address", () => {
  const beside = { isPlain: true, given: { id: "K-1", url: "https://example.org/?a=1&b=2", country: "US" } };
  const state = stateOf(nothing("keeper"), "keeper", { ...beside, given: { ...beside.given, email: "k@example.org" } });
  assert.deepEqual(readBeside(state), beside);
  assert.ok(!state.includes("k%40"));
  assert.deepEqual(readBeside("duties"), { isPlain: false, given: {} });
});

test("who has chosen nothing has an address without a state, and the page's own role is not said", () => {
  assert.equal(stateOf(nothing("keeper"), "keeper"), "");
  assert.deepEqual(readState("", "keeper"), nothing("keeper"));
  assert.equal(stateOf({ ...nothing("keeper"), level: "senior" }, "keeper"), "level=senior");
});

test("the role of the page holds, whatever a link says", () => {
  assert.equal(readState("role=pilot", "keeper").role, "keeper");
  assert.equal(readState("role=pilot").role, "pilot");
});

test("the id of a part of the page is no choice", () => {
  assert.deepEqual(readState("duties", "keeper"), nothing("keeper"));
});

test("what is typed is one line, not too long, and without signs that nobody sees", () => {
  assert.equal(cleaned(" a\n\tb\u200b\u0000c "), "a b c");
  assert.equal(cleaned("x".repeat(999)).length, 300);
});

test("amounts are read with or without commas and signs", () => {
  const said = { "$85,000": 85000, "85000": 85000, "32.50": 32.5, "100k": 100_000, "112.5 K": 112_500, "100.000": 100_000, "1.100.000": 1_100_000, "38,50": 38.5, "85,000.00": 85000, "85 000 €": 85000, "USD 90,000": 90000, "CA$90k": 90000 };
  for (const [text, amount] of Object.entries(said)) assert.equal(numberIn(text), amount, text);
});

test("what is no amount is none, rather than another one", () => {
  for (const text of ["", "none", null, "abc", "-5", "0", "1e5", "1e999", "9".repeat(12), "90-120", "12,34,567", "90000 or more", "90 000 00"]) assert.equal(numberIn(text), null, String(text));
});
