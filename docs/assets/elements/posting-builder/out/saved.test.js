import assert from "node:assert/strict";
import { test } from "node:test";
import { CHOICES } from "./doc.test.js";
import { writeSaved } from "./saved.js";

test("the file says what it is, and holds edition, choices and edits", () => {
  const saved = { edition: "2026.1", choices: CHOICES, given: { city: "Denver" }, edits: { "duties/log": { text: "Ρόδος $1", was: "Log." } } };
  assert.deepEqual(JSON.parse(writeSaved(saved)), { format: "hiring-handbook-posting", version: 1, ...saved });
  assert.ok(writeSaved(saved).endsWith("}\n"));
});
