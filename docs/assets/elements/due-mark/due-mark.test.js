import assert from "node:assert/strict";
import { test } from "node:test";
import { findAll } from "../../shared/dom.js";
import "./due-mark.js";

test("a mark shows once its day is over, and not before", () => {
  document.body.innerHTML = '<due-mark data-review-by="2020-01-01" hidden></due-mark><due-mark data-review-by="2999-01-01" hidden></due-mark>';
  assert.deepEqual(findAll(document, "due-mark").map((mark) => mark.hidden), [false, true]);
});
