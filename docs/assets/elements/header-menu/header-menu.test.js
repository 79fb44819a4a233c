import assert from "node:assert/strict";
import { test } from "node:test";
import { find } from "../../shared/dom.js";
import "./header-menu.js";

/** @type {string[]} */
let heard = [];
/** @type {Record<string, unknown>} */
const kept = {};
Object.assign(globalThis, { __md_set: (/** @type {string} */ key, /** @type {unknown} */ value) => (kept[key] = value) });
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
    <div class="md-select__inner"><ul><li><a id="de" lang="de" class="md-select__link" href="#">Deutsch</a></ul></div></div></header-menu>
    <a id="after" href="#b">B</a>`;
  return /** @type {HTMLElement} */ (document.querySelectorAll("header-menu")[1]);
}

const languages = () => find(document, "#languages");
const isOpen = () => languages().ariaExpanded === "true" && !find(document, "header-menu:last-of-type").matches(".hb-shut");
const press = (/** @type {string} */ key) =>
  document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
const point = (/** @type {string} */ kind, pointerType = "mouse") =>
  find(document, "header-menu:last-of-type").dispatchEvent(new PointerEvent(kind, { pointerType }));

test("the button opens the list and closes it, and says which it controls", () => {
  open();
  languages().focus();
  assert.deepEqual([isOpen(), languages().ariaExpanded], [false, "false"]);
  languages().click();
  assert.ok(isOpen());
  assert.ok(document.getElementById(languages().getAttribute("aria-controls")).contains(find(document, "#de")));
  languages().click();
  assert.ok(!isOpen());
});

test("Escape closes the menu and goes back to its button, and the other one stays as it is", () => {
  open();
  languages().click();
  find(document, "#de").focus();
  press("Escape");
  assert.deepEqual([isOpen(), document.activeElement.id], [false, "languages"]);
  languages().click();
  assert.equal(find(document, ".md-version__current").ariaExpanded, "false");
});

test("a menu closes when the focus or a press goes elsewhere", () => {
  open();
  languages().click();
  find(document, "#de").focus();
  assert.ok(isOpen());
  find(document, "#after").focus();
  assert.ok(!isOpen());
  languages().click();
  find(document, "#after").dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  assert.ok(!isOpen());
});

test("a mouse opens the list as long as it is above, and a press keeps it open", () => {
  open();
  point("pointerenter", "touch");
  assert.ok(!isOpen());
  point("pointerenter");
  assert.ok(isOpen());
  point("pointerleave");
  assert.ok(!isOpen());
  point("pointerenter");
  languages().click();
  point("pointerleave");
  assert.ok(isOpen());
});

test("a list in which somebody is before the script runs stays open", () => {
  open();
  find(document, "#de").focus();
  const menu = /** @type {any} */ (find(document, "header-menu:last-of-type"));
  menu.classList.remove("hb-shut");
  find(document, "#de").focus();
  menu.enhance();
  assert.ok(isOpen());
});

test("a button that the theme makes later says the same", async () => {
  open();
  const menu = /** @type {HTMLElement} */ (document.querySelector("header-menu"));
  menu.innerHTML = `<button class="md-version__current">2026.3</button><ul class="md-version__list"></ul>`;
  await Promise.resolve();
  assert.equal(find(menu, "button").ariaExpanded, "false");
});

test("a link to a language keeps what the address says and the choice, and the theme does not hear of it", () => {
  open();
  history.replaceState(null, "", "?metro=north-port#by-metro");
  const link = /** @type {HTMLAnchorElement} */ (find(document, "#de"));
  link.addEventListener("click", (event) => event.preventDefault());
  link.click();
  assert.deepEqual([link.search, link.hash, heard], ["?metro=north-port", "#by-metro", []]);
  assert.deepEqual(kept, { __language: "de" });
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
