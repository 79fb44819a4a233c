import assert from "node:assert/strict";
import { test } from "node:test";
import { find, findAll } from "../../shared/dom.js";
import "./stage-choice.js";

const PAGE = `<article><stage-choice><fieldset hidden><input type="radio" name="stage" value="" checked>
  <input type="radio" name="stage" value="final"></fieldset></stage-choice>
  <h2>Technical</h2><div><p data-stage="phone">a</p></div><h2>Culture</h2><div><p data-stage="final" id="b">b</p></div><h2>Notes</h2></article>`;

test("a stage leaves its questions and the headings above them", () => {
  document.body.innerHTML = PAGE;
  assert.ok(!find(document, "fieldset").hidden);
  find(document, "[value=final]").click();
  assert.deepEqual(findAll(document, "[data-stage]").map(({ hidden }) => hidden), [true, false]);
  assert.deepEqual(findAll(document, "h2").map(({ hidden }) => hidden), [true, false, false]);
  find(document, "[value='']").click();
  assert.equal(findAll(document, "[hidden]").length, 0);
});
