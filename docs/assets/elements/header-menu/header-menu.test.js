import assert from "node:assert/strict";
import { test } from "node:test";
import { find } from "../../shared/dom.js";
import "./header-menu.js";

/** @type {string[]} */
let heard = [];
document.body.addEventListener("click", (event) => {
  heard.push(/** @type {Element} */ (event.target).id);
  event.preventDefault();
});

/** A page with both menus. */
function open() {
  heard = [];
  document.body.innerHTML = `<header-menu><div class="md-version"><button class="md-version__current">2026.2</button>
    <ul class="md-version__list"><li><a id="version" href="#version">2026.1</a></ul></div></header-menu>
    <header-menu><div class="md-select"><button id="languages">Language</button>
    <ul class="md-select__list"><li><a id="de" class="md-select__link" href="#">Deutsch</a></ul></div></header-menu>
    <a id="after" href="#b">B</a>`;
  return /** @type {HTMLElement} */ (document.querySelectorAll("header-menu")[1]);
}

const isShut = () => find(document, "header-menu:last-of-type").classList.contains("hb-shut");
const press = (/** @type {string} */ key) =>
  document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));

test("Escape shuts the menu and goes back to its button, which opens it again", () => {
  open();
  find(document, "#de").focus();
  press("Escape");
  assert.deepEqual([isShut(), document.activeElement.id], [true, "languages"]);
  find(document, "#languages").click();
  assert.ok(!isShut());
});

test("a menu that was shut opens for who comes back, and the other one stays as it is", () => {
  open();
  find(document, "#languages").focus();
  press("Escape");
  assert.ok(!find(document, "header-menu").classList.contains("hb-shut"));
  find(document, "#after").focus();
  assert.ok(!isShut());
});

test("a link to a language keeps what the address says, and the theme does not hear of it", () => {
  open();
  history.replaceState(null, "", "?metro=north-port#by-metro");
  const link = /** @type {HTMLAnchorElement} */ (find(document, "#de"));
  link.addEventListener("click", (event) => event.preventDefault());
  link.click();
  assert.deepEqual([link.search, link.hash, heard], ["?metro=north-port", "#by-metro", []]);
  history.replaceState(null, "", location.pathname);
});

test("the theme hears of a link to a version, unless it is opened beside the page", () => {
  open();
  const link = find(document, "#version");
  link.click();
  assert.deepEqual(heard, ["version"]);
  link.addEventListener("click", (event) => event.preventDefault());
  link.dispatchEvent(new MouseEvent("click", { shiftKey: true, bubbles: true, cancelable: true }));
  assert.deepEqual(heard, ["version"]);
});
