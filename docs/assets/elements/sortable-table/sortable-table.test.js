import assert from "node:assert/strict";
import { test } from "node:test";
import { find, findAll } from "../../shared/dom.js";
import "./sortable-table.js";

/** A table with three columns, of which the last one does not sort. */
function shown() {
  document.body.innerHTML = `<sortable-table><table><thead><tr><th>Role</th><th>Pay</th><th data-unsorted>Note</th></tr></thead><tbody>
    <tr><td>Pilot</td><td data-sort="9">nine</td><td>x</td></tr><tr><td>Diver</td><td data-sort="10">ten</td><td>y</td></tr>
    <tr><td>Keeper</td><td data-sort="-1">less</td><td>z</td></tr></tbody></table></sortable-table>`;
  return findAll(document, "thead th");
}

const roles = () => findAll(document, "tbody tr").map((row) => row.firstChild.textContent).join(" ");

test("a press on a heading sorts by it, and a second press the other way", () => {
  const [role, pay] = shown();
  find(role, "button").click();
  assert.equal(roles(), "Diver Keeper Pilot");
  find(pay, "button").click();
  assert.equal(roles(), "Keeper Pilot Diver");
  find(pay, "button").click();
  assert.equal(roles(), "Diver Pilot Keeper");
});

test("one heading alone says how the table is sorted", () => {
  const [role, pay] = shown();
  find(role, "button").click();
  find(pay, "button").click();
  assert.deepEqual([role, pay].map((heading) => heading.getAttribute("aria-sort")), [null, "ascending"]);
});

test("a column that does not sort has no button, and moving the table makes no second one", () => {
  shown();
  document.body.append(find(document, "sortable-table"));
  assert.deepEqual(findAll(document, "thead th").map((heading) => findAll(heading, "button").length), [1, 1, 0]);
});
