import assert from "node:assert/strict";
import { test } from "node:test";
import { find, findAll } from "../../shared/dom.js";
import { SiteSearch } from "./site-search.js";

/** @typedef {import("./types.d.ts").Found} Found */
/** @typedef {import("./types.d.ts").FoundPage} FoundPage */
/** @typedef {import("./types.d.ts").Named} Named */

const HOSTILE = "<img src=x onerror=alert(1)>";
/** @type {Found} */
const NOTHING = { count: 0, pages: [], understood: [], nearest: "" };
const CHOICES = { roles: [{ id: "keeper", title: "Lighthouse Keeper" }], kinds: [{ id: "pay", title: "Pay" }] };

/** @type {string[]} */
let asked = [];
/** @type {(query: string, most: number) => Found | null | Promise<Found | null>} */
let answer = () => null;
let warmed = 0;

SiteSearch.engine = async () => ({
  warm: async () => (warmed += 1),
  find: async (query, { role, kind, most }) => {
    asked.push([query, role, kind].filter((part) => part).join(" + "));
    return answer(query, most);
  },
  choices: async () => CHOICES,
});

/**
 * @param {string} name
 * @param {Partial<FoundPage>} [more]
 * @returns {FoundPage}
 */
const page = (name, more) => ({ address: `#${name}`, title: name, role: "", kind: "", sections: [], ...more });

/**
 * @param {FoundPage[]} pages
 * @param {Partial<Found>} [more]
 */
const found = (pages, more) => ({ ...NOTHING, count: pages.length, pages, ...more });

const button = (/** @type {string} */ name) => `<button type="button" name="${name}">${name}</button>`;

/**
 * A new page with the search closed, and what answers its queries.
 * @param {typeof answer} answering
 */
function open(answering) {
  asked = [];
  warmed = 0;
  answer = answering;
  document.body.innerHTML = `<a id="before" href="#before">Before</a><input type="checkbox" id="__search"><textarea></textarea>
    <p class="hb-sitesearch__plain"><a href="#roles">Roles</a></p>
    <site-search data-root="." data-index="search/" data-one="{count} page" data-other="{count} pages" data-none="No “{query}”" data-failed="Failed" data-waiting="Searching" data-read="“{words}” as “{title}”"
    data-nearest="Try “{query}”" data-roles="All" data-kinds="All" data-report="https://host.example/new?template=a" data-missing="Tell us">
    ${button("open")}<input type="search" class="md-search__input hb-sitesearch__field" placeholder="Search">${button("back")}${button("clear")}
    <div class="hb-sitesearch__output"><div><p class="hb-sitesearch__count">Type</p></div></div></site-search><a id="after" href="#after">After</a>`;
}

const isOpen = () => /** @type {HTMLInputElement} */ (find(document, "#__search")).checked;
const field = () => /** @type {HTMLInputElement} */ (find(document, ".hb-sitesearch__field"));
const texts = (/** @type {string} */ selector) => findAll(document, selector).map((one) => one.textContent);
const count = () => find(document, ".hb-sitesearch__count").textContent;
const wait = (/** @type {number} */ time) => new Promise((resume) => setTimeout(resume, time));

/**
 * Wait until something is so; the assertion that follows tells what is not.
 * @param {() => unknown} isSo
 */
async function until(isSo) {
  for (let turn = 0; turn < 200 && !isSo(); turn += 1) await wait(10);
}

/**
 * Press a key where the focus is; gives whether the browser would go on with it.
 * @param {string} key
 */
const press = (key, more = {}) =>
  document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));

/** @param {string} query */
async function type(query, said = count()) {
  field().focus();
  field().value = query;
  field().dispatchEvent(new Event("input", { bubbles: true }));
  await until(() => count() !== said);
}

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

test("pages show with the title of their role, their sections and marked words, all of it text", async () => {
  const excerpt = [{ text: "the ", marked: false }, { text: "<i>lamp</i>", marked: true }];
  const sections = [{ address: "#s", title: HOSTILE, excerpt }, { address: "#t", title: "Keeping", excerpt: [] }];
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
  open(() => found([page("one", { sections: [{ address: "#s", title: "s", excerpt: [] }] }), page("two")]));
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
  answer = () => NOTHING;
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

test("a search that fails says so, and the next letter tries again", async () => {
  open(() => Promise.reject(new Error("offline")));
  await type("lamp");
  await until(() => count() === "Failed");
  assert.equal(count(), "Failed");
  answer = () => found([page("one")]);
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
