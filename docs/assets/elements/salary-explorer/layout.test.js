import assert from "node:assert/strict";
import { test } from "node:test";
import { layout, ticks } from "./layout.js";

const row = /** @type {import("./types.d.ts").Row} */ ({ base_min: 50, base_max: 100, total_min: 60, total_max: 180 });

test("ticks are round and reach beyond the highest amount", () => {
  assert.deepEqual(ticks(180, 4), [0, 50, 100, 150, 200]);
  assert.ok(ticks(123456, 5).at(-1) >= 123456);
});

test("names stand beside their bars where there is room, and above them where there is none", () => {
  assert.ok(layout([row], { base: "Base" }, 800, 100).isBeside);
  assert.ok(!layout([row], { base: "Base" }, 300, 200).isBeside);
});

test("no bar leaves the drawing, and only the kinds that are shown count", () => {
  const both = layout([row, row], { base: "Base", total: "Total" }, 600, 80);
  assert.ok(both.x(180) <= 600 && both.x(0) === both.left);
  assert.ok(both.bottom < both.height);
  assert.deepEqual(layout([row], { base: "Base" }, 600, 80).marks.at(-1), 100);
});
