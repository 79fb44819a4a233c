import assert from "node:assert/strict";
import { test } from "node:test";
import { blocksOf, chosenIn, offered, payFormOf, payOf, variantOf, whyNot } from "./selection.js";
import { BUILDER } from "./small.test.js";
import { nothing } from "./state.js";

const NOTHING = nothing("keeper");

test("each choice leads to its variant, and the base level is that of the base text", () => {
  assert.equal(variantOf(BUILDER, NOTHING), "-.-.-.-");
  assert.equal(variantOf(BUILDER, { ...NOTHING, industry: "ferries", level: "senior" }), "-.ferries.-.senior");
  assert.equal(variantOf(BUILDER, { ...NOTHING, level: "core" }), "-.-.-.-");
});

test("a variant's name says its choices; a name of none says nothing", () => {
  assert.deepEqual(chosenIn(BUILDER, "-.ferries.-.senior"), { industry: "ferries", level: "senior" });
  assert.deepEqual(chosenIn(BUILDER, "-.-.-.-"), {});
  assert.equal(chosenIn(BUILDER, "-.mines.-.-"), null);
});

test("what a pair excludes cannot be chosen, and says why, the base level too", () => {
  assert.equal(whyNot(BUILDER, { ...NOTHING, industry: "ferries" }, "context", "city"), "No ferry lands there.");
  assert.equal(whyNot(BUILDER, NOTHING, "context", "city"), "");
  assert.equal(whyNot(BUILDER, NOTHING, "context", "island"), "Nobody begins alone.");
  assert.equal(whyNot(BUILDER, { ...NOTHING, level: "senior" }, "context", "island"), "");
});

test("a link to what the role does not have, or to an excluded pair, leads to what it has", () => {
  assert.deepEqual(offered(BUILDER, { ...NOTHING, industry: "mines", scope: "constructor", context: "city" }, {}), { ...NOTHING, context: "city" });
  const pair = offered(BUILDER, { ...NOTHING, industry: "ferries", context: "city" }, {});
  assert.deepEqual([pair.industry, pair.context], ["ferries", ""]);
});

test("a variant is its blocks, in their order", () => {
  assert.deepEqual(blocksOf(BUILDER, "-.ferries.-.senior", "description").map(({ key, html }) => [key, html]), [["duties/boat", "Row."], ["duties/bell", "Ring twice."]]);
});

test("a place abroad has no pay of the guide, and its own currency", () => {
  for (const place of [{ place: "ontario" }, { place: "remote", states: ["ontario", "quebec"] }]) {
    assert.equal(payOf(BUILDER, { ...NOTHING, ...place }), undefined);
    assert.equal(payFormOf(BUILDER, { ...NOTHING, ...place }).currency, "CAD");
  }
  const mixed = { ...NOTHING, place: "remote", states: ["ontario", "ohio"] };
  assert.deepEqual([payOf(BUILDER, mixed).high, payFormOf(BUILDER, mixed).currency], [60000, "USD"]);
});

test("pay is that of the place, or else national, at the chosen level", () => {
  assert.equal(payOf(BUILDER, { ...NOTHING, place: "cove" }).high, 66000);
  assert.equal(payOf(BUILDER, { ...NOTHING, place: "maine" }).high, 60000);
  assert.equal(payOf(BUILDER, { ...NOTHING, place: "cove", level: "senior" }).high, 38.5);
});

test("a place that nobody knows is none", () => {
  const known = { cove: "Cove", maine: "Maine" };
  const offers = (/** @type {string} */ place) => offered(BUILDER, { ...NOTHING, place, states: ["maine", "evil"] }, known);
  assert.deepEqual(["cove", "remote", "mars", "toString", ""].map((place) => offers(place).place), ["cove", "remote", "", "", ""]);
  assert.deepEqual(offers("remote").states, ["maine"]);
});
