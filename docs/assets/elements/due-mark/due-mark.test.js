import assert from "node:assert/strict";
import { test } from "node:test";
import { findAll } from "../../shared/dom.js";
import "./due-mark.js";

test("a mark speaks once its day is over, and not before", () => {
  document.documentElement.lang = "en";
  document.body.innerHTML = `<due-mark by="2020-01-31"></due-mark><due-mark by="2020-01-31" short></due-mark>
    <due-mark by="2999-01-01"></due-mark><due-mark by="2020-01-31" words="More is due"></due-mark><due-mark>Known at the build</due-mark>
    <p class="hb-feedback" data-due="Due since {day}" data-overdue="Overdue"></p>`;
  for (const mark of findAll(document, "due-mark")) document.body.prepend(mark); // comes to stand in a page with its words
  assert.deepEqual(
    findAll(document, "due-mark").map((mark) => mark.textContent).sort(),
    ["", "Due since January 31, 2020", "Known at the build", "More is due", "Overdue"],
  );
});
