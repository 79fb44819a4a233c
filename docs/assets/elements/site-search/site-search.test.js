import assert from "node:assert/strict";
import { test } from "node:test";
import { find } from "../../shared/dom.js";
import "./listing.page.test.js";
import "./narrowing.page.test.js";
import { SiteSearch } from "./site-search.js";
import { answerWith, asked, count, field, found, isOpen, open, page, press, type, until, wait, warmed } from "./set-up.page.test.js";

test("a slash opens the search where one reads, and not where one types", async () => {
  open(() => null);
  find(document, "textarea").focus();
  press("/");
  assert.ok(!isOpen());
  find(document, "#before").focus();
  press("/", { ctrlKey: true });
  assert.ok(!isOpen());
  assert.ok(!press("/"));
  assert.ok(isOpen());
  assert.equal(document.activeElement, field());
  await until(() => warmed);
});

test("nothing is asked for before the reader turns to the field", async () => {
  open(() => null);
  await wait(20);
  assert.equal(warmed, 0);
  field().focus();
  await until(() => warmed);
  assert.equal(warmed, 1);
  assert.deepEqual(asked, []);
});

test("Escape closes the search and gives the focus back; what was typed stays", async () => {
  open(() => found([page("one")]));
  find(document, "#before").focus();
  await type("lamp");
  press("Escape");
  assert.ok(!isOpen());
  assert.equal(document.activeElement, find(document, "#before"));
  assert.equal(field().value, "lamp");
});

test("who tabs on leaves the search, which closes", () => {
  open(() => null);
  field().focus();
  find(document, "#after").focus();
  assert.ok(!isOpen());
  assert.equal(document.activeElement, find(document, "#after"));
});

test("the toggle that a script presses while somebody types closes nothing; a press beside does", () => {
  open(() => null);
  field().focus();
  find(document, "#__search").click();
  assert.ok(isOpen());
  field().blur();
  find(document, "#__search").click();
  assert.ok(!isOpen());
});

test("a search that fails says so, and the next letter tries again", async () => {
  open(() => Promise.reject(new Error("offline")));
  await type("lamp");
  await until(() => count() === "Failed");
  assert.equal(count(), "Failed");
  answerWith(() => found([page("one")]));
  await type("lamps");
  assert.equal(count(), "1 page");
});

test("where the scripts of the search cannot be had, the reader is told, and the next letter tries again", async () => {
  const { engine } = SiteSearch;
  SiteSearch.engine = async () => Promise.reject(new Error("offline"));
  open(() => found([page("one")]));
  await type("lamp");
  assert.equal(count(), "Failed");
  SiteSearch.engine = engine;
  await type("lamps");
  await until(() => count() === "1 page");
  assert.equal(count(), "1 page");
});
