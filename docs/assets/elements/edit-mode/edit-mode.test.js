import assert from "node:assert/strict";
import { test } from "node:test";
import { find, findAll } from "../../shared/dom.js";
import "./edit-mode.js";

/** @type {Map<string, unknown>} */
const kept = new Map();
Object.assign(globalThis, {
  __md_get: (/** @type {string} */ key) => kept.get(key) ?? null,
  __md_set: (/** @type {string} */ key, /** @type {unknown} */ value) => kept.set(key, value),
});

/**
 * A part of a page with the switch above it.
 * @param {string} html
 * @param {boolean} isOn what the reader chose before
 */
function open(html, isOn = true) {
  kept.clear();
  if (isOn) kept.set("__editing", true);
  document.body.innerHTML = `<article><edit-mode files="https://host.example/edit/a.yml b/c.yml" words="Edit: {name}">
    <button type="button">Edit mode</button></edit-mode>${html}</article>`;
  return find(document, "edit-mode button");
}

const links = () => findAll(document, "a[data-edit][href]").map((link) => [link.ariaLabel, link.getAttribute("href")]);

test("a link opens the line in its file, the first where it names none", () => {
  open('<h3>Night log<a data-edit="7"></a></h3><h3>Tides<a data-edit="12:1"></a></h3>');
  assert.deepEqual(links(), [
    ["Edit: Night log", "https://host.example/edit/a.yml#L7"],
    ["Edit: Tides", "https://host.example/edit/b/c.yml#L12"],
  ]);
});

test("pencils are links while the switch is on, and the choice is kept", () => {
  const button = open('<h3>Night log<a data-edit="7"></a></h3>', false);
  const said = [[button.ariaPressed, links().length, kept.get("__editing")]];
  for (let press = 0; press < 2; press += 1) {
    button.click();
    said.push([button.ariaPressed, links().length, kept.get("__editing")]);
  }
  assert.deepEqual(said, [["false", 0, undefined], ["true", 1, true], ["false", 0, false]]);
  const [pencil] = findAll(document, "a[data-edit]");
  assert.deepEqual([pencil.ariaLabel, document.documentElement.classList.contains("hb-editing")], [null, false]);
});

test("a heading is called by its own words, with pencils and without", () => {
  open('<h3>Night log<a data-edit="7"></a></h3><p>Kept.</p>');
  const [heading] = findAll(document, "h3");
  assert.deepEqual([heading.innerHTML, heading.nextElementSibling.matches("a[data-edit]")], ["Night log", true]);
});

/** @type {[string, string][]} */
const NAMES = [
  ['<h3>Night log<a data-edit="1"></a></h3>', "Night log"],
  ['<h4><a href="#x">Who wrote <em>this</em>?</a><a data-edit="1"></a></h4>', "Who wrote this?"],
  ['<h4>And then.<a data-edit="1"></a></h4>', "And then."],
  ['<dl><dt>Boats<a data-edit="1"></a> <span class="hb-status">Added</span></dt><dd>Two</dd></dl>', "Boats"],
  ['<dl><div><dt>Reports to</dt><dd>The master<a data-edit="1"></a></dd></div></dl>', "Reports to"],
  ['<table><tr><th>Lamps <p>late</p></th><td>3</td><td>4<a data-edit="1"></a></td></tr></table>', "Lamps late"],
  ['<table><tr><th>Lamps<a data-edit="1"></a><p>late</p></th><td>3</td></tr></table>', "Lamps"],
  ['<ul><li><span class="hb-status">Added</span> <strong>Logs.</strong> You keep them.<a data-edit="1"></a></li></ul>', "Logs"],
  ['<ul><li><span class="hb-status">Gone</span> <del><strong>Logs.</strong> Kept.</del><a data-edit="1"></a></li></ul>', "Logs"],
  ['<ul><li><span class="hb-status">Added</span> <a href="#x">Logs</a><a data-edit="1"></a></li></ul>', "Logs"],
];

for (const [html, name] of NAMES) {
  test(`a pencil is called by the words that it stands behind: ${html}`, () => {
    open(html);
    assert.deepEqual(links().map(([label]) => label), [`Edit: ${name}`]);
  });
}

test("a pencil behind a text says what it edits", () => {
  open('<p>Words.<a data-edit="3" data-name="Edit this text"></a></p>');
  assert.deepEqual(links().map(([label]) => label), ["Edit this text"]);
});

test("no two pencils have the same name", () => {
  const row = '<ul><li>Boats<a data-edit="1"></a></li></ul>';
  open(`${row}<h2>By level</h2>${row}${row}<h2>By place</h2>${row}`);
  assert.deepEqual(
    links().map(([label]) => label),
    ["Edit: Boats", "Edit: Boats (By level)", "Edit: Boats (By level) 2", "Edit: Boats (By place)"],
  );
});
