import assert from "node:assert/strict";
import { test } from "node:test";
import { compareCells, inOrder } from "./sorting.js";
import { collation } from "./words.js";

const compare = (/** @type {string} */ a, /** @type {string} */ b) => compareCells(a, b, collation("en"));

test("cells that are numbers are ordered by their size, also below zero and with decimals", () => {
  assert.deepEqual(["10", "-2", "9.5"].sort(compare), ["-2", "9.5", "10"]);
});

test("an empty cell is a text, not a zero", () => {
  assert.deepEqual(["-1", "", "b"].sort(compare), ["", "-1", "b"]);
});

test("rows that are equal stay in their order, whatever the direction, and the rows that were given too", () => {
  const rows = [{ pay: 1, name: "a" }, { pay: 2, name: "b" }, { pay: 1, name: "c" }];
  const names = (/** @type {"ascending" | "descending"} */ direction) =>
    inOrder(rows, (a, b) => a.pay - b.pay, direction).map(({ name }) => name).join("");
  assert.equal(names("ascending"), "acb");
  assert.equal(names("descending"), "bac");
  assert.equal(rows.map(({ name }) => name).join(""), "abc");
});
