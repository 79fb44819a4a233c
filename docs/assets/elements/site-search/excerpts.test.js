import assert from "node:assert/strict";
import { test } from "node:test";
import { sectionsOf, titled } from "./excerpts.js";

const words = (/** @type {string} */ name, /** @type {number} */ count) => Array.from({ length: count }, (_, at) => `${name}${at}`);
const fragment = {
  content: ["Page", "lead", "Base", "pay.", ...words("a", 60), "Bonus.", ...words("b", 10)].join(" "),
  anchors: [{ id: "bonus", text: "Bonus", location: 64 }, { id: "base", text: "Base pay", location: 2 }, { id: "", text: "x", location: 0 }],
};
const page = (address = "/", title = "") => ({ address, title });
const marked = (/** @type {import("./types.d.ts").Piece[]} */ pieces) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");
const shown = (/** @type {import("./types.d.ts").Section} */ { excerpt }) => marked(excerpt);

test("a match is shown in its section, with the words around it", () => {
  const [section] = sectionsOf(fragment, [24, 25], page("https://x.test/pay/"));
  assert.deepEqual([section.address, section.title], ["https://x.test/pay/#base", "Base pay"]);
  assert.match(shown(section), /^… a15 a16 a17 a18 a19 \[a20\] \[a21\] a22 .* …$/);
});

test("a match before the first heading leads to the page", () => {
  assert.deepEqual(sectionsOf(fragment, [1], page("/p/")).map(({ address, title }) => [address, title]), [["/p/", ""]]);
});

test("the beginning of a page is shown without its title, which stands above it", () => {
  const begun = { content: "Question bank. The questions of every role.", anchors: /** @type {any[]} */ ([]) };
  assert.equal(shown(sectionsOf(begun, [0, 3], page("/", "Question bank"))[0]), "The [questions] of every role.");
  assert.equal(shown(sectionsOf(begun, [0], page("/", "Question bank"))[0]), "The questions of every role.");
});

test("the section with more of the words comes first, and a heading weighs more", () => {
  assert.deepEqual(sectionsOf(fragment, [10, 64, 66], page()).map(({ title }) => title), ["Bonus", "Base pay"]);
});

test("a match in the heading alone shows how the section begins", () => {
  assert.equal(shown(sectionsOf(fragment, [64], page())[0]), "b0 b1 b2 b3 b4 b5 b6 b7 b8 b9");
});

test("what stands behind words for the index alone is not shown, and marks the word before it", () => {
  const hidden = {
    content: "Die^^der Gehaltsspanne^^spanne. Eine Gehaltsspanne,^^spanne^band mehr.",
    anchors: [{ id: "a", text: "Die^^der Gehaltsspanne^^spanne", location: 0 }],
  };
  const [section] = sectionsOf(hidden, [1, 3], page());
  assert.deepEqual([section.title, shown(section)], ["Die Gehaltsspanne", "Eine [Gehaltsspanne], mehr."]);
});

test("signs around a word are not marked", () => {
  /** @type {import("./types.d.ts").Fragment} */
  const said = { content: 'Page “Pay”, then $85,000–$120,000+ (or 60%).', anchors: [] };
  assert.equal(shown(sectionsOf(said, [1, 3, 5], page())[0]), "Page “[Pay]”, then [$85,000–$120,000+] (or [60%]).");
});

test("what was found is marked in headings and in the title of the page, too", () => {
  const [base, bonus] = sectionsOf(fragment, [3, 10, 64, 66], page());
  assert.deepEqual([marked(bonus.titled), marked(base.titled)], ["[Bonus]", "Base [pay]"]);
  assert.equal(marked(titled("Base pay: “Keeper”", [1, 2, 9])), "Base [pay]: “[Keeper]”");
  assert.equal(marked(titled("Base pay", [])), "Base pay");
});

test("words around a match begin with its sentence or its row", () => {
  const rows = ["Pay.", "Metro\u2063", "Base;", ...["A", "B", "C", "D"].map((metro) => `North ${metro}\u2063 $1–$2\u2063 $3–$4;`), ...words("x", 30)];
  const said = { content: rows.join(" "), anchors: /** @type {any[]} */ ([]) };
  const place = said.content.split(" ").indexOf("C\u2063");
  assert.match(shown(sectionsOf(said, [place], page("/", "Pay"))[0]), /^… North \[C\] · \$1–\$2 · \$3–\$4; North D/);
});
