import assert from "node:assert/strict";
import { test } from "node:test";
import { find, findAll } from "../../shared/dom.js";
import { block, choose, kept, open, posting, until } from "./bench.page.test.js";
import { writeSaved } from "./out/index.js";
import { givenIn } from "./sending.js";
import { WORDS } from "./small.test.js";
import { nothing } from "./state.js";

const words = (/** @type {string} */ key) => find(block(key), ".hb-block__words").textContent;
const write = (/** @type {string} */ key, /** @type {string} */ text) => {
  find(block(key), ".hb-block__edit")?.click(); // unless it is open
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

test("what is typed as a number and is none is told, and not taken", async () => {
  await open("#low=50000");
  await choose("low", "abc");
  const field = find(document, "[name=low]");
  assert.deepEqual([find(document, ".hb-unread").textContent, field.ariaInvalid, location.hash], ["In figures", "true", ""]);
  await choose("low", "100k");
  assert.deepEqual([find(document, ".hb-unread").textContent, field.ariaInvalid, location.hash], ["", "false", "#low=100000"]);
});

/** @param {string} block */
const fix = (block) => {
  const [section, id] = block.split("/");
  const { checking } = /** @type {import("./posting-builder.js").PostingBuilder} */ (find(document, "posting-builder"));
  checking.fix(/** @type {any} */ ({ fix: { section, block: id, html: "Base [least]" } }));
  return until(() => document.activeElement !== document.body);
};

test("what the law misses is filled in where the form has a field for it", async () => {
  for (const [key, name] of [["apply/deadline", "deadline"], ["facts/place", "place"]]) {
    await open();
    await fix(key);
    assert.equal(document.activeElement.getAttribute("name"), name);
  }
  await open("#place=remote");
  await fix("facts/place");
  assert.equal(document.activeElement.getAttribute("name"), "states");
  await open("#place=cove");
  await fix("facts/pay");
  assert.deepEqual([location.hash, document.activeElement.getAttribute("name")], ["#place=cove&low=55000&high=66000", "low"]);
  await open("#place=cove&low=60000");
  await fix("facts/pay");
  assert.deepEqual([location.hash, document.activeElement.getAttribute("name")], ["#place=cove&low=60000", "high"]);
});

test("a fix adds to what the reader wrote, and selects its blank", async () => {
  await open("#place=cove");
  write("facts/pay", "Competitive.");
  await fix("facts/pay");
  /** @type {HTMLTextAreaElement} */
  const field = find(posting(), "textarea");
  assert.deepEqual([field.value, field.value.slice(field.selectionStart, field.selectionEnd)], ["Competitive. Base [least]", "[least]"]);
  kept.clear();
});

test("each press leads to the next blank, in a field or selected in its block", async () => {
  const selected = () => {
    /** @type {HTMLTextAreaElement} */
    const field = find(posting(), "textarea");
    return field?.value.slice(field.selectionStart, field.selectionEnd);
  };
  const next = () => find(document, "[name=next-blank]").click();
  await open("#level=senior&place=cove&low=30&high=40&company=Coast&deadline=May");
  next();
  assert.equal(selected(), "[more]");
  write("facts/pay", "Base, plus [one] and [two], [one].");
  const found = [];
  for (let turn = 0; turn < 4; turn += 1) {
    next();
    found.push(selected());
  }
  assert.deepEqual(found, ["[one]", "[two]", "[one]", "[one]"]); // of the last two each is another
  kept.clear();
});

/** @param {object} choices @param {string} [was] */
const read = async (choices, was = "Ring.") => {
  await open();
  const { writing } = /** @type {import("./posting-builder.js").PostingBuilder} */ (find(document, "posting-builder"));
  const file = { edition: "2026.2", choices: { ...nothing("keeper"), ...choices }, given: { id: "K-1" }, edits: { "duties/bell": { text: "Mine.", was } } };
  await writing.read(writeSaved(file));
  return find(document, ".hb-own__read").textContent;
};

test("a file is taken whole, or what is left out is told", async () => {
  assert.equal(await read({ industry: "ferries" }), "");
  assert.equal(location.hash, "#industry=ferries&board-id=K-1");
  assert.equal(await read({ context: "city", industry: "ferries", scope: "leads" }), "City: No ferry lands there. leads?");
  assert.equal(await read({ place: "mars" }), "mars?");
  assert.equal(location.hash, "");
  kept.clear();
});

test("a file whose texts have changed is told at once", async () => {
  await read({}, "What it said before.");
  const line = find(document, ".hb-bench__stale");
  assert.deepEqual([line.hidden, line.textContent.startsWith("1 stale"), find(document, ".hb-own__count").textContent], [false, true, "1 stale"]);
  find(document, "[name=forget]").click();
  assert.deepEqual([document.activeElement.tagName, find(document, ".hb-own__count").textContent], ["SUMMARY", "No edits"]);
});

test("job boards are told each place where a remote job may be done, and what is no state", async () => {
  await open("#board-id=K-1");
  const words = { ...WORDS, kinds: { ohio: "province" } };
  assert.deepEqual(givenIn(find(document, "form"), undefined, ["maine", "ohio"], words), { states: ["Maine", "Ohio"], kinds: { Ohio: "province" }, id: "K-1" });
});
