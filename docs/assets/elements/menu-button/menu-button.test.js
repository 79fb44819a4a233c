import assert from "node:assert/strict";
import { test } from "node:test";
import { find } from "../../shared/dom.js";
import "./menu-button.js";

/** A page with its list of pages, closed. */
function open() {
  document.body.innerHTML = `<input type="checkbox" id="__drawer">
    <menu-button label="Navigation"><label class="md-icon" for="__drawer"></label></menu-button>
    <div class="md-sidebar--primary"><a class="md-logo" href="#">Logo</a><ul class="md-nav__list"><li><a href="#a">A</a></ul></div>
    <a id="after" href="#b">B</a>`;
  return find(document, "menu-button button");
}

const focused = () => document.activeElement.textContent;

test("the button says what it opens, and whether it is open", () => {
  const button = open();
  const said = [button.ariaExpanded];
  button.click();
  said.push(button.ariaExpanded);
  assert.deepEqual([button.ariaLabel, button.className, said], ["Navigation", "md-icon", ["false", "true"]]);
});

test("opening goes to the first page, and Escape back to the button", () => {
  const button = open();
  button.click();
  assert.equal(focused(), "A");
  document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  assert.deepEqual([document.activeElement === button, button.ariaExpanded], [true, "false"]);
});

test("leaving the list closes it, so that nothing has the focus behind it", () => {
  const button = open();
  button.click();
  find(document, "#after").focus();
  assert.deepEqual([focused(), button.ariaExpanded], ["B", "false"]);
});
