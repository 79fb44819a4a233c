/* The posting on the page: its sections and blocks, blanks and differences marked. A block's words are the build's HTML, or
   what markup.js made of a reader's text. */

import { make } from "../../shared/dom.js";
import { fillIn } from "../../shared/words.js";
import { TITLE } from "./document.js";
import { escaped, withBlanks, wordsOf } from "./markup.js";

/** @typedef {import("./types.d.ts").Doc} Doc */
/** @typedef {import("./types.d.ts").DocBlock} DocBlock */
/** @typedef {import("./types.d.ts").DocSection} DocSection */
/** @typedef {import("./selection.js").Taken} Taken */
/** @typedef {import("./words.d.ts").Words} Words */
/** @typedef {import("./types.d.ts").Builder["kinds"]} Kinds */
/** @typedef {{ words: Words, form: import("./types.d.ts").Form, kinds: Kinds, ids: Map<string, string>, leftOut: Map<string, Taken[]> }} Around what stands around the blocks: words, the form of the text, kinds of requirements, ids of headings, and what the variant leaves out */

export const HANDLE = "data-block";

/**
 * The nodes of a posting.
 * @param {Doc} doc
 * @param {Around} around
 */
export const postingNodes = (doc, around) => [
  make("p", { class: "hb-posting-title", [HANDLE]: TITLE }, make("strong", { class: "hb-block__words" }, doc.title), editButton(doc.title, around.words)),
  ...doc.sections.flatMap((section) => sectionNodes(section, around)),
];

/**
 * @param {DocSection} section
 * @param {Around} around
 */
function sectionNodes(section, around) {
  const gone = around.leftOut.get(section.id) ?? [];
  if (!section.blocks.length && !gone.length) return [];
  const id = around.ids.get(section.heading) ?? section.id;
  const heading = section.heading ? [make("h2", { id }, section.heading)] : [];
  return [...heading, ...(section.shape === "list" ? lists(section, gone, around) : [rows(section, gone, around)])];
}

/**
 * A list for each kind of requirement, with what belongs below it; or one list.
 * @param {DocSection} section
 * @param {Taken[]} gone
 * @param {Around} around
 */
function lists(section, gone, around) {
  const kinds = [...new Set([...section.blocks, ...gone].map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const blocks = section.blocks.filter((one) => one.kind === kind).map((one) => item("li", section, one, around));
    const left = gone.filter((one) => one.kind === kind).map((one) => goneItem("li", one, around));
    const about = around.kinds[kind];
    const list = make("ul", {}, ...blocks, ...left);
    if (!about) return [list];
    const said = { posting: ["", about.after], description: [about.explanation, ""] }[around.form];
    return [make("p", { class: "hb-label" }, about.title), ...paragraph(said[0]), list, ...paragraph(said[1])];
  });
}

/**
 * What the build says around a list, as HTML.
 * @param {string} html
 */
function paragraph(html) {
  if (!html) return [];
  const made = make("p");
  made.innerHTML = html;
  return [made];
}

/**
 * @param {DocSection} section
 * @param {Taken[]} gone
 * @param {Around} around
 */
function rows(section, gone, around) {
  if (section.shape === "text") {
    return make("div", {}, ...section.blocks.map((one) => item("p", section, one, around)), ...gone.map((one) => goneItem("p", one, around)));
  }
  const found = section.blocks.map((one) => make("div", blockAttributes(section, one), make("dt", {}, one.label), make("dd", {}, ...inside(one, around))));
  const left = gone.map((one) => make("div", { class: "hb-block hb-gone hb-not-copied" }, make("dt", {}, one.label), make("dd", {}, ...goneInside(one, around))));
  return make("dl", { class: `hb-posting-facts${section.id === "facts" ? "" : " hb-posting-facts--long"}` }, ...found, ...left);
}

/**
 * @param {DocSection} section
 * @param {DocBlock} one
 */
const blockAttributes = (section, one) => ({
  class: `hb-block${one.change ? ` hb-block--${one.change}` : ""}${one.edited ? " hb-block--edited" : ""}`, [HANDLE]: `${section.id}/${one.id}`,
});

/**
 * @param {"li" | "p"} name
 * @param {DocSection} section
 * @param {DocBlock} one
 * @param {Around} around
 */
function item(name, section, one, around) {
  const label = one.label ? [make("strong", {}, `${one.label}.`), " "] : [];
  return make(name, blockAttributes(section, one), ...label, ...inside(one, around));
}

/**
 * The words of a block, between its marks and its button.
 * @param {DocBlock} one
 * @param {Around} around
 */
function inside(one, { words }) {
  const shown = make("span", { class: "hb-block__words" });
  if (one.html) shown.innerHTML = withBlanks(one.html, (blank) => `<mark class="hb-blank"><span class="hb-hidden hb-not-copied">${escaped(words.blank)} </span>${blank}</mark>`);
  else shown.append(make("span", { class: "hb-quiet hb-not-copied" }, words.emptied));
  const isFixed = one.locked && !withBlanksIn(one.html) && !one.edited;
  const fixed = isFixed && make("span", { class: "hb-locked hb-not-copied", title: words.locked_why }, words.locked);
  return [shown, ...marks(one, words), ...(fixed ? [" ", fixed] : [editButton(wordsOf(one.html), words)])];
}

const withBlanksIn = (/** @type {string} */ html) => withBlanks(html, () => "\u0000").includes("\u0000");

/**
 * @param {DocBlock} one
 * @param {Words} words
 */
function marks({ change, edited }, words) {
  const said = edited ? ["edited", words.edited] : change ? [change, words[change]] : [];
  return said.length ? [" ", make("span", { class: `hb-status hb-mark hb-${said[0]} hb-not-copied` }, said[1])] : [];
}

/**
 * @param {string} named
 * @param {Words} words
 */
const editButton = (named, words) =>
  make("button", { type: "button", class: "hb-block__edit hb-not-copied", "aria-label": fillIn(words.edit, { words: named.slice(0, 60) }), title: words.edit_short });

/**
 * @param {"li" | "p"} name
 * @param {Taken} one
 * @param {Around} around
 */
const goneItem = (name, one, around) => make(name, { class: "hb-block hb-gone hb-not-copied" }, ...goneInside(one, around));

/**
 * @param {Taken} one
 * @param {Around} around
 */
const goneInside = (one, { words }) => [make("s", {}, wordsOf(one.html)), " ", make("span", { class: "hb-status hb-removed" }, words.removed)];
