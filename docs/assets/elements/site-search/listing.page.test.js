/* How what was found is listed, and gone through by keyboard. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { find } from "../../shared/dom.js";
import { count, field, found, isOpen, open, page, press, section, texts, type, until, wait, warmed } from "./set-up.page.test.js";

/** @typedef {import("./types.d.ts").Found} Found */

const HOSTILE = "<img src=x onerror=alert(1)>";

test("pages show with the title of their role, their sections and marked words, all of it text", async () => {
  const excerpt = [{ text: "the ", marked: false }, { text: "<i>lamp</i>", marked: true }];
  const sections = [section("#s", HOSTILE, ...excerpt), section("#t", "Keeping")];
  open(() => found([page("Keeping", { role: "keeper", sections }), page("Lighthouse Keeper: pay", { role: "keeper" }), page(HOSTILE)]));
  await type("lamp");
  assert.equal(count(), "3 pages");
  assert.deepEqual(texts(".hb-sitesearch__page"), ["Keeping Lighthouse Keeper", "Lighthouse Keeper: pay", HOSTILE]);
  assert.deepEqual(texts(".hb-sitesearch__section"), [`${HOSTILE} the <i>lamp</i>`, ""]);
  assert.deepEqual(texts("mark"), ["<i>lamp</i>"]);
  assert.equal(find(document, "site-search img, site-search i"), null);
});

test("eight pages are listed, more on demand, and the focus goes on with the first of them", async () => {
  const all = Array.from({ length: 11 }, (_, number) => page(`p${number}`));
  open((_, most) => found(all.slice(0, most), { count: 11 }));
  await type("lamp");
  assert.equal(count(), "11 pages");
  assert.equal(texts(".hb-sitesearch__page").length, 8);
  find(document, "[name=more]").click();
  await until(() => texts(".hb-sitesearch__page").length > 8);
  assert.deepEqual(texts(".hb-sitesearch__page"), all.map(({ title }) => title));
  assert.equal(document.activeElement.textContent, "p8");
  assert.ok(find(document, "[name=more]").hidden);
});

test("a count is written as the language writes it", async () => {
  open(() => found([page("one")], { count: 1234 }));
  await type("lamp");
  assert.equal(count(), "1,234 pages");
});

test("arrows go through field and links and around; a letter goes to the field", async () => {
  open(() => found([page("one", { sections: [section("#s", "s")] }), page("two")]));
  await type("lamp");
  const at = () => document.activeElement.getAttribute("href");
  const way = ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp"].map((key) => [press(key), at()].join());
  assert.deepEqual(way, ["false,#one", "false,#s", "false,#two", "false,", "false,#two"]);
  assert.ok(press("x"));
  assert.equal(document.activeElement, field());
});

test("arrows choose in a list of choices, as everywhere", async () => {
  open(() => found([page("one")]));
  await type("lamp");
  find(document, "select").focus();
  assert.ok(press("ArrowDown"));
  assert.equal(document.activeElement, find(document, "select"));
});

test("Enter waits for the answer, then opens the best page and closes the search", async () => {
  /** @type {(found: Found) => void} */
  let give;
  open(() => new Promise((resolve) => (give = resolve)));
  location.hash = "";
  field().focus();
  await until(() => warmed);
  field().value = "lamp";
  press("Enter");
  await until(() => give);
  give(found([page("best"), page("other")]));
  await until(() => location.hash);
  assert.equal(location.hash, "#best");
  assert.ok(!isOpen());
  assert.ok(!location.href.includes("lamp"));
});

test("Enter that ends the writing of a word opens nothing", async () => {
  open(() => found([page("composed")]));
  await type("lamp");
  press("Enter", { isComposing: true });
  await wait(20);
  assert.ok(isOpen());
});

test("an answer that comes after a later one, or after the field was emptied, does not show", async () => {
  /** @type {Map<string, (found: Found) => void>} */
  const waiting = new Map();
  open((query) => new Promise((resolve) => waiting.set(query, resolve)));
  field().focus();
  for (const query of ["old", "new"]) {
    field().value = query;
    field().dispatchEvent(new Event("input", { bubbles: true }));
    await until(() => waiting.has(query));
  }
  waiting.get("new")(found([page("new")]));
  waiting.get("old")(found([page("old")]));
  await until(() => texts(".hb-sitesearch__page").length);
  await wait(20);
  assert.deepEqual(texts(".hb-sitesearch__page"), ["new"]);
  field().value = "last";
  field().dispatchEvent(new Event("input", { bubbles: true }));
  await until(() => waiting.has("last"));
  find(document, "[name=clear]").click();
  waiting.get("last")(found([page("last")]));
  await wait(20);
  assert.deepEqual([...texts(".hb-sitesearch__page"), count()], ["Type"]);
});

test("a screen reader is told the count once nobody types", async () => {
  open((query) => found([page(query)]));
  await type("la");
  field().value = "lamp";
  field().dispatchEvent(new Event("input", { bubbles: true }));
  await until(() => texts(".hb-sitesearch__page").includes("lamp"));
  assert.equal(find(document, "[role=status]").textContent, "");
  await until(() => find(document, "[role=status]").textContent);
  assert.equal(find(document, "[role=status]").textContent, "1 page");
});

test("what was found is marked in titles and headings, too", async () => {
  const titled = [{ text: "Keeping the ", marked: false }, { text: "lamp", marked: true }];
  open(() => found([page("Keeping the lamp", { titled, sections: [{ ...section("#s", "Lamp"), titled: [{ text: "Lamp", marked: true }] }] })]));
  await type("lamp");
  assert.deepEqual(texts(".hb-sitesearch__title mark"), ["lamp"]);
  assert.deepEqual(texts(".hb-sitesearch__heading mark"), ["Lamp"]);
});
