import assert from "node:assert/strict";
import { test } from "node:test";
import { problem, sentence } from "./problems.js";

test("a problem is a sentence of the page with its values", () => {
  assert.equal(sentence({ "long-id": "At most {most}." }, problem("long-id", { most: 40 }), "en"), "At most 40.");
  assert.equal(sentence({ html: "HTML in {key}." }, problem("html", { key: "<b>{key}</b>" }), "en"), "HTML in <b>{key}</b>.");
});
