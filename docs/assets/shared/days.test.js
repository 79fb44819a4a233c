import assert from "node:assert/strict";
import { test } from "node:test";
import { dayInWords, isOver, today } from "./days.js";

test("a day is that of the reader's calendar, with two digits for each part", () => {
  assert.equal(today(new Date(2026, 0, 5, 23, 59)), "2026-01-05");
});

test("a fact counts through its last day", () => {
  assert.ok(!isOver("2026-11-29", "2026-11-29"));
  assert.ok(isOver("2026-11-28", "2026-11-29"));
});

test("a day is told in the language's own order, whatever the reader's time", () => {
  assert.equal(dayInWords("2026-11-22", "en"), "November 22, 2026");
  assert.equal(dayInWords("2026-11-22", "de"), "22. November 2026");
});
