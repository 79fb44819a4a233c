import assert from "node:assert/strict";
import { test } from "node:test";
import { csv } from "./csv.js";

test("the header names the fields that are written, in its order", () => {
  assert.equal(csv([{ a: 1, b: 2, c: 3 }], ["c", "a"]), "c,a\r\n3,1\r\n");
});

test("what would end a cell is quoted, what is missing is empty, and truth is a word", () => {
  const [, line] = csv([{ a: 'say "x", y', b: null, c: true, d: false, e: "one\ntwo" }], ["a", "b", "c", "d", "e"]).split("\r\n");
  assert.equal(line, '"say ""x"", y",,yes,no,"one\ntwo"');
});

test("no spreadsheet takes a cell for a formula", () => {
  const cells = [
    ["=1+1", "'=1+1"],
    ['+"x"', `"'+""x"""`],
    ["-1, @2", `"'-1, @2"`],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tx", "'\tx"],
    ["two\nlines", '"two\nlines"'],
    ["plain = 1", "plain = 1"],
  ];
  for (const [text, cell] of cells) assert.equal(csv([{ text }], ["text"]), `text\r\n${cell}\r\n`);
});
