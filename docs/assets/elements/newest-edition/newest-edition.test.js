import assert from "node:assert/strict";
import { test } from "node:test";
import { lists } from "./newest-edition.js";

const SITEMAP = "<url><loc>https://handbook.example/en/latest/roles/</loc></url>";

test("an edition has the pages that its site map lists, whole", () => {
  assert.ok(lists(SITEMAP, new URL("https://handbook.example/en/latest/roles/")));
  assert.ok(!lists(SITEMAP, new URL("https://handbook.example/en/latest/")));
  assert.ok(!lists("", new URL("https://handbook.example/en/latest/")));
});
