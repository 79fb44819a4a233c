import assert from "node:assert/strict";
import { test } from "node:test";
import { find } from "../../shared/dom.js";
import { SEARCH_KEYS } from "../../shared/kept.js";
import "./key-choice.js";

test("the slash opens the search until it is switched off, and the choice is kept", () => {
  /** @type {[string, unknown][]} */
  const kept = [];
  Object.assign(globalThis, { __md_set: (/** @type {string} */ key, /** @type {unknown} */ value) => kept.push([key, value]) });
  document.body.innerHTML = '<key-choice label="Open the search with /"></key-choice>';
  const box = /** @type {HTMLInputElement} */ (find(document, "key-choice input"));
  const said = [[box.checked, [...SEARCH_KEYS]]];
  for (let press = 0; press < 2; press += 1) {
    box.click();
    said.push([box.checked, [...SEARCH_KEYS]]);
  }
  assert.deepEqual(said, [[true, ["/"]], [false, []], [true, ["/"]]]);
  assert.deepEqual(kept, [["__slash", false], ["__slash", true]]);
  assert.equal(find(document, "label").textContent.trim(), "Open the search with /");
});
