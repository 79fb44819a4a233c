import assert from "node:assert/strict";
import { test } from "node:test";
import { find, findAll } from "../../shared/dom.js";
import "./role-finder.js";

const card = (/** @type {string} */ words) => `<li data-words="${words}"></li>`;

/** @param {string} typed */
function type(typed) {
  /** @type {HTMLInputElement} */
  const field = find(document, "input");
  field.value = typed;
  field.dispatchEvent(new Event("input"));
}

test("the roles that hold what is typed stay, with their family", () => {
  document.body.innerHTML = `<role-finder label="Job title" none="Nothing"><nav class="hb-jump"></nav>
    <section class="hb-family">${card("Key Account Manager KAM")}${card("Pilot")}</section><section class="hb-family">${card("Diver")}</section></role-finder>`;
  type("kam");
  assert.deepEqual(findAll(document, "[data-words]").map(({ hidden }) => hidden), [false, true, true]);
  assert.deepEqual(findAll(document, ".hb-family").map(({ hidden }) => hidden), [false, true]);
  assert.ok(find(document, "nav").hidden);
  assert.equal(find(document, "[role=status]").textContent, "");
  type("nobody");
  assert.equal(find(document, "[role=status]").textContent, "Nothing");
  type("");
  assert.ok(findAll(document, "[hidden]").length === 0);
});

test("one role needs no field", () => {
  document.body.innerHTML = `<role-finder label="Job title" none="Nothing">${card("Pilot")}</role-finder>`;
  assert.equal(find(document, "input"), null);
});
