import assert from "node:assert/strict";
import { test } from "node:test";
import { Kit } from "./kit.js";

const place = { role: "keeper", stage: "final", type: "technical", competency: "optics", minutes: 5, at: "" };
const QUESTIONS = [
  { ask: "a", places: [{ ...place, id: "lens" }, { ...place, id: "glass", role: "pilot", minutes: 10 }] },
  { ask: "b", places: [{ ...place, id: "storm" }] },
  { ask: "c", places: [{ ...place, id: "ferry", for: "industry.ferries", minutes: 3 }] },
];

test("the address brings back what was chosen, each for the place for which it was", () => {
  const kit = new Kit(QUESTIONS);
  const values = ["keeper:lens,storm", "keeper.industry.ferries:ferry"];
  assert.equal(kit.read(values), 0);
  assert.deepEqual(kit.values, values);
  assert.equal(kit.minutes, 13);
  assert.equal(kit.read(["pilot:glass"]), 0);
  assert.equal(kit.minutes, 10);
});

test("questions that are no longer there are counted, and do no harm", () => {
  const kit = new Kit(QUESTIONS);
  assert.equal(kit.read(["keeper:gone,storm", "nobody", "constructor:x"]), 3);
  assert.deepEqual(kit.values, ["keeper:storm"]);
});
