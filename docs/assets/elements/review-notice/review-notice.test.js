import assert from "node:assert/strict";
import { test } from "node:test";
import { find, findAll } from "../../shared/dom.js";
import "./review-notice.js";

test("the notice shows once its first fact is due, with the facts that are and no others", () => {
  document.body.innerHTML = `<review-notice data-review-by="2020-01-01" hidden><ul><li>a</li>
    <li data-review-by="2999-01-01">b</li></ul></review-notice>`;
  assert.ok(!find(document, "review-notice").hidden);
  assert.deepEqual(findAll(document, "li").map((fact) => fact.hidden), [false, true]);
});

test("a notice without a due fact stays away", () => {
  document.body.innerHTML = '<review-notice data-review-by="2999-01-01" hidden></review-notice>';
  assert.ok(find(document, "review-notice").hidden);
});
