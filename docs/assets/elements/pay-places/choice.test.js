import assert from "node:assert/strict";
import { test } from "node:test";
import { askedChoice, offeredIn, pairsOf } from "./choice.js";

const OFFERED = offeredIn("core", { associate: ["national", "boston"], core: ["national", "denver", "boston"] });
const asked = (/** @type {string} */ query) => askedChoice(new URLSearchParams(query), OFFERED);

test("a choice is read as it was written, in the order of the page", () => {
  for (const query of ["", "level=associate", "places=denver,boston", "level=associate&places=boston"]) {
    const pairs = pairsOf(asked(query), OFFERED).filter(([, value]) => value);
    assert.equal(pairs.map((pair) => pair.join("=")).join("&"), query);
  }
  assert.deepEqual(asked("places=boston,denver").places, ["denver", "boston"]);
});

test("what is not offered is left out, and one place is always left", () => {
  assert.deepEqual(asked("level=constructor&places=x"), { level: "core", places: ["national"] });
  assert.deepEqual(asked("level=associate&places=denver"), { level: "associate", places: ["national"] });
});
