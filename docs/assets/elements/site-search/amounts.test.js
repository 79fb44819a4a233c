import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutForeign } from "./amounts.js";

test("amounts in another currency are taken out, and asked for in the handbook's own", () => {
  for (const [query, rest, own] of [
    ["€50,000", "", "$50,000"],
    ["€ 50k pay", " pay", "$50k pay"],
    ["pay 50.000 €", "pay ", "pay $50.000"],
    ["EUR 50,000", "", "$50,000"],
    ["50,000 GBP", "", "$50,000"],
    ["£60k or $70k", " or $70k", "$60k or $70k"],
  ]) assert.deepEqual(withoutForeign(query, ["$"]), { rest, own }, query);
});

test("all else stays as it was typed", () => {
  for (const query of ["$50,000", "USD 50,000", "50,000", "CRM 5", "TOP 10", "XYZ 7", "eur 50", "€", "how much is 60%"]) {
    assert.deepEqual(withoutForeign(query, ["$", "€"].slice(0, 1)), { rest: query, own: "" }, query);
  }
  assert.deepEqual(withoutForeign("€50,000", ["$", "€"]), { rest: "€50,000", own: "" });
  assert.deepEqual(withoutForeign("€50,000", []), { rest: "€50,000", own: "" });
});
