import assert from "node:assert/strict";
import { test } from "node:test";
import { find, findAll } from "../../shared/dom.js";
import "./law-table.js";

const list = (/** @type {string} */ name, /** @type {string[]} */ ...values) =>
  `<label><span>${name}</span><select name="${name}"><option value="">All</option>${values.map((value) => `<option value="${value}">${value}</option>`).join("")}</select></label>`;
const part = (/** @type {string} */ id, /** @type {string} */ places, /** @type {string} */ topics) =>
  `<tbody id="${id}" data-places="${places}" data-topics="${topics}"><tr><td>${id}<details><summary>More</summary></details></td></tr></tbody>`;

/** Three places, of which one lies in another. */
function shown() {
  document.body.innerHTML = `<law-table data-count="{shown} of 3" data-said="{label}: {value}" data-all="All"><form hidden>
    ${list("place", "coast", "port", "hills")}${list("topic", "ai", "range")}<button type="button" name="reset"></button></form>
    <p class="hb-selection" hidden></p><p class="hb-count"></p><table>${part("coast", "coast+port", "range")}${part("port", "port", "range+ai")}${part("hills", "hills", "")}</table>
    <p class="hb-none" hidden></p></law-table>`;
  return findAll(document, "tbody");
}

/**
 * @param {string} name
 * @param {string} value
 */
function choose(name, value) {
  /** @type {HTMLSelectElement} */
  const select = find(document, `[name=${name}]`);
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

const left = () => findAll(document, "tbody").filter(({ hidden }) => !hidden).map(({ id }) => id).join(" ");

test("a place is shown with the wider one, and both lists narrow", () => {
  shown();
  assert.equal(left(), "coast port hills");
  choose("place", "port");
  assert.equal(left(), "coast port");
  choose("topic", "ai");
  assert.equal(left(), "port");
  assert.equal(find(document, ".hb-count").textContent, "1 of 3");
  assert.equal(location.search, "?place=port&topic=ai");
  assert.equal(find(document, ".hb-selection").textContent, "place: port · topic: ai");
  choose("place", "hills");
  assert.equal(find(document, ".hb-none").hidden, false);
  find(document, "[name=reset]").click();
  assert.equal(left(), "coast port hills");
  assert.equal(find(document, ".hb-selection").textContent, "All");
});

test("what is folded is unfolded on paper alone", () => {
  shown();
  const [first, ...others] = findAll(document, "details");
  first.setAttribute("open", "");
  dispatchEvent(new Event("beforeprint"));
  assert.deepEqual([first, ...others].map((part) => part.hasAttribute("open")), [true, true, true]);
  dispatchEvent(new Event("afterprint"));
  assert.deepEqual([first, ...others].map((part) => part.hasAttribute("open")), [true, false, false]);
});
