import assert from "node:assert/strict";
import { test } from "node:test";
import { money, period, range } from "./amounts.js";

const row = /** @type {import("./types.d.ts").Row} */ ({
  currency: "USD", base_min: 50000, base_max: 50000, base_open_ended: true, total_min: 60000.4, total_max: 90000, total_open_ended: false,
});

test("amounts are written as the language writes them, without decimals", () => {
  assert.equal(money(85000.4, "USD", false, "en"), "$85,000");
  assert.equal(money(85000, "USD", false, "de"), "85.000\u00a0$");
  assert.equal(money(50000, "USD", true, "en"), "$50K");
});

test("a range of one amount has one end", () => {
  assert.deepEqual(range(row, "base", "en"), { low: "", high: "$50,000", plus: "+" });
  assert.deepEqual(range(row, "total", "en"), { low: "$60,000", high: "$90,000", plus: "" });
});

test("a year stays a year, and a day is the same everywhere on earth", () => {
  assert.equal(period("2025", "en"), "2025");
  assert.equal(period("2025-05", "en"), "May 2025");
  assert.equal(period("2026-01-15", "en"), "January 15, 2026");
});
