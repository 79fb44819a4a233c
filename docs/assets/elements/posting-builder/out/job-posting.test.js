import assert from "node:assert/strict";
import { test } from "node:test";
import { detailsOf } from "./details.js";
import { CHOICES, DOC, long, made } from "./doc.test.js";
import { jobPosting } from "./job-posting.js";

const GIVEN = { id: "LK-1", posted: "2026-12-01", city: "Denver", region: "CO", country: "US", currency: "USD", period: "year" };
const posting = (/** @type {object} */ choices = {}, /** @type {object} */ given = {}) => {
  const doc = made(DOC.sections, { choices: { ...CHOICES, ...choices } });
  return JSON.parse(jobPosting(doc, detailsOf(doc, { ...GIVEN, ...given })).text);
};

test("a job on site says where it is, and what it pays", () => {
  const { jobLocation, baseSalary, validThrough, jobLocationType, identifier } = posting();
  assert.deepEqual(jobLocation.address,
    { "@type": "PostalAddress", addressLocality: "Denver", addressRegion: "CO", addressCountry: "US" });
  assert.deepEqual([baseSalary.currency, baseSalary.value],
    ["USD", { "@type": "QuantitativeValue", minValue: 90000, maxValue: 120000, unitText: "YEAR" }]);
  assert.deepEqual([validThrough, jobLocationType, identifier.value], ["2027-01-31T23:59", undefined, "LK-1"]);
});

test("a remote job says from where, and has no place", () => {
  const found = posting({ place: "remote" }, { states: ["Colorado", "Illinois"] });
  assert.deepEqual([found.jobLocationType, found.jobLocation], ["TELECOMMUTE", undefined]);
  assert.deepEqual(found.applicantLocationRequirements,
    [{ "@type": "State", name: "Colorado, US" }, { "@type": "State", name: "Illinois, US" }]);
  assert.deepEqual(posting({ place: "remote" }, { states: ["Ontario", "Union", "Maine"], kinds: { Ontario: "province", Union: "union" } }).applicantLocationRequirements,
    [{ "@type": "State", name: "Ontario" }, { "@type": "Country", name: "Union" }, { "@type": "State", name: "Maine, US" }]);
  assert.deepEqual(posting({ place: "remote" }).applicantLocationRequirements, { "@type": "Country", name: "US" });
});

test("pay that nobody chose is not in the file", () => {
  assert.equal(posting({ low: null, high: null }).baseSalary, undefined);
});

test("what is missing is told, and no file is made", () => {
  const { text, missing } = jobPosting(made([]), detailsOf(DOC, { ...GIVEN, posted: "" }));
  assert.deepEqual([text, missing.map(({ code }) => code)], ["", ["no-day-posted", "no-text"]]);
});

test("no text ends the script element of the page that the file is put into", () => {
  const { text } = jobPosting(long("&lt;/script&gt;", "</script><!--"), detailsOf(DOC, GIVEN));
  assert.ok(!text.includes("<"));
  assert.equal(JSON.parse(text).title, "</script><!--");
});
