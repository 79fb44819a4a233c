import assert from "node:assert/strict";
import { test } from "node:test";
import { detailsOf, isDay, refused } from "./details.js";
import { CHOICES, DOC, made, WITH_BLANKS } from "./doc.test.js";

const GIVEN = {
  id: "LK-1", email: "jobs@example.com", posted: "2026-12-01", city: "Denver", region: "CO", country: "US", currency: "USD", period: "year",
};

const codes = (/** @type {any} */ doc, /** @type {any} */ given = {}) =>
  refused(doc, detailsOf(doc, { ...GIVEN, ...given })).map(({ code }) => code);
const choosing = (/** @type {object} */ choices) => made(DOC.sections, { choices: { ...CHOICES, ...choices } });

test("choices say company, pay, deadline, and where to apply", () => {
  const { company, low, high, deadline, url, remote } = detailsOf(DOC, GIVEN);
  assert.deepEqual([company, low, high, deadline, url, remote],
    ["Ægir & Sons", 90000, 120000, "2027-01-31", "https://jobs.example.com/keeper?a=1&b=2", false]);
  assert.equal(detailsOf(choosing({ place: "remote" }), GIVEN).remote, true);
  assert.equal(detailsOf(choosing({ how_to_apply: "By letter." }), GIVEN).url, "");
});

test("a deadline is a day however an American writes it", () => {
  for (const deadline of ["2027-01-31", " January 31, 2027 ", "Jan 31, 2027", "Jan. 31, 2027"]) {
    assert.equal(detailsOf(choosing({ deadline }), GIVEN).deadline, "2027-01-31", deadline);
  }
  assert.equal(detailsOf(choosing({ deadline: "Smarch 1, 2027" }), GIVEN).deadline, "Smarch 1, 2027");
});

test("a whole posting is refused by nobody", () => {
  assert.deepEqual(codes(DOC), []);
});

test("what is missing or wrong is told, each by its code", () => {
  const cases = /** @type {[object, object, string[]][]} */ ([
    [{ company: " " }, {}, ["no-company"]],
    [{ deadline: "January 31" }, {}, ["no-deadline-day"]],
    [{ deadline: "in 14 days" }, {}, ["no-deadline-day"]],
    [{ deadline: "2026-11-30" }, {}, ["deadline-past"]],
    [{ deadline: "" }, {}, []],
    [{}, { posted: "" }, ["no-day-posted"]],
    ...["USA", "ZZ", "QQ", "EU", "us"].map((country) => [{}, { country }, ["no-country"]]),
    [{}, { city: "" }, ["no-city"]],
    [{ place: "remote" }, { city: "" }, []],
    [{}, { currency: "" }, ["no-currency"]],
  ]);
  for (const [choices, given, expected] of cases) assert.deepEqual(codes(choosing(choices), given), expected);
  assert.deepEqual(codes(made(DOC.sections, { title: " " })), ["no-title"]);
});

test("pay is a closed range, one amount, or not said", () => {
  const pay = (/** @type {number | null} */ low, /** @type {number | null} */ high) => codes(choosing({ low, high }));
  assert.deepEqual([pay(1, 2), pay(2, 2), pay(null, null)], [[], [], []]);
  for (const [low, high] of [[1, null], [null, 2], [2, 1], [0, 2], [-1, 2], [NaN, 2]]) assert.deepEqual(pay(low, high), ["open-pay"]);
});

test("a title that says pay is refused, and one with other figures is not", () => {
  const titled = (/** @type {string} */ title) => codes(made(DOC.sections, { title }));
  for (const title of ["Keeper $90,000", "Keeper, 90.000 €", "Keeper 90k", "Keeper 90K+", "Keeper USD 90", "Keeper 45/hour", "Keeper 45 per hour", "Keeper £9"]) {
    assert.deepEqual(titled(title), ["pay-in-title"], title);
  }
  for (const title of ["Keeper II", "Keeper 3", "24/7 Keeper", "Keeper, Level 4 (m/f/d)", "Keeper of 10 lights", "Key Account Manager"]) {
    assert.deepEqual(titled(title), [], title);
  }
});

test("blanks are counted, and keep a posting back", () => {
  assert.deepEqual(refused(WITH_BLANKS, detailsOf(WITH_BLANKS, GIVEN)), [{ code: "blanks", values: { count: 3 } }]);
});

test("a day is one of the calendar", () => {
  assert.deepEqual(["2027-01-31", "2027-02-30", "2027-2-3", "2027-13-01", "", "x2027-01-01"].map(isDay),
    [true, false, false, false, false, false]);
});
