import assert from "node:assert/strict";
import { test } from "node:test";
import { money, period } from "./money.js";

test("amounts are written as the language writes them, without decimals", () => {
  assert.equal(money(85000.4, "USD", false, "en"), "$85,000");
  assert.equal(money(85000, "USD", false, "de"), "85.000\u00a0$");
  assert.equal(money(50000, "USD", true, "en"), "$50K");
});

test("a year stays a year, and a day is the same everywhere on earth", () => {
  assert.equal(period("2025", "en"), "2025");
  assert.equal(period("2025-05", "en"), "May 2025");
  assert.equal(period("2026-01-15", "en"), "January 15, 2026");
});
