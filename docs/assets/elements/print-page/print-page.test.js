import assert from "node:assert/strict";
import { test } from "node:test";
import { find } from "../../shared/dom.js";
import "./print-page.js";

test("the button shows, and prints the page", () => {
  let printed = 0;
  window.print = () => { printed += 1; };
  document.body.innerHTML = "<print-page><button hidden>Print</button></print-page>";
  assert.ok(!find(document, "button").hidden);
  find(document, "button").click();
  assert.equal(printed, 1);
});
