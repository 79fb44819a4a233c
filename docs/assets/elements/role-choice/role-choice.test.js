import assert from "node:assert/strict";
import { test } from "node:test";
import { find, findAll } from "../../shared/dom.js";
import "./role-choice.js";

const TASKS = `<div class="hb-task"><h3><a href="#write">Write</a></h3><span data-page="posting" hidden></span></div>
  <div class="hb-task"><h3 id="measure"><a href="#measure">Measure</a></h3><span data-page="kpis" hidden></span></div><div><h3><a href="#learn">Learn</a></h3></div>`;
const BUTTONS = `<div class="hb-waiting" hidden><button value="pilot">Pilot</button><button value="diver">Diver</button></div>`;
const LIST = `<div class="hb-waiting" hidden><select><option value=""></option><option value="pilot">Pilot</option></select></div>`;
const OVERVIEW = `<span class="hb-rolechoice__guide" hidden><a data-page="" href="roles/">Overview</a></span>`;

/** @type {unknown} */
let kept;
Object.assign(globalThis, {
  __md_get: () => kept,
  __md_set: (/** @type {string} */ key, /** @type {unknown} */ value) => {
    assert.equal(key, "__role");
    kept = value;
  },
});

/** @type {string[]} */
let opened = [];
addEventListener("click", (event) => {
  const link = /** @type {Element} */ (event.target).closest("a");
  if (link && !event.defaultPrevented) opened.push(link.getAttribute("href"));
  event.preventDefault();
});

/**
 * A page of the handbook.
 * @param {string} choice
 * @param {unknown} [before] what the browser has kept
 */
function open(choice = BUTTONS, before = null) {
  [kept, opened] = [before, []];
  document.body.innerHTML = `<role-choice data-guide="roles/ROLE/">${choice}${OVERVIEW}</role-choice>${TASKS}`;
}
const hrefs = () => findAll(document, "a").map((link) => link.getAttribute("href"));
const pressed = () => findAll(document, "[aria-pressed=true]").map((button) => button.textContent);
const LED = ["roles/diver/", "roles/diver/posting/", "roles/diver/kpis/", "#learn"];
const ASKED = ["#roles", "#roles", "#roles", "#learn"];

test("the tasks lead to the role that is chosen, which is kept until it is taken back", () => {
  open();
  assert.deepEqual([hrefs(), find(document, ".hb-waiting").hidden], [ASKED, false]);
  find(document, "[value=diver]").click();
  assert.deepEqual([hrefs(), pressed(), kept], [LED, ["Diver"], "diver"]);
  open(BUTTONS, kept);
  assert.deepEqual([hrefs(), pressed(), find(document, ".hb-rolechoice__guide").hidden], [LED, ["Diver"], false]);
  find(document, "[value=diver]").click();
  assert.deepEqual([hrefs(), pressed(), kept], [ASKED, [], ""]);
});

test("a task that is pressed first asks for the role, and the role then leads to it", () => {
  open();
  find(document, "#measure a").click();
  assert.deepEqual([opened, document.activeElement.textContent], [[], "Pilot"]);
  find(document, "[value=diver]").click();
  assert.deepEqual(opened, ["roles/diver/kpis/"]);
});

test("many roles are a list, in which going through the choices leads nowhere", () => {
  open(LIST);
  const list = /** @type {HTMLSelectElement} */ (find(document, "select"));
  find(document, "#measure a").click();
  assert.equal(document.activeElement, list);
  list.value = "pilot";
  list.dispatchEvent(new Event("change"));
  assert.deepEqual([opened, kept, hrefs()[2]], [[], "pilot", "roles/pilot/kpis/"]);
  open(LIST, kept);
  assert.equal(/** @type {HTMLSelectElement} */ (find(document, "select")).value, "pilot");
});

for (const other of ["buoy", "x/../..", 7, { pilot: true }, undefined]) {
  test(`what was kept and is no role of this handbook is none: ${JSON.stringify(other)}`, () => {
    open(BUTTONS, other);
    assert.deepEqual([hrefs(), pressed()], [ASKED, []]);
  });
}
