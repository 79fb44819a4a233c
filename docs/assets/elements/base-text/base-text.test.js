import assert from "node:assert/strict";
import { test } from "node:test";
import { findAll } from "../../shared/dom.js";
import "./base-text.js";

test("the words of the base stand folded in their place, with their label where it is another", () => {
  document.body.innerHTML = `<ul><li id="light"><strong>Light.</strong> You keep the light.<a data-edit="1"></a></li></ul>
    <ul><li><strong>Light.</strong> Others do. <base-text><a href="#light">Base text</a></base-text></li>
    <li><strong>Lamps.</strong> All. <base-text><a href="#light">Base text</a></base-text></li></ul>`;
  assert.deepEqual(findAll(document, "base-text summary").map((summary) => summary.textContent), ["Base text", "Base text"]);
  assert.deepEqual(findAll(document, "base-text p").map((p) => p.textContent), ["You keep the light.", "Light. You keep the light."]);
});
