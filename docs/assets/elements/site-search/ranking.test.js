import assert from "node:assert/strict";
import { test } from "node:test";
import { leads, ranked } from "./ranking.js";

/** @typedef {import("./types.d.ts").Named} Named */
/** @typedef {import("./types.d.ts").Page} Page */

/** @type {(address: string, more?: Partial<Page>) => Page} */
const page = (address, more = {}) => ({ fragment: address, address, title: "", role: "", kind: "", choice: "", words: [], terms: [], key: "", ...more });

const overview = page("roles/kam/", { role: "kam", kind: "overview" });
const pay = page("roles/kam/compensation/", { role: "kam", kind: "compensation" });
const otherPay = page("roles/nam/compensation/", { role: "nam", kind: "compensation" });
const kpis = page("roles/kam/kpis/", { role: "kam", kind: "kpis" });
const clinic = page("roles/kam/industries/healthcare/", { role: "kam", kind: "industries", choice: "healthcare" });
const clinics = page("industries/healthcare/", { kind: "industries", choice: "healthcare" });
const salaries = page("salaries/");
const glossary = page("glossary/");
const pages = [overview, pay, otherPay, kpis, clinic, clinics, salaries, glossary];

/** @type {(names: [Named["kind"], string][], rest?: string[], text?: string[]) => import("./types.d.ts").Reading} */
const reading = (names, rest = [], text = rest) => ({ names: names.map(([kind, id]) => ({ kind, id })), rest, text });

test("a role and a topic lead to that role's page of the topic", () => {
  assert.deepEqual(leads(reading([["role", "kam"], ["kind", "compensation"]], ["denver"]), pages), [pay]);
  assert.deepEqual(leads(reading([["role", "kam"], ["place", "denver"]]), pages), [pay]);
});

test("a role and an industry lead to its page of the industry", () => {
  assert.deepEqual(leads(reading([["role", "kam"], ["choice", "healthcare"]]), pages), [clinic]);
});

test("a title alone leads to the overview, then to the other pages of the guide, and with other words to nothing in particular", () => {
  assert.deepEqual(leads(reading([["role", "kam"]]), pages), [overview, pay, kpis]);
  assert.deepEqual(leads(reading([["role", "kam"]], ["part", "time"]), pages), []);
});

test("two titles lead to the comparison first", () => {
  const comparison = page("roles/compare/");
  assert.deepEqual(leads(reading([["role", "kam"], ["role", "nam"]]), [...pages, comparison]).slice(0, 2), [comparison, overview]);
});

test("a topic alone finds its page in every guide, whatever their texts say", () => {
  assert.deepEqual(ranked(reading([["kind", "compensation"]]), new Map([[glossary, 1]]), pages), [pay, otherPay, glossary]);
});

test("an industry, a page or a term alone lead to the page for all roles", () => {
  assert.deepEqual(leads(reading([["choice", "healthcare"]]), pages), [clinics]);
  assert.deepEqual(leads(reading([["page", "salaries/"]]), pages), [salaries]);
  assert.deepEqual(leads(reading([["term", "churn"]]), pages), [glossary]);
});

test("the glossary does not stand before a page on the topic", () => {
  assert.deepEqual(leads(reading([["term", "pay"], ["kind", "compensation"]]), pages), []);
  assert.deepEqual(ranked(reading([], ["pay"]), new Map([[glossary, 1], [pay, 0.8]]), pages), [pay, glossary]);
});

test("a variant does not crowd out its base", () => {
  const scores = new Map([[clinic, 1], [kpis, 0.7]]);
  assert.deepEqual(ranked(reading([], ["forecast"]), scores, pages), [kpis, clinic]);
  assert.deepEqual(ranked(reading([["choice", "healthcare"]], ["forecast"]), scores, pages), [clinic, kpis]);
});

test("pages of the role that is named come before those of others", () => {
  const scores = new Map([[otherPay, 1], [pay, 0.4]]);
  assert.deepEqual(ranked(reading([["role", "kam"]], ["bonus", "plan"]), scores, pages), [pay, otherPay]);
});

test("a page with a heading about a term comes before the glossary, which comes before all others", () => {
  const about = page("roles/kam/kpis/", { role: "kam", kind: "kpis", terms: ["Win rate"] });
  assert.deepEqual(leads(reading([["term", "Win rate"]]), [glossary, overview, about]), [about, glossary]);
  assert.deepEqual(leads(reading([["term", "Churn"]]), [about, glossary]), [glossary]);
  assert.deepEqual(leads(reading([["term", "Win rate"], ["term", "Churn"]]), [about, glossary]), [glossary]);
});
