/* Filters, and what helps where little or nothing was found. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { find } from "../../shared/dom.js";
import { NOTHING, answerWith, asked, count, field, found, open, page, texts, type, until } from "./set-up.page.test.js";

/** @typedef {import("./types.d.ts").Named} Named */

test("filters show with the first answer, offer what there is, and narrow the search", async () => {
  open(() => found([page("one")]));
  await type("lamp");
  assert.ok(!find(document, ".hb-sitesearch__filters").hidden);
  assert.deepEqual(texts("option"), ["All", "Lighthouse Keeper", "All", "Pay"]);
  const role = /** @type {HTMLSelectElement} */ (find(document, "[name=role]"));
  role.value = "keeper";
  role.dispatchEvent(new Event("change", { bubbles: true }));
  assert.deepEqual(asked, ["lamp", "lamp + keeper"]);
});

test("where a filter leaves nothing, it stays, and a button searches all", async () => {
  open(() => found([page("one")]));
  await type("lamp");
  answerWith(() => NOTHING);
  const kind = /** @type {HTMLSelectElement} */ (find(document, "[name=kind]"));
  kind.value = "pay";
  kind.dispatchEvent(new Event("change", { bubbles: true }));
  await until(() => count() !== "1 page");
  assert.ok(!find(document, ".hb-sitesearch__filters").hidden);
  find(document, "[name=all]").click();
  assert.equal(asked.at(-1), "lamp");
  assert.equal(kind.value, "");
});

test("where nothing is found, the reader sees what was understood, and a word that finds something", async () => {
  /** @type {Named[]} */
  const understood = [{ kind: "role", id: "keeper", words: "LK" }, { kind: "word", id: "lamp", words: "lmap" }];
  open((query) => (query === "lamp" ? found([page("one")]) : { ...NOTHING, understood, nearest: "lamp" }));
  await type("LK lmap");
  assert.equal(count(), "No “LK lmap”");
  assert.deepEqual(texts(".hb-sitesearch__read li"), ["“LK” as “Lighthouse Keeper”", "“lmap” as “lamp”"]);
  assert.ok(find(document, ".hb-sitesearch__filters").hidden && find(document, "[name=all]").hidden);
  assert.deepEqual(texts(".hb-sitesearch__none a"), ["Roles", "Tell us"]);
  assert.equal(find(document, "[name=nearest]").textContent, "Try “lamp”");
  find(document, "[name=nearest]").click();
  await until(() => count() === "1 page");
  assert.equal(field().value, "lamp");
  assert.ok(find(document, ".hb-sitesearch__none").hidden);
});

test("the form for what is missing learns the query when its link is pressed, and not before", async () => {
  open(() => NOTHING);
  await type("sea & sky");
  const link = /** @type {HTMLAnchorElement} */ (find(document, "[rel=nofollow]"));
  const before = link.href;
  document.addEventListener("click", (event) => event.preventDefault(), { once: true });
  link.click();
  assert.equal(before, "https://host.example/new?template=a");
  const said = new URL(link.href).searchParams;
  assert.deepEqual([...said.keys()], ["template", "page", "words"]);
  assert.equal(said.get("words"), "sea & sky");
});

test("a word that was corrected is named beside the count", async () => {
  open(() => found([page("one")], { understood: [{ kind: "word", id: "lamp", words: "lmap" }] }));
  await type("lmap");
  assert.equal(count(), "1 page · “lmap” as “lamp”");
});
