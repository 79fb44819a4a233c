import assert from "node:assert/strict";
import { test } from "node:test";
import { money, period, ranged } from "./money.js";

test("amounts are written as the language writes them, without decimals where they are whole", () => {
  assert.equal(money(85000, "USD", { locale: "en" }), "$85,000");
  assert.equal(money(38.5, "USD", { locale: "en" }), "$38.50");
  assert.equal(money(85000, "EUR", { locale: "de" }), "85.000\u00a0€");
  assert.equal(money(50000, "USD", { isShort: true, locale: "en" }), "$50K");
});

test("a dollar is written by its code where the page says so, once behind a range", () => {
  const patterns = { span: "{low}-{high}", or_more: "{amount} o más", coded: "{amount} {code}", millions: "{amount} M {code}" };
  const form = { locale: "es", patterns };
  /** @param {Parameters<typeof ranged>[0]} range @param {object} [more] */
  const said = (range, more = {}) => {
    const { low, between, high } = ranged(range, { ...form, ...more });
    return low + between + high;
  };
  assert.equal(said({ low: 85000, high: 120000, currency: "USD", isOpen: true }), "85.000-120.000 USD o más");
  assert.equal(said({ low: null, high: 9500, currency: "USD" }, { isShort: true }), "9500 USD");
  assert.equal(said({ low: 1_500_000, high: 5_000_000, currency: "USD" }, { isShort: true }), "1,5-5 M USD");
  assert.equal(said({ low: 32, high: 38.5, currency: "USD" }), "32,00-38,50 USD");
  assert.equal(said({ low: 50000, high: 60000, currency: "EUR" }), "50.000\u00a0€-60.000\u00a0€");
});

test("a year stays a year, and a day is the same everywhere on earth", () => {
  assert.equal(period("2025", "en"), "2025");
  assert.equal(period("2025-05", "en"), "May 2025");
  assert.equal(period("2026-01-15", "en"), "January 15, 2026");
});
