import assert from "node:assert/strict";
import { test } from "node:test";
import { shortest } from "./names.js";

test("what all names share is said once", () => {
  const rows = [["Keeper", "Junior", "Brest"], ["Keeper", "Senior", "Brest"]];
  assert.deepEqual(shortest(rows), { names: ["Junior", "Senior"], common: ["Keeper", "Brest"] });
});

test("a name that shares all with the others is said whole", () => {
  assert.deepEqual(shortest([["Keeper", "Junior"]]), { names: ["Keeper · Junior"], common: [] });
});
