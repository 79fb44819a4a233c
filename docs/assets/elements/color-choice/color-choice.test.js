import assert from "node:assert/strict";
import { test } from "node:test";
import { find } from "../../shared/dom.js";
import "./color-choice.js";

test("a press goes on from the system's colors to light, dark, and back, and says so", () => {
  /** @type {Map<string, unknown>} */
  const kept = new Map();
  Object.assign(globalThis, {
    __md_get: (/** @type {string} */ key) => kept.get(key) ?? null,
    __md_set: (/** @type {string} */ key, /** @type {unknown} */ value) => kept.set(key, value),
  });
  document.body.innerHTML = `<header class="md-header"></header>
    <color-choice system="As the system" light="Light" dark="Dark"><button type="button"></button></color-choice>`;
  const button = find(document, "color-choice button");
  const said = [button.title];
  const shown = [];
  for (let press = 0; press < 3; press += 1) {
    button.click();
    said.push(button.getAttribute("aria-label"));
    shown.push(document.body.getAttribute("data-md-color-scheme"));
  }
  assert.deepEqual(said, ["As the system", "Light", "Dark", "As the system"]);
  assert.deepEqual(shown.slice(0, 2), ["default", "slate"]);
  assert.equal(/** @type {{ index: number }} */ (kept.get("__palette")).index, 0);
});
