import assert from "node:assert/strict";
import { test } from "node:test";
import { detailsOf } from "./details.js";
import { block, CHOICES, DOC, made, section } from "./doc.test.js";
import { linkedInItem } from "./linkedin.js";

const GIVEN = {
  id: "LK-1", email: "jobs@example.com", posted: "2026-12-01", city: "Denver", region: "CO", country: "US", currency: "USD",
};
const item = (/** @type {object} */ choices = {}, /** @type {object} */ given = {}, sections = DOC.sections) => {
  const doc = made(sections, { choices: { ...CHOICES, ...choices } });
  return linkedInItem(doc, detailsOf(doc, { ...GIVEN, ...given }));
};
const codes = (/** @type {any[]} */ ...args) => item(...args).missing.map(({ code }) => code);

test("an item has what LinkedIn asks for", () => {
  const { text } = item();
  for (const line of [
    "<partnerJobId><![CDATA[LK-1]]></partnerJobId>",
    "<applyUrl><![CDATA[https://jobs.example.com/keeper?a=1&b=2]]></applyUrl>",
    "<location><![CDATA[Denver, CO, US]]></location>",
    "<period><![CDATA[YEARLY]]></period>",
    "<listDate><![CDATA[12/01/2026]]></listDate>",
    "<expirationDate><![CDATA[01/31/2027]]></expirationDate>",
  ]) assert.ok(text.includes(line), line);
  assert.ok(!/<h[23]|<a /.test(text));
});

test("a workplace is said where it is known", () => {
  assert.ok(item({ place: "remote" }, { states: ["Colorado"] }).text.includes("<location><![CDATA[Colorado, US]]></location>"));
  assert.ok(item({ place: "remote" }).text.includes("<workplaceTypes><![CDATA[Remote]]></workplaceTypes>"));
  assert.ok(!item().text.includes("<workplaceTypes>"));
});

test("an id has at most 40 characters, and a description at least 100", () => {
  assert.deepEqual(codes({}, { id: "👩".repeat(40) }), []);
  assert.deepEqual(codes({}, { id: "x".repeat(41) }), ["long-id"]);
  const text = (/** @type {number} */ length) => [section("a", "", "text", [block("b", "x".repeat(length))])];
  assert.deepEqual(codes({}, {}, text(100)), []);
  assert.deepEqual(codes({}, {}, text(99)), ["short-text"]);
});

test("what is missing is told, and no file is made", () => {
  const { text, missing } = item({ how_to_apply: "" }, { id: "", email: "" });
  assert.deepEqual([text, missing.map(({ code }) => code)], ["", ["no-id", "no-url", "no-email"]]);
});
