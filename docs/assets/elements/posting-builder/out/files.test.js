import assert from "node:assert/strict";
import { test } from "node:test";
import { CHOICES, HOSTILE, made } from "./doc.test.js";
import { fileName } from "./files.js";

const named = (/** @type {string} */ title) => fileName(made([], { title }), "docx");

test("a file is called by the words of the title, in any script", () => {
  assert.equal(named("Senior Lighthouse Keeper (R&D)"), "senior-lighthouse-keeper-r-d.docx");
  assert.equal(named(HOSTILE.greek), "διευθυντής-λογαριασμών.docx");
});

test("no title makes a path, a hidden file, or a name that reads backwards", () => {
  assert.equal(named("../../etc/passwd"), "etc-passwd.docx");
  assert.equal(named(".\u202eexe"), "exe.docx");
  assert.equal(named("👩‍🚀"), `${CHOICES.role}.docx`);
  assert.ok(named("a".repeat(5000)).length < 100);
});
