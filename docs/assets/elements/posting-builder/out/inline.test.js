import assert from "node:assert/strict";
import { test } from "node:test";
import { HOSTILE } from "./doc.test.js";
import { clean, runsOf, textOf, wordsOf } from "./inline.js";

const told = (/** @type {string} */ html) =>
  runsOf(html).map(({ text, strong, em, href }) => [text, `${strong ? "b" : ""}${em ? "i" : ""}`, href]);

test("words keep their emphasis, also one in another", () => {
  assert.deepEqual(told("a <strong>b <em>c</em></strong> d"), [
    ["a ", "", ""], ["b ", "b", ""], ["c", "bi", ""], [" d", "", ""],
  ]);
});

test("code is its words", () => {
  assert.deepEqual(textOf(runsOf("write <code>a AND b</code>")), "write a AND b");
});

test("a link keeps an address that works anywhere, and no other attribute", () => {
  assert.deepEqual(told('<a class="x" href="https://a.example/?b=1&amp;c=2" rel="y">a</a>'), [["a", "", "https://a.example/?b=1&c=2"]]);
  assert.deepEqual(told('<a href="mailto:a@b.example">a</a>'), [["a", "", "mailto:a@b.example"]]);
  for (const address of ["../law/", "#pay", "http://a.example", "javascript:alert(1)", "https://a b", ""]) {
    assert.deepEqual(told(`<a href="${address}">a</a>`), [["a", "", ""]]);
  }
});

test("whatever is not exactly one of our tags is text", () => {
  for (const html of [HOSTILE.raw, "<script>x</script>", "<EM>a</EM>", "<a href=x>a</a>", "<em onclick=x>a", "a < b", "<b>x</b>"]) {
    assert.equal(textOf(runsOf(html)), html);
  }
});

test("entities are the signs that they stand for; an unknown one is text", () => {
  assert.equal(textOf(runsOf("&lt;b&gt; &amp;amp; &quot;a&quot; &#39;b&#x27; &nbsp;&copy;")), '<b> &amp; "a" \'b\' \u00a0&copy;');
});

test("spaces and line ends are one space, and none at the ends", () => {
  assert.equal(textOf(runsOf("\n a\n  b <em> c </em>\n")), "a b c");
  assert.equal(textOf(wordsOf("  a\t b ")), "a b");
  assert.deepEqual(wordsOf(" \n "), []);
});

test("a text holds no character that no file may hold", () => {
  assert.equal(clean(HOSTILE.forbidden), "abcde");
  assert.equal(clean(HOSTILE.emoji + HOSTILE.bidi), HOSTILE.emoji + HOSTILE.bidi);
  assert.equal(textOf(runsOf("a&#0;b&#11;c&#xD800;d&#x110000;e")), "abcde");
});

test("long texts take no long time", () => {
  const started = performance.now();
  for (const part of ["<", "<a ", '<a href="', "&", "&#", "<em>", "[a", " "]) runsOf(part.repeat(100_000));
  assert.ok(performance.now() - started < 5000);
});
