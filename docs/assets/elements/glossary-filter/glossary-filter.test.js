import assert from "node:assert/strict";
import { test } from "node:test";
import { find, findAll } from "../../shared/dom.js";
import "./glossary-filter.js";

const entry = (/** @type {string} */ words) => `<section class="hb-entry"><h3><a href="#found">${words}</a></h3></section>`;

/** The page of the glossary with three terms under two letters. */
function shown() {
  document.body.innerHTML = `<nav class="hb-letters"><a>A</a><a>B</a></nav><section class="hb-letter">${entry("Anchor")}${entry("At will")}</section>
    <section class="hb-letter">${entry("Band")}</section>`;
  const filter = document.createElement("glossary-filter");
  for (const [name, words] of Object.entries({ label: "Find", count: "{shown} of 3", none: "Nothing" })) filter.setAttribute(name, words);
  document.body.prepend(filter);
  return /** @type {HTMLInputElement} */ (find(filter, "input"));
}

/** @param {HTMLInputElement} field */
function type(field, typed = "") {
  field.value = typed;
  field.dispatchEvent(new Event("input"));
}

test("what is typed leaves its terms and their letters, and is counted", () => {
  const field = shown();
  type(field, "an");
  assert.deepEqual(findAll(document, ".hb-entry").map(({ hidden }) => hidden), [false, true, false]);
  type(field, "band");
  assert.deepEqual(findAll(document, ".hb-letters a").map(({ hidden }) => hidden), [true, false]);
  assert.equal(find(document, "[role=status]").textContent, "1 of 3");
  type(field, "zzz");
  assert.equal(find(document, "[role=status]").textContent, "Nothing");
});

test("Escape shows all again, and Enter goes to the first that is left", () => {
  const field = shown();
  type(field, "band");
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", cancelable: true }));
  assert.equal(location.hash, "#found");
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  assert.equal(findAll(document, ".hb-entry[hidden]").length, 0);
  assert.equal(field.value, "");
});
