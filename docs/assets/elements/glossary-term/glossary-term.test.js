import assert from "node:assert/strict";
import { test } from "node:test";
import { find } from "../../shared/dom.js";
import "./glossary-term.js";

test("the title of a link becomes a tooltip that describes it", () => {
  document.body.innerHTML = '<article><glossary-term><a href="#x" title="Pay before tax.">gross</a></glossary-term></article>';
  const link = find(document, "a");
  const tip = find(document, "[role=tooltip]");
  assert.equal(link.title, "");
  assert.equal(link.getAttribute("aria-describedby"), tip.id);
  assert.equal(tip.textContent, "Pay before tax.");
  assert.equal(tip.parentElement, find(document, "article"));
});

test("Escape closes the tooltip that the keyboard opened", () => {
  document.body.innerHTML = '<article><glossary-term><a href="#x" title="Pay before tax.">gross</a></glossary-term></article>';
  /** @type {import("./glossary-term.js").GlossaryTerm} */
  const term = find(document, "glossary-term");
  term.show();
  assert.ok(term.tip.matches(":popover-open"));
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  assert.ok(!term.tip.matches(":popover-open"));
});
