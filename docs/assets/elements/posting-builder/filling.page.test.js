import assert from "node:assert/strict";
import { test } from "node:test";
import { find, findAll } from "../../shared/dom.js";
import { block, choose, kept, open, posting, until } from "./bench.test.js";

const words = (/** @type {string} */ key) => find(block(key), ".hb-block__words").textContent;
const write = (/** @type {string} */ key, /** @type {string} */ text) => {
  find(block(key), ".hb-block__edit").click();
  /** @type {HTMLTextAreaElement} */
  const field = find(posting(), "textarea");
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
};

for (const [key, name, first, other] of [["facts/pay", "high", "66000", "6600"], ["facts/place", "place", "cove", "remote"], ["apply/deadline", "deadline", "May 1", "May 12"], ["facts/employer", "company", "Coast", "Coasts"]]) {
  test(`an edit of ${key} waits, marked, while a field says something else, and counts again with what it replaced`, async () => {
    await open();
    await choose(name, first);
    write(key, "My own words");
    assert.equal(words(key), "My own words");
    const line = find(document, ".hb-bench__stale");
    await choose(name, other);
    assert.ok(words(key) !== "My own words");
    assert.deepEqual([line.hidden, find(line, "span").textContent], [false, "1 stale"]);
    assert.ok(find(document, ".hb-own__stale li").textContent.includes("My own words"));
    await open(location.hash);
    assert.equal(find(document, ".hb-bench__stale").hidden, false);
    await choose(name, first);
    assert.equal(words(key), "My own words");
    assert.ok(find(document, ".hb-bench__stale").hidden);
    kept.clear();
  });
}

test("a field that is filled in after an edit of its block leaves the edit to the reader", async () => {
  await open();
  write("facts/place", "Here");
  await choose("place", "cove");
  assert.equal(words("facts/place"), "Cove");
  find(document, ".hb-own__stale button").click();
  assert.equal(words("facts/place"), "Here");
  kept.clear();
});

test("a link into the page keeps what is chosen, and a choice of the page joins it", async () => {
  for (const [part, hash] of [["law", "#industry=ferries&place=cove"], ["by-level", "#industry=ferries&place=cove"], ["posting-senior", "#industry=ferries&level=senior&place=cove"]]) {
    await open("#industry=ferries&place=cove");
    location.hash = part;
    await until(() => location.hash === hash);
    assert.equal(location.hash, hash);
    assert.equal(/** @type {HTMLSelectElement} */ (find(document, "[name=place]")).value, "cove");
  }
  await open();
  location.hash = "law";
  await new Promise((resume) => setTimeout(resume, 20));
  assert.equal(location.hash, "#law");
});

test("no list leads to a part that is there without scripts alone", async () => {
  await open();
  const shown = findAll(document, "nav li").filter((entry) => !entry.closest(".hb-without-scripts"));
  assert.deepEqual(shown.map((entry) => entry.textContent), ["The law"]);
});
