import assert from "node:assert/strict";
import { test } from "node:test";
import { Engine } from "./engine.js";

/** An engine whose files are made here; `asked` notes what it fetches and asks. */
function made() {
  /** @type {string[]} */
  const asked = [];
  const engine = new Engine(new URL("https://handbook.test/en/"));
  const data = async () => ({ content: "Pay. Base pay. The pay of a keeper", anchors: [{ id: "base", text: "Base pay", location: 1 }] });
  engine.load = async () => {
    asked.push("load");
    engine.index = Promise.resolve({
      search: async (/** @type {string} */ text) => {
        asked.push(text);
        const found = text.includes("pay") || text === "keeper" ? [{ id: "en_1", score: 2, words: [2, 4], data }] : [];
        return { results: found };
      },
    });
    engine.take(
      {
        pages: [["en_1", "roles/keeper/compensation/", "Pay: Keeper", "keeper", "compensation", ""], ["en_2", "roles/keeper/", "Keeper", "keeper", "overview", ""]],
        roles: [{ id: "keeper", title: "Keeper", words: ["Keeper", "Wickie"] }],
        kinds: [{ id: "compensation", title: "Compensation", words: ["salary"] }, { id: "overview", title: "Overview", words: [] }],
        choices: [], places: [], terms: [], same: [["pay", "remuneration"]], small: ["the", "of"], signs: ["$"],
        forms: { elided: "", replaced: [], letters: [], endings: "s$" },
      },
      ["keeper", "base", "lighthouse", "remuneration", "50000"],
    );
  };
  return { engine, asked };
}

test("nothing is fetched before it is asked, and then once", async () => {
  const { engine, asked } = made();
  assert.deepEqual(asked, []);
  await Promise.all([engine.warm(), engine.warm(), engine.choices()]);
  assert.deepEqual(asked, ["load"]);
});

test("a page is found with its section and marked words", async () => {
  const found = await made().engine.find("base pay");
  assert.equal(found?.count, 1);
  assert.equal(found.pages[0].address, "https://handbook.test/en/roles/keeper/compensation/");
  assert.deepEqual(found.pages[0].sections.map(({ address, title }) => [address, title]), [["https://handbook.test/en/roles/keeper/compensation/#base", "Base pay"]]);
  assert.deepEqual(found.pages[0].sections[0].excerpt.filter(({ marked }) => marked), [{ text: "pay", marked: true }]);
});

test("another title of a role leads to its overview, and its pay to that page, without a match in any text", async () => {
  const { engine } = made();
  assert.deepEqual((await engine.find("wickie"))?.pages.map(({ kind }) => kind), ["overview", "compensation"]);
  assert.deepEqual((await engine.find("the salary of a wickie"))?.pages[0].kind, "compensation");
});

test("a synonym is asked as the handbook says it", async () => {
  const { engine, asked } = made();
  await engine.find("remuneration");
  assert.deepEqual(asked, ["load", "pay"]);
});

test("a misspelled word is fixed, and that is told", async () => {
  const found = await made().engine.find("keepr");
  assert.deepEqual(found?.understood, [{ kind: "role", id: "keeper", words: "keeper" }, { kind: "word", id: "keeper", words: "keepr" }]);
});

test("filters leave pages of a role or a kind", async () => {
  const { engine } = made();
  assert.equal((await engine.find("base pay", { role: "other" }))?.count, 0);
  assert.equal((await engine.find("base pay", { kind: "compensation" }))?.count, 1);
});

test("a query that another overtakes gives nothing", async () => {
  const { engine } = made();
  const [first, second] = await Promise.all([engine.find("base"), engine.find("base pay")]);
  assert.equal(first, null);
  assert.equal(second?.count, 1);
});

test("after a failure the next query tries again", async () => {
  const { engine } = made();
  const load = engine.load;
  engine.load = () => Promise.reject(new Error("offline"));
  await assert.rejects(engine.find("pay"));
  engine.load = load;
  assert.equal((await engine.find("base pay"))?.count, 1);
});

test("words that the handbook does not have find nothing, and leave the others to find", async () => {
  const { engine, asked } = made();
  assert.equal((await engine.find("qwxz vbnq"))?.count, 0);
  assert.equal((await engine.find("qwxz base"))?.count, 0);
  assert.deepEqual(asked, ["load", "base"]);
});

test("where nothing is found, a query that finds something is offered", async () => {
  const found = await made().engine.find("zebra", { kind: "kpis" });
  assert.deepEqual([found?.count, found?.nearest], [0, ""]);
  assert.equal((await made().engine.find("wickie zebra", { kind: "kpis" }))?.nearest, "wickie");
});

test("the page that a query names is told before the index answers", async () => {
  const { engine } = made();
  await engine.warm();
  /** @type {(index: any) => void} */
  let arrive = () => {};
  const index = engine.index;
  engine.index = new Promise((resume) => { arrive = resume; });
  /** @type {string[][]} */
  const told = [];
  const finding = engine.find("wickie salary", {}, (pages) => told.push(pages.map(({ address }) => address)));
  await new Promise((resume) => setTimeout(resume));
  assert.deepEqual(told, [["https://handbook.test/en/roles/keeper/compensation/"]]);
  arrive(await index);
  assert.equal((await finding)?.pages[0].address, told[0][0]);
});

test("pages are told before their sections are there", async () => {
  const { engine } = made();
  /** @type {unknown[][]} */
  const told = [];
  const found = await engine.find("base pay", {}, (pages) => told.push(pages.map(({ address, sections }) => [address, sections.length])));
  assert.deepEqual(told, [[["https://handbook.test/en/roles/keeper/compensation/", 0]]]);
  assert.equal(found?.pages[0].sections.length, 1);
});

test("a filter finds the page of a title that is named, and nothing is told early of what it leaves out", async () => {
  const { engine } = made();
  /** @type {unknown[]} */
  const told = [];
  const found = await engine.find("wickie", { kind: "compensation" }, (pages) => told.push(...pages.map(({ kind }) => kind)));
  assert.deepEqual(found?.pages.map(({ kind }) => kind), ["compensation"]);
  assert.deepEqual([...new Set(told)], ["compensation"]);
});

test("a word that stands nowhere does not hide what is named beside it", async () => {
  assert.deepEqual((await made().engine.find("wickie qwxz"))?.pages[0].kind, "overview");
});

test("what has been overtaken is not shown whole", async () => {
  const { engine } = made();
  await engine.warm();
  const { search } = await engine.index;
  /** @type {ReturnType<typeof engine.find> | undefined} */
  /** @type {ReturnType<typeof engine.find> | undefined} */
  let later;
  engine.index = Promise.resolve({ search: async (/** @type {string} */ text) => {
    later ??= engine.find("keeper"); // typed while the first is looked for
    return search(text);
  } });
  assert.equal(await engine.find("base pay"), null);
  assert.ok(await /** @type {Promise<unknown>} */ (later));
});

test("where a page's text cannot be fetched, the query fails, and the next begins anew", async () => {
  const { engine, asked } = made();
  await engine.warm();
  const index = await engine.index;
  const { search } = index;
  index.search = async (/** @type {string} */ text) => {
    const { results } = await search(text);
    return { results: results.map((/** @type {object} */ one) => ({ ...one, data: () => Promise.reject(new Error("offline")) })) };
  };
  await assert.rejects(engine.find("base pay"));
  index.search = search;
  assert.equal((await engine.find("base pay"))?.count, 1);
  assert.deepEqual(asked.filter((one) => one === "load"), ["load", "load"]);
});

test("where a part of the index cannot be fetched, the query fails instead of finding less, and the next begins anew", async () => {
  const { engine, asked } = made();
  let failures = 0;
  engine.failures = () => failures;
  await engine.warm();
  const index = await engine.index;
  const { search } = index;
  index.search = async () => {
    failures += 1; // Pagefind goes on without the part
    return { results: /** @type {object[]} */ ([]) };
  };
  await assert.rejects(engine.find("base pay"));
  index.search = search;
  assert.equal((await engine.find("base pay"))?.count, 1);
  assert.deepEqual(asked.filter((one) => one === "load"), ["load", "load"]);
});

test("an amount in another currency finds nothing, and the same amount in the handbook's own is offered", async () => {
  const { engine, asked } = made();
  const found = await engine.find("€50,000");
  assert.deepEqual([found?.count, found?.nearest, asked], [0, "$50,000", ["load"]]);
  assert.equal((await engine.find("€70,000"))?.nearest, ""); // it would find nothing, either
  assert.equal((await engine.find("base pay €50,000"))?.count, 1);
});
