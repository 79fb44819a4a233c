import assert from "node:assert/strict";
import { test } from "node:test";
import { contradictions } from "./contradictions.js";
import { detailsOf, refused } from "./details.js";
import { block, CHOICES, made, section } from "./doc.test.js";

const GIVEN = { id: "LK-1", posted: "2026-12-01", city: "Denver", region: "CO", country: "US", currency: "USD", period: "year" };

/**
 * The labels of what contradicts the form.
 * @param {string} place section/block
 * @param {string} html
 * @param {object} [choices]
 */
const found = (place, html, choices = {}, edited = true) => {
  const [id, name] = place.split("/");
  const doc = made([section(id, "Heading", "rows", [block(name, html, { label: "Label", edited })])], { choices: { ...CHOICES, ...choices } });
  return contradictions(doc, detailsOf(doc, GIVEN)).map(({ values }) => values.block);
};

test("pay in the text is that of the form", () => {
  for (const said of ["$90,000–$120,000 a year", "90–120k", "USD 90.000 to 120.000.", "$90k to $120k plus 10%"]) assert.deepEqual(found("facts/pay", said), [], said);
  for (const said of ["$50,000–$60,000", "Competitive", "$90,000 and up"]) assert.deepEqual(found("facts/pay", said), ["Label"], said);
  assert.deepEqual(found("facts/pay", "$50,000", { low: null, high: null }), []);
});

test("so are company, deadline, and the address to apply at", () => {
  const cases = /** @type {[string, string, string][]} */ ([
    ["facts/employer", "Ægir &amp; Sons, Oslo", "Another"],
    ["apply/deadline", "By January 31, 2027", "By March 3, 2027"],
    ["apply/deadline", "2027-01-31", "Open until filled"],
    ["apply/how_to_apply", 'At <a href="https://jobs.example.com/keeper?a=1&amp;b=2">our site</a>.', "At https://other.example.com/."],
    ["apply/how_to_apply", "By letter", "At https://jobs.example.com/"],
  ]);
  for (const [place, same, other] of cases) assert.deepEqual([found(place, same), found(place, other)], [[], ["Label"]], place);
});

test("what the form wrote, and a block that no field fills, contradicts nothing", () => {
  assert.deepEqual(found("facts/pay", "Base pay", {}, false), []);
  assert.deepEqual(found("duties/log", "You earn $5."), []);
});

test("no job board takes it", () => {
  const doc = made([section("facts", "", "rows", [block("pay", "$50,000–$60,000", { label: "Pay", edited: true })])]);
  assert.deepEqual(refused(doc, detailsOf(doc, GIVEN)), [{ code: "contradiction", values: { block: "Pay" } }]);
});
