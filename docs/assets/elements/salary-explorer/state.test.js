import assert from "node:assert/strict";
import { test } from "node:test";
import { kindOf, orderOf, pageOf, sortOf } from "./state.js";

test("an order is read as it was written", () => {
  for (const said of ["base", "-base", "verified_on", ""]) {
    const { column, direction } = orderOf(said);
    assert.equal(sortOf(column, direction), said);
  }
});

test("an order that there is not is none", () => {
  assert.deepEqual(orderOf("constructor"), { column: "", direction: "ascending" });
  assert.deepEqual(orderOf(null), { column: "", direction: "ascending" });
});

test("a page that there is not is the next one that there is", () => {
  assert.deepEqual([null, "0", "-3", "x", "2", "99"].map((said) => pageOf(said, 3)), [1, 1, 1, 1, 2, 3]);
});

test("a link from before there was pay at target shows it for total pay", () => {
  assert.equal(kindOf("total", { base: "Base", target: "At target" }), "target");
  assert.equal(kindOf("total", { base: "Base", total: "Total" }), "total");
  assert.equal(kindOf(null, { base: "Base" }), null);
});
