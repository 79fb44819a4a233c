import assert from "node:assert/strict";
import { test } from "node:test";
import { findAll } from "../../shared/dom.js";
import "./page-words.js";

/**
 * What the links in a part of a page say and where they lead.
 * @param {string} html
 */
function linksIn(html) {
  document.body.innerHTML = `<article>${html}
    <page-words files="https://host.example/edit/a.yml b/c.yml" edit="Edit: {name}"
      section="Permanent link" to-section="Permanent link to {name}"></page-words></article>`;
  return findAll(document, "a[data-edit]").map((link) => [link.getAttribute("aria-label"), link.getAttribute("href")]);
}

test("a link opens the line in its file, the first where it names none", () => {
  const links = linksIn('<h3>Night log<a data-edit="7"></a></h3><h3>Tides<a data-edit="12:1"></a></h3>');
  assert.deepEqual(links, [
    ["Edit: Night log", "https://host.example/edit/a.yml#L7"],
    ["Edit: Tides", "https://host.example/edit/b/c.yml#L12"],
  ]);
});

/** @type {[string, string][]} */
const NAMES = [
  ['<h3>Night log<a data-edit="1"></a><a class="headerlink" href="#x">#</a></h3>', "Night log"],
  ['<h4>Who wrote <em>this</em>?<a data-edit="1"></a></h4>', "Who wrote this?"],
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
  test(`a link is called by the words that it stands behind: ${html}`, () => {
    assert.deepEqual(linksIn(html).map(([label]) => label), [`Edit: ${name}`]);
  });
}

test("a link that has a name of its own keeps it", () => {
  assert.deepEqual(linksIn('<p>Words.<a data-edit="3" aria-label="Edit this text"></a></p>').map(([label]) => label), ["Edit this text"]);
});

test("a permanent link is called by its heading", () => {
  linksIn('<h2 id="tides">The <em>tides</em><a data-edit="3"></a><a class="headerlink" href="#tides">#</a></h2>');
  const [link] = findAll(document, ".headerlink");
  assert.deepEqual([link.title, link.getAttribute("aria-label")], ["Permanent link", "Permanent link to The tides"]);
});
