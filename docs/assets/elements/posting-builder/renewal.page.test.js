import assert from "node:assert/strict";
import { test } from "node:test";
import { make } from "../../shared/dom.js";
import { renew } from "./renewal.js";

const block = (/** @type {string} */ key, /** @type {(Node | string)[]} */ ...words) => make("p", { "data-block": key }, ...words);

test("what is the same stays as it is, and keeps its focus", () => {
  const [kept, changed] = [block("a", make("button", {}, "Edit")), block("b", "Old")];
  document.body.replaceChildren(make("div", {}, make("h2", { id: "x" }, "X"), kept, make("ul", {}, block("c", "C")), changed));
  const [place] = document.body.children;
  const list = place.children[2].firstChild;
  kept.querySelector("button").focus();
  renew(place, [block("new", "New"), make("h2", { id: "x" }, "X"), block("a", make("button", {}, "Edit")), make("ul", {}, block("d", "D"), block("c", "C")), block("b", make("em", {}, "Other"))]);
  assert.equal(place.innerHTML, '<p data-block="new">New</p><h2 id="x">X</h2><p data-block="a"><button>Edit</button></p><ul><p data-block="d">D</p><p data-block="c">C</p></ul><p data-block="b"><em>Other</em></p>');
  assert.equal(place.children[2], kept);
  assert.equal(place.children[3].children[1], list);
  assert.equal(document.activeElement, kept.querySelector("button"));
});

test("what is gone goes, whatever the order was, and attributes are those of the new text", () => {
  document.body.replaceChildren(make("div", {}, block("a", "A"), block("b", "B"), "words", block("c", "C")));
  const [place] = document.body.children;
  const marked = make("p", { "data-block": "c", class: "hb-block--changed" }, make("i", {}, "C"));
  renew(place, [marked, block("a", "A"), "end"].map((node) => (typeof node === "string" ? document.createTextNode(node) : node)));
  assert.equal(place.innerHTML, '<p data-block="c" class="hb-block--changed"><i>C</i></p><p data-block="a">A</p>end');
  renew(place, []);
  assert.equal(place.innerHTML, "");
});
