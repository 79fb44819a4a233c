import assert from "node:assert/strict";
import { test } from "node:test";
import { editOf, editsIn, opened, outdated, saved, withEdit, withoutEdit } from "./edits.js";

/** @type {import("./edits.js").Edit} */
const edit = { block: "duties/light", was: "Light it.", text: "Light it daily.", variant: "-.-.-.-" };
const added = { ...edit, block: "offer/tea", was: "" };

test("an edit counts where the handbook says what it replaced, and nowhere else", () => {
  assert.equal(editOf([edit], "duties/light", "Light it."), edit);
  assert.equal(editOf([edit], "duties/light", "Light both."), undefined);
  assert.deepEqual(withEdit([edit], { ...edit, text: "b" }).map(({ text }) => text), ["b"]);
  assert.equal(withEdit([edit], { ...edit, was: "Light both." }).length, 2);
  assert.deepEqual(withoutEdit([edit], "duties/light", "Light both."), [edit]);
  assert.deepEqual(withoutEdit([edit], "duties/light"), []);
});

test("who writes what the handbook says has edited nothing", () => {
  assert.deepEqual(withEdit([edit], { ...edit, text: "Light it." }), []);
});

test("an edit whose text has changed is told, and what the reader added never", () => {
  assert.deepEqual(outdated([edit, added], () => false), [edit]);
  assert.deepEqual(outdated([edit, added], () => true), []);
});

test("the file of a variant has what was edited in it, and what counts in it", () => {
  const other = { ...edit, block: "duties/bell", was: "Ring.", variant: "-.-.-.senior" };
  const says = new Map([["duties/light", "Light it."], ["duties/bell", "Ring twice."]]);
  const file = saved([edit, added, other], says, "-.-.-.-");
  assert.deepEqual(file, { "duties/light": { text: "Light it daily.", was: "Light it." }, "offer/tea": { text: "Light it daily.", was: "" } });
  assert.deepEqual(opened(file, "-.-.-.-"), [edit, added]);
  assert.deepEqual(Object.keys(saved([edit], says, "-.-.-.senior")), ["duties/light"]);
});

test("what another program kept is no edit", () => {
  for (const value of [null, "x", {}, [null, 1, {}, { ...edit, text: 7 }, { ...edit, text: "x".repeat(6000) }]]) assert.deepEqual(editsIn(value), []);
  assert.deepEqual(editsIn([{ ...edit, more: "x" }]), [edit]);
});
