import assert from "node:assert/strict";
import { test } from "node:test";
import { isAsked, offered, readState, stateOf } from "./state.js";

const ROLES = { keeper: { titles: ["Lighthouse Keeper"], skills: ["optics"], more: ["***", "radio"], leave_out: ["museum"] } };
/** @type {import("./boolean-search.js").Search} */
const SEARCH = { titles: ["Keeper & Son"], any: [], all: [], leave_out: [], place: "Brest" };

test("a role offers its words, the first ones chosen, without those that no search looks for", () => {
  assert.deepEqual(offered(ROLES.keeper).map(({ name, words, isChosen }) => [name, words, isChosen]), [
    ["titles", "Lighthouse Keeper", true],
    ["any", "optics", true],
    ["any", "radio", false],
    ["leave_out", "museum", true],
  ]);
  assert.deepEqual(offered(undefined), []);
});

test("a part of the page is no search", () => {
  assert.ok(!isAsked("builder", ROLES));
  assert.ok(!isAsked("constructor", ROLES));
  assert.ok(isAsked("keeper", ROLES));
  assert.ok(isAsked("role=keeper", ROLES));
});

test("lists stand in the address once one differs from the offer, and empty ones too", () => {
  assert.equal(stateOf("keeper", "google", SEARCH, false), "role=keeper&target=google&place=Brest");
  const { lists, place, role, target } = readState(stateOf("keeper", "google", SEARCH, true), ROLES);
  assert.deepEqual({ place, role, target }, { place: "Brest", role: "keeper", target: "google" });
  assert.deepEqual(lists, [["titles", ["Keeper & Son"]], ["any", []], ["all", []], ["leave_out", []]]);
});

test("a role's id alone names the role and nothing else", () => {
  assert.deepEqual(readState("keeper", ROLES), { role: "keeper", target: null, place: "", lists: [] });
});

test("an address cannot bring more or longer words than the form takes", () => {
  const many = new URLSearchParams([...Array(50).keys()].map((n) => ["all", `word${n}`]));
  const [[, words]] = readState(many.toString(), ROLES).lists;
  assert.equal(words.length, 40);
  assert.equal(readState(`place=${"x".repeat(500)}`, ROLES).place.length, 100);
});
