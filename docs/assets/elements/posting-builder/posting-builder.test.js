import assert from "node:assert/strict";
import { test } from "node:test";
import { find, findAll } from "../../shared/dom.js";
import { block, choose, kept, open, page, posting, told, until } from "./bench.page.test.js";
import "./posting-builder.js";
import "./filling.page.test.js";
import "./renewal.page.test.js";

test("a choice changes the text at once, marks what differs, and stands in the address", async () => {
  await open();
  assert.equal(told(), "Base");
  await choose("industry", "ferries");
  assert.equal(location.hash, "#industry=ferries");
  assert.equal(told(), "1 added, 0 changed, 1 gone");
  assert.ok(block("duties/boat").textContent.includes("Added"));
  assert.ok(find(posting(), ".hb-gone").textContent.includes("Light it."));
  assert.ok(find(posting(), "h2#own-id"));
  assert.equal(findAll(document, "#own-id").length, 1);
  history.back();
  await until(() => told() === "Base");
  assert.equal(/** @type {HTMLSelectElement} */ (find(document, "[name=industry]")).value, "");
});

test("a link restores every choice, and what is excluded is barred with its reason", async () => {
  await open("#industry=ferries&level=senior&place=cove&company=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E");
  assert.equal(find(posting(), ".hb-posting-title strong").textContent, "Senior Keeper");
  assert.ok(block("opening/opening").textContent.startsWith("You keep the light of <img src=x onerror=alert(1)>."));
  assert.equal(findAll(posting(), "img").length, 0);
  /** @type {HTMLOptionElement} */
  const barred = find(document, "option[value=city]");
  assert.ok(barred.disabled);
  assert.equal(find(document, ".hb-reasons").textContent, "City: No ferry lands there.");
});

test("what is written stays in the browser, counts as the reader's, and is gone at a press", async () => {
  await open();
  find(block("duties/bell"), ".hb-block__edit").click();
  /** @type {HTMLTextAreaElement} */
  const words = find(posting(), "textarea");
  assert.equal(words.value, "Ring.");
  words.value = "<img src=x onerror=alert(1)> rings.";
  words.dispatchEvent(new Event("input", { bubbles: true }));
  words.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  assert.equal(find(block("duties/bell"), ".hb-block__words").textContent, "<img src=x onerror=alert(1)> rings.");
  assert.equal(find(document, ".hb-own__count").textContent, "1 edits");
  await open();
  assert.ok(block("duties/bell").textContent.includes("rings."));
  find(document, "[name=forget]").click();
  assert.equal(find(block("duties/bell"), ".hb-block__words").textContent, "Ring.");
  assert.ok(find(document, "[name=forget]").hidden);
});

test("a blank leads to the field, or to the block, in which it is filled in", async () => {
  await open();
  assert.equal(find(document, ".hb-bench__blanks span").textContent, "5 blanks");
  find(document, "[name=next-blank]").click();
  assert.equal(find(posting(), "textarea").getAttribute("aria-label"), "Words");
  find(document, "[name=next-blank]").click();
  assert.equal(document.activeElement.getAttribute("name"), "place");
  await choose("company", "Coast");
  assert.equal(find(document, ".hb-bench__blanks span").textContent, "3 blanks");
});

test("the switch and the fields for job boards are in the address, and Back takes them back", async () => {
  await open("#differences=no&board-id=K-1");
  /** @type {HTMLInputElement} */
  const differences = find(document, "[name=differences]");
  /** @type {HTMLInputElement} */
  const number = find(document, "[data-given=id]");
  assert.deepEqual([differences.checked, number.value, posting().className], [false, "K-1", "hb-made hb-plain"]);
  differences.click();
  await until(() => location.hash === "#board-id=K-1");
  assert.equal(posting().className, "hb-made");
  history.back();
  await until(() => posting().className === "hb-made hb-plain");
  assert.equal(location.hash, "#differences=no&board-id=K-1");
});

test("the address of a part that is there without scripts leads to its choice, and to its field", async () => {
  await open("#posting-senior");
  assert.equal(location.hash, "#level=senior");
  assert.equal(find(posting(), ".hb-posting-title strong").textContent, "Senior Keeper");
  await open("#by-level");
  await until(() => document.activeElement.getAttribute("name") === "level");
  assert.equal(document.activeElement.getAttribute("name"), "level");
});

test("one line says what is chosen, and opens to the choices", async () => {
  await open("#industry=ferries&level=senior&place=cove");
  assert.equal(find(document, ".hb-chosen").textContent, "Ferries · Senior · Cove");
  const line = find(document, "[name=fold]");
  line.click();
  assert.equal(line.getAttribute("aria-expanded"), "true");
  assert.ok(line.closest("form").classList.contains("hb-choices--open"));
});

test("edits of any variant whose texts have changed are told once, with the way to them", async () => {
  const edit = (/** @type {string} */ variant, was = "Before.") => ({ block: "duties/bell", was, text: "<img src=x onerror=alert(1)>", variant });
  kept.set("__posting", { keeper: { edition: "", state: "", edits: [edit("-.-.-.-"), edit("-.-.-.senior"), edit("-.mines.-.-", "Gone."), edit("-.-.-.senior", "Ring twice.")] } });
  await open();
  const line = find(document, ".hb-bench__stale");
  assert.deepEqual([line.hidden, find(line, "span").textContent], [false, "3 stale"]);
  find(line, "button").click();
  assert.ok(line.hidden);
  const shown = findAll(document, ".hb-own__stale li");
  assert.deepEqual([findAll(shown[0], "button").length, findAll(shown[1], "button").length], [2, 1]);
  assert.ok(shown[1].textContent.includes("No such choices"));
  assert.equal(find(shown[2], "a").getAttribute("href"), "#level=senior");
  assert.equal(findAll(document, "img").length, 0);
  await choose("level", "senior");
  assert.ok(line.hidden);
  kept.clear();
});

test("where the file cannot be had, the text that the build wrote stays", async () => {
  history.replaceState(null, "", location.pathname);
  document.body.innerHTML = page("data:application/json,{");
  await until(() => find(document, ".hb-count").textContent);
  assert.equal(posting().textContent, "");
  assert.ok(find(document, "#own-id").textContent === "Duties");
  assert.equal(findAll(document, ".hb-without-scripts, .hb-waiting").length, 0);
});
