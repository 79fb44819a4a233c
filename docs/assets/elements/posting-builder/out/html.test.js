import assert from "node:assert/strict";
import { test } from "node:test";
import { block, DOC, HOSTILE, HOSTILE_DOCS, made, section } from "./doc.test.js";
import { html } from "./html.js";

/** What the bare form allows: tags without attributes, and links with an address alone. */
const ALLOWED = /<\/?(?:h2|h3|p|strong|em|ul|li)>|<a href="(?:https:|mailto:)[^"<>]*">|<\/a>/g;

test("a posting is headings, paragraphs, lists and links, and nothing else", () => {
  assert.equal(html(DOC), [
    "<h2>Lighthouse Keeper</h2>",
    "<p>You keep the <strong>light</strong> of Ρόδος.</p>",
    "<p><strong>Location:</strong> Denver, CO</p>",
    "<p><strong>Pay:</strong> Base pay $90,000–$120,000, plus 10%</p>",
    "<h3>What you will do</h3>",
    "<ul>",
    "<li><strong>Cleaning.</strong> You clean the <em>lens</em>.</li>",
    '<li>You keep the <a href="https://example.com/log?a=1&amp;b=2">log</a>.</li>',
    "</ul>",
    "<h3>What you bring</h3>",
    "<p><strong>Required</strong></p>",
    "<ul>",
    "<li>Care &amp; patience.</li>",
    "<li>Good sight.</li>",
    "</ul>",
    "<p><strong>Preferred</strong></p>",
    "<ul>",
    "<li>You can row.</li>",
    "</ul>",
    "<h3>How to apply</h3>",
    '<p>Write to <a href="mailto:keeper@example.com">keeper@example.com</a>.</p>',
  ].join("\n"));
});

test("headings are bold paragraphs for editors that know none", () => {
  const found = html(DOC, { bold: true });
  assert.ok(!/<h\d/.test(found));
  assert.ok(found.startsWith("<p><strong>Lighthouse Keeper</strong></p>\n"));
  assert.ok(found.includes("\n<p><strong>What you will do</strong></p>\n<ul>"));
});

test("a form that has a field for the title gets the description without it", () => {
  assert.equal(html(DOC, { untitled: true }), html(DOC).split("\n").slice(1).join("\n"));
});

test("where links are not allowed their addresses are words", () => {
  const found = html(DOC, { unlinked: true });
  assert.ok(!found.includes("<a"));
  assert.ok(found.includes("the log (https://example.com/log?a=1&amp;b=2)."));
  assert.ok(found.includes("Write to keeper@example.com.")); // an address that is said already is not said twice
});

test("for readers without entities a sign is escaped only where it would be markup", () => {
  const doc = made([section("a", "", "text", [block("a", `R&amp;D &lt; 5 &quot;x&quot; ${HOSTILE.tag} &amp;lt;`)])], { title: "" });
  assert.equal(html(doc, { literal: true }), '<p>R&amp;D < 5 "x" &lt;img src=x onerror=alert(1)> &amp;lt;</p>');
});

test("no text becomes markup, in any form", () => {
  for (const doc of HOSTILE_DOCS) {
    for (const form of [{}, { bold: true }, { unlinked: true }]) {
      const rest = html(doc, form).replace(ALLOWED, "");
      assert.ok(!/[<>"]/.test(rest), rest);
      assert.ok(!/&(?!amp;|lt;|gt;|quot;)/.test(rest), rest);
    }
    assert.ok(!/<(?!\/?(?:h2|h3|p|strong|em|ul|li)>)[a-z/!?]/i.test(html(doc, { literal: true, unlinked: true })));
  }
});
