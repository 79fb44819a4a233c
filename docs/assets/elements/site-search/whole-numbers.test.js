import assert from "node:assert/strict";
import { test } from "node:test";
import { preferWhole } from "./whole-numbers.js";

/**
 * What is left of hits in two texts.
 * @param {string[]} asked
 * @param {...string} texts each of whose words was found
 */
async function preferred(asked, ...texts) {
  /** @type {import("./types.d.ts").Hits} */
  const hits = new Map();
  for (const content of texts) {
    const page = /** @type {import("./types.d.ts").Page} */ ({});
    hits.set(page, { score: 1, places: content.split(" ").map((_, place) => place), data: async () => ({ content, anchors: [] }) });
  }
  await preferWhole(asked, hits);
  return [...hits.values()].map(({ score, places }) => [score, places]);
}

test("a page that says the number itself comes before one that says a longer one", async () => {
  assert.deepEqual(await preferred(["50000"], "$500,000+ sales", "$50,000–$71,000 base"), [[1, [0, 1]], [3, [0, 1]]]);
});

test("a page with both shows the number itself", async () => {
  assert.deepEqual(await preferred(["50000"], "$500,000 $50,000 50k"), [[3, [1, 2]]]);
});

test("words and short numbers stay as they were found", async () => {
  assert.deepEqual(await preferred(["pay", "60"], "pay 600"), [[1, [0, 1]]]);
});
