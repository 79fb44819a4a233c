import assert from "node:assert/strict";
import { test } from "node:test";
import { findAll } from "../../shared/dom.js";
import "./wide-table.js";

/**
 * The labels of the cells of a table with so many columns.
 * @param {number} count
 * @param {string} kind
 */
function labels(count, kind = "") {
  const columns = Array.from({ length: count }, (_, column) => `C${column}`);
  document.body.innerHTML = `<wide-table class="hb-scroll ${kind}"><table>
    <thead><tr>${columns.map((name) => `<th>${name}</th>`).join("")}</tr></thead>
    <tbody><tr><th>Row</th>${columns.slice(1).map(() => "<td>1</td>").join("")}</tr></tbody></table></wide-table>`;
  return findAll(document, "td").map((cell) => cell.dataset.label);
}

test("each cell of a wide table says what its column is called", () => {
  assert.deepEqual(labels(4), ["C1", "C2", "C3"]);
});

test("a table that fits into a narrow window stays as it is", () => {
  assert.deepEqual(labels(3), [undefined, undefined]);
});

test("the table of all salaries labels its cells itself", () => {
  assert.deepEqual(labels(4, "hb-salaries"), [undefined, undefined, undefined]);
});

test("a table with long cells labels them too, however few there are", () => {
  assert.deepEqual(labels(3, "hb-rows"), ["C1", "C2"]);
});
