import assert from "node:assert/strict";
import { test } from "node:test";
import { collation, fillIn, holds, plain } from "./words.js";

test("numbers in words are written as the language writes them", () => {
  assert.equal(fillIn("{shown} of {all}", { shown: 1, all: 1234 }, "en"), "1 of 1,234");
  assert.equal(fillIn("{shown} von {all}", { shown: 1, all: 1234 }, "de"), "1 von 1.234");
});

test("a value that looks like a placeholder stays as it is", () => {
  assert.equal(fillIn("{label}: {value}", { label: "Role", value: "{label}" }, "en"), "Role: {label}");
});

test("texts are compared without case and marks", () => {
  assert.equal(plain("Éxito"), "exito");
  assert.ok(holds("Directeur général", "GENERAL dir"));
  assert.ok(!holds("Account Manager", "account director"));
});

test("numbers in texts are ordered by their size", () => {
  assert.deepEqual(["10 years", "9 years"].sort(collation("en")), ["9 years", "10 years"]);
});
