import assert from "node:assert/strict";
import { test } from "node:test";
import { placeAfter } from "./arrows.js";

test("behind the last place comes the first, and before the first the last", () => {
  assert.deepEqual([0, 1, 2].map((place) => placeAfter(place, 1, 3)), [1, 2, 0]);
  assert.deepEqual([0, 1, 2].map((place) => placeAfter(place, -1, 3)), [2, 0, 1]);
});

test("who is at none of the places goes on from the first", () => {
  assert.equal(placeAfter(-1, 1, 3), 1);
  assert.equal(placeAfter(-1, -1, 3), 2);
});
