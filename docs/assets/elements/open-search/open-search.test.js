import assert from "node:assert/strict";
import { test } from "node:test";
import { find } from "../../shared/dom.js";
import "./open-search.js";

test("the button shows, opens the theme's search and goes to its field", () => {
  document.body.innerHTML = `<input type="checkbox" id="__search"><input class="md-search__input">
    <open-search><button hidden>Search</button></open-search>`;
  assert.ok(!find(document, "button").hidden);
  find(document, "button").click();
  find(document, "button").click();
  assert.ok(find(document, "#__search:checked"));
  assert.equal(document.activeElement, find(document, ".md-search__input"));
});
