import assert from "node:assert/strict";
import { test } from "node:test";
import { blanksIn, toHtml, toText, withBlanks, wordsOf } from "./markup.js";

test("what is typed shows as typed", () => {
  for (const text of ["<img src=x onerror=alert(1)>", "a < b & c > d", `"quoted" 'so'`, "[City and state]", "2 * 3 * 4", "[x](javascript:alert(1))", "[x](https://a.example/\" onclick=alert(1))"]) {
    assert.ok(!/<(?!\/?(em|strong|code)>)/.test(toHtml(text)));
    assert.equal(wordsOf(toHtml(text)), text);
  }
});

test("bold, emphasis, code and links of two kinds are the only markup", () => {
  assert.equal(toHtml("**Bold**, *so*, `a < b`, [us & them](https://a.example/?b=1&c=2)"), '<strong>Bold</strong>, <em>so</em>, <code>a &lt; b</code>, <a href="https://a.example/?b=1&amp;c=2">us &amp; them</a>');
  assert.equal(toHtml("[write](mailto:a@b.example)"), '<a href="mailto:a@b.example">write</a>');
});

test("a text goes to HTML and back as it was", () => {
  for (const text of ["**Bold** and *so*, `code`", "[us](https://a.example/?b=1&c=2) & <them>", "[City] ’ – “x”", "it's"]) assert.equal(toText(toHtml(text)), text);
  assert.equal(toText('<a href="../faq/">here</a> it&#39;s &#x27;'), "here it's '");
});

test("blanks are words in brackets, and no link", () => {
  assert.deepEqual(blanksIn("In [City &amp; state], [a](https://a.example), [ ], or <em>[b]</em>"), ["[City & state]", "[b]"]);
  assert.equal(withBlanks('<a href="[x]">[a]</a> [b]', (blank) => `<mark>${blank}</mark>`), '<a href="[x]"><mark>[a]</mark></a> <mark>[b]</mark>');
});
