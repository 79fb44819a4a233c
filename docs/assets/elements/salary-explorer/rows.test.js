import assert from "node:assert/strict";
import { test } from "node:test";
import { inOrder } from "../../shared/sorting.js";
import { byUnit, chosen, comparison, levelOf } from "./rows.js";

/** @type {import("./types.d.ts").Row} */
const row = {
  family: "sea", role: "keeper", role_title: "Keeper", level: "mid", ladder: null, metro: null, currency: "USD",
  base_min: 10, base_max: 20, base_open_ended: false, total_min: 10, total_max: 30, total_open_ended: true,
  target_min: null, target_max: null, target_open_ended: false,
  method: "sourced", source: null, source_title: null, how: null, as_of: "2025", verified_on: "2026-01-15", period: "year", year_has: 1,
};
/** @type {import("./types.d.ts").Row[]} */
const ROWS = [
  row,
  { ...row, role: "pilot", role_title: "Älv pilot", level: "senior", metro: "brest", base_max: 12, source_title: "Survey" },
  { ...row, role: "diver", role_title: "Diver", level: "junior", currency: "EUR", base_max: 90, as_of: "2024-05" },
];
const TITLES = { level: { junior: "", mid: "", senior: "" }, metro: { national: "National", brest: "Brest" }, method: { sourced: "Sourced" } };

/** @param {string} column */
const order = (column) => inOrder(ROWS, comparison(column, TITLES, "en"), "ascending").map(({ role }) => role).join(" ");

test("an empty choice takes all, and the whole country is a place", () => {
  assert.equal(chosen(ROWS, { role: "", metro: "" }).length, 3);
  assert.deepEqual(chosen(ROWS, { metro: "national" }).map(({ role }) => role), ["keeper", "diver"]);
  assert.deepEqual(chosen(ROWS, { metro: "brest", currency: "EUR" }), []);
  assert.deepEqual(chosen(ROWS, { metro: "brest,national", currency: "USD" }).map(({ role }) => role), ["keeper", "pilot"]);
});

test("levels are ordered as the handbook has them, words as the language has them", () => {
  assert.equal(order("level"), "diver keeper pilot");
  assert.equal(order("role"), "pilot diver keeper");
  assert.equal(order("as_of"), "diver keeper pilot");
});

test("levels of two ladders are not the same, and stand ladder by ladder", () => {
  const rows = [{ ...row, role: "baker", ladder: "trade" }, { ...row, role: "keeper", level: "senior" }, row];
  assert.deepEqual(rows.map(levelOf), ["trade.mid", "senior", "mid"]);
  assert.deepEqual(chosen(rows, { level: "trade.mid" }).map(({ role }) => role), ["baker"]);
  assert.deepEqual(chosen(rows, { level: "mid" }).map(({ role }) => role), ["keeper"]);
  const titles = { ...TITLES, level: { mid: "", senior: "", "trade.mid": "" } };
  const sorted = inOrder(rows, comparison("level", titles, "en"), "ascending");
  assert.deepEqual(sorted.map(levelOf), ["mid", "senior", "trade.mid"]);
});

test("amounts are ordered by the middle of their range, and never across currencies", () => {
  assert.equal(order("base"), "diver pilot keeper");
});

test("amounts of another period are another unit, and an upper end alone is its own middle", () => {
  /** @type {import("./types.d.ts").Row} */
  const hourly = { ...row, role: "hourly", period: "hour", base_min: null, base_max: 40 };
  const rows = [row, hourly, { ...row, base_max: 12 }];
  assert.deepEqual(byUnit(rows).map(([unit, held]) => [unit, held.length]), [["USD year", 2], ["USD hour", 1]]);
  assert.deepEqual(inOrder(rows, comparison("base", TITLES, "en"), "ascending").map(({ base_max }) => base_max), [40, 12, 20]);
  assert.deepEqual(chosen(rows, { period: "hour" }), [hourly]);
});

test("a row without a source comes first", () => {
  assert.equal(order("source"), "keeper diver pilot");
});
