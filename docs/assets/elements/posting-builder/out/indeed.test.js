import assert from "node:assert/strict";
import { test } from "node:test";
import { detailsOf } from "./details.js";
import { CHOICES, DOC, made } from "./doc.test.js";
import { indeedItem } from "./indeed.js";

const GIVEN = {
  id: "LK-1", email: "jobs@example.com", posted: "2026-12-01", city: "Denver", region: "CO", country: "US", currency: "USD",
};
const item = (/** @type {object} */ choices = {}, /** @type {object} */ given = {}) => {
  const doc = made(DOC.sections, { choices: { ...CHOICES, ...choices } });
  return indeedItem(doc, detailsOf(doc, { ...GIVEN, ...given }));
};

test("an item has what Indeed asks for, in its order", () => {
  const { text } = item();
  assert.deepEqual([...text.matchAll(/<(\w+)><!/g)].map((match) => match[1]), [
    "title", "date", "referencenumber", "requisitionid", "url", "company", "sourcename", "city", "state", "country", "email",
    "description", "salary", "expirationdate",
  ]);
  assert.ok(text.includes("<salary><![CDATA[90000 - 120000 USD per year]]></salary>"));
  assert.ok(text.includes("<company><![CDATA[Ægir & Sons]]></company>"));
  assert.ok(text.includes("<li>Care & patience.</li>"));
});

test("remote and hybrid work are said in Indeed's words", () => {
  assert.ok(item({ place: "remote" }, { states: ["Colorado"] }).text.includes("<state><![CDATA[Colorado]]></state>"));
  assert.ok(!item({ place: "remote" }, { states: ["Colorado", "Illinois"] }).text.includes("<state>"));
  assert.ok(item({ place: "remote" }).text.includes("<remotetype><![CDATA[Fully remote]]></remotetype>"));
  assert.ok(item({}, { hybrid: true }).text.includes("<remotetype><![CDATA[Hybrid remote]]></remotetype>"));
});

test("what is missing is told, and no file is made", () => {
  const { text, missing } = item({ how_to_apply: "http://a.example" }, { id: "", email: "me", region: "" });
  assert.deepEqual([text, missing.map(({ code }) => code)], ["", ["no-id", "no-url", "no-email", "no-region"]]);
});
