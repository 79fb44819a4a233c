import assert from "node:assert/strict";
import { test } from "node:test";
import { fixed } from "./fixed.js";

const at = { section: "duties", block: "a" };

test("a fix that writes a block gives its text", () => {
  assert.equal(fixed("Old", { ...at, html: "[Deadline]" }), "[Deadline]");
});

test("a word is replaced once, through markup and signs", () => {
  assert.equal(fixed("R&amp;D needs a <em>guru</em>, no guru", { ...at, from: "guru", to: "expert" }),
    "R&amp;D needs a <em>expert</em>, no guru");
  assert.equal(fixed("A <em>bo</em>ld &quot;one&quot;", { ...at, from: 'bold "one"', to: "x" }), "A <em>x");
  assert.equal(fixed("A <b>guru", { ...at, from: "<b>guru", to: "expert" }), "A expert");
});

test("what replaces it is text", () => {
  assert.equal(fixed("he", { ...at, from: "he", to: "<img src=x onerror=alert(1)> & 'they'" }),
    "&lt;img src=x onerror=alert(1)&gt; &amp; &#39;they&#39;");
});

test("words that are gone change nothing", () => {
  assert.equal(fixed("they", { ...at, from: "he is", to: "x" }), "they");
  assert.equal(fixed("they", { ...at, from: "", to: "x" }), "they");
});
