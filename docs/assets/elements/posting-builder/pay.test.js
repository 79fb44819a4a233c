import assert from "node:assert/strict";
import { test } from "node:test";
import { amounts, isWithin, origin } from "./pay.js";
import { BUILDER, WORDS } from "./small.test.js";

const [national, , hourly] = BUILDER.pay;

test("a range says what it is for, where it ends, and with decimals where one end has some", () => {
  assert.equal(amounts(national, WORDS, "en"), "$50,000–$60,000 a year");
  assert.equal(amounts({ ...national, low: 60000 }, WORDS, "en"), "$60,000 a year");
  assert.equal(amounts({ ...national, low: null }, WORDS, "en"), "up to $60,000 a year");
  assert.equal(amounts(hourly, WORDS, "en"), "$30.00–$38.50+ an hour");
});

test("a range says how it was found, where, and of when it is", () => {
  assert.equal(origin(national, WORDS, "en"), "Sourced · Survey · as of 2025");
  assert.equal(origin(hourly, WORDS, "en"), "Modeled · Survey");
});

test("an amount is within a range or beyond it; none is within", () => {
  assert.deepEqual([null, 49999, 50000, 60000, 60001].map((amount) => isWithin(national, amount)), [true, false, true, true, false]);
  assert.ok(isWithin(hourly, 100));
});
