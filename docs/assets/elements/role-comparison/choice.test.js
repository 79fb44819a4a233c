import assert from "node:assert/strict";
import { test } from "node:test";
import { askedRoles, placeOf } from "./choice.js";

const ROLES = ["a", "b", "c", "d", "e"];

test("the address names two to four roles; those that there are not do not count", () => {
  assert.deepEqual(askedRoles("c,x,a,c", ROLES, false), ["c", "a"]);
  assert.deepEqual(askedRoles("e,d,c,b,a", ROLES, false), ["e", "d", "c", "b"]);
});

test("who names too few gets all of a few roles, and two of many or on a phone", () => {
  assert.deepEqual(askedRoles("a", ROLES, false), ["a", "b"]);
  assert.deepEqual(askedRoles(null, ROLES.slice(0, 4), false), ["a", "b", "c", "d"]);
  assert.deepEqual(askedRoles(null, ROLES.slice(0, 4), true), ["a", "b"]);
});

test("a column is put where the order of roles has it", () => {
  assert.equal(placeOf("c", ["a", "b", "d"], ROLES), 2);
  assert.equal(placeOf("e", ["a", "b", "d"], ROLES), -1);
});
