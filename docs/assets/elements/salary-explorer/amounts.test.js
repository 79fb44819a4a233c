import assert from "node:assert/strict";
import { test } from "node:test";
import { money } from "../../shared/money.js";
import { around, range, shortRange } from "./amounts.js";

const row = /** @type {import("./types.d.ts").Row} */ ({
  currency: "USD", period: "year", base_min: 50000, base_max: 50000, base_open_ended: true, total_min: 60000, total_max: 90000, total_open_ended: false,
});

test("a range of one amount has one end", () => {
  assert.deepEqual(range(row, "base", { locale: "en" }), { low: "", between: "", high: "$50,000+" });
  assert.deepEqual(range(row, "total", { locale: "en" }), { low: "$60,000", between: "–", high: "$90,000" });
});

test("an amount with decimals has them, and the other end of its range too", () => {
  const hourly = { ...row, base_min: 32, base_max: 38.5, base_open_ended: false };
  assert.deepEqual(range(hourly, "base", { locale: "en" }), { low: "$32.00", between: "–", high: "$38.50" });
  assert.equal(money(38.5, "USD", { isShort: true, locale: "en" }), "$38.50");
  assert.equal(money(30, "USD", { isShort: true, locale: "en" }), "$30");
});

test("a limit and a period are said around the amounts, in the sentences of the page", () => {
  const saying = { each: { hour: "{amount} an hour" }, upTo: "up to {amount}" };
  /** @type {import("./types.d.ts").Row} */
  const limit = { ...row, base_min: null, base_max: 60000 };
  const hourly = { ...row, period: "hour" };
  assert.deepEqual(around(limit, "base", saying), ["up to ", ""]);
  assert.deepEqual(around(hourly, "base", saying), ["", " an hour"]);
  assert.deepEqual(around({ ...limit, period: "hour" }, "base", saying), ["up to ", " an hour"]);
  assert.equal(shortRange({ ...limit, base_open_ended: false }, "base", saying, "en"), "up to $60K");
  assert.equal(shortRange({ ...hourly, base_min: 32, base_max: 38.5 }, "base", saying, "en"), "$32.00–$38.50+");
});
