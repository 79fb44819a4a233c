/* The posting as it is shown, checked and sent out: the blocks of a variant, with what the reader chose and wrote in their place. */

import { fillIn } from "../../shared/words.js";
import { editOf } from "./edits.js";
import { blanksIn, escaped, toHtml, toText } from "./markup.js";
import { blocksOf, chosenIn, payFormOf, payOf, variantOf } from "./selection.js";
import { amounts } from "./pay.js";

/** @typedef {import("./edits.js").Edit} Edit */
/** @typedef {import("./selection.js").Taken} Taken */
/** @typedef {import("./types.d.ts").Builder} Builder */
/** @typedef {import("./types.d.ts").Choices} Choices */
/** @typedef {import("./types.d.ts").Doc} Doc */
/** @typedef {import("./types.d.ts").DocBlock} DocBlock */
/** @typedef {import("./words.d.ts").Words} Words */

/** The blocks that a choice fills in, by their handles. @type {Record<string, string>} */
export const FIELDS = { "facts/place": "place", "facts/pay": "low", "facts/employer": "company", "apply/deadline": "deadline", "apply/how_to_apply": "how_to_apply" };
/** @type {import("./types.d.ts").Form[]} */
const FORMS = ["posting", "description"];
/** The handle of the title, as that of a block. */
export const TITLE = "title/title";

/**
 * Where the job is, in words; empty if not said.
 * @param {Choices} choices
 * @param {Words} words
 * @param {string} lang
 */
function placeOf({ place, states }, words, lang) {
  if (place !== "remote") return words.places[place] ?? "";
  const named = states.map((id) => words.places[id]).filter(Boolean);
  return named.length ? fillIn(words.remote_in, { states: named.join("; ") }, lang) : words.remote;
}

/**
 * What a choice puts in place of a block, as a text; empty where it leaves the block as it is.
 * @param {string} key
 * @param {Builder} builder
 * @param {Choices} choices
 * @param {Words} words
 * @param {string} lang
 */
function chosenFor(key, builder, choices, words, lang) {
  if (key === "facts/place") return placeOf(choices, words, lang);
  if (key === "facts/employer") return choices.company;
  if (key === "apply/deadline") return choices.deadline;
  if (key === "apply/how_to_apply") return choices.how_to_apply;
  return key === "facts/pay" ? payIn(builder, choices, words, lang) : "";
}

/** Fields as they are when somebody has filled them in. */
const FILLED = { place: "remote", company: "-", low: 1, high: 1, deadline: "-", how_to_apply: "-" };

/**
 * The field of the form that fills in a blank of a block; empty where none does, and the block itself has to be written.
 * @param {string} key
 * @param {string} blank with its brackets
 * @param {Builder} builder
 * @param {Choices} choices
 * @param {Words} words
 * @param {string} lang
 */
export function fieldFor(key, blank, builder, choices, words, lang) {
  const filled = chosenFor(key, builder, { ...choices, ...FILLED }, words, lang);
  return filled && !blanksIn(escaped(filled)).includes(blank) ? FIELDS[key] : "";
}

/**
 * Pay as the posting says it: the reader's own range, or the sourced range of the place that they chose. A place whose
 * range is modeled, or that is abroad, leaves a blank: the national figure would not be true of it.
 * @param {Builder} builder
 * @param {Choices} choices
 * @param {Words} words
 * @param {string} lang
 */
function payIn(builder, choices, words, lang) {
  const row = payFormOf(builder, choices);
  if (!row) return "";
  const said = row.variable_share === null ? words.pay : words.pay_and_more;
  if (choices.low !== null || choices.high !== null) {
    const [low, high] = [choices.low ?? choices.high, choices.high ?? choices.low];
    return fillIn(said, { range: amounts({ ...row, low, high, open_ended: false }, words, lang) }, lang);
  }
  const isAbroad = !payOf(builder, choices);
  if (row.place === null && !isAbroad) return "";
  const isSaid = !isAbroad && row.method === "sourced" && !row.open_ended && row.low !== null;
  return isSaid ? fillIn(said, { range: amounts(row, words, lang) }, lang) : row.variable_share === null ? words.pay_blank : words.pay_blank_and_more;
}

/**
 * The posting of the choices, with the reader's edits.
 * @param {Builder} builder
 * @param {Choices} choices
 * @param {Edit[]} edits
 * @param {Words} words
 * @param {string} lang
 * @returns {Doc}
 */
export function documentOf(builder, choices, edits, words, lang) {
  const variant = variantOf(builder, choices);
  const base = new Map(blocksOf(builder, variantOf(builder, {}), choices.form).map((one) => [one.key, one]));
  const taken = blocksOf(builder, variant, choices.form);
  const name = nameIn(taken, choices.company);
  const written = taken.map((one) => blockOf(one, base, chosenFor(one.key, builder, choices, words, lang), edits, builder.kinds, name));
  const added = edits.filter(({ was }) => !was);
  const sections = builder.forms[choices.form].map((section) => ({
    ...section,
    blocks: [
      ...written.filter((_, at) => taken[at].section === section.id),
      ...added.filter(({ block }) => block.startsWith(`${section.id}/`)).map((one) => addedBlock(one, builder.kinds)),
    ],
  }));
  const title = builder.variants[variant].title;
  return { lang, edition: builder.edition, title: editOf(edits, TITLE, title)?.text || title, choices, sections, kinds: builder.kinds };
}

/**
 * What the employer's blank is called in all texts, and what stands for it.
 * @param {Taken[]} taken
 * @param {string} company
 */
function nameIn(taken, company) {
  const blank = company ? blanksIn(taken.find(({ key }) => key === "facts/employer")?.html ?? "")[0] : "";
  return { blank: escaped(blank ?? ""), company: escaped(company) };
}

/**
 * @param {Taken} one
 * @param {Map<string, Taken>} base
 * @param {string} chosen
 * @param {Edit[]} edits
 * @param {Builder["kinds"]} kinds
 * @param {{ blank: string, company: string }} name
 * @returns {DocBlock}
 */
function blockOf(one, base, chosen, edits, kinds, name) {
  const edit = editOf(edits, one.key, chosen || toText(one.html));
  const own = name.blank ? one.html.replaceAll(name.blank, () => name.company) : one.html;
  const html = edit ? toHtml(edit.text) : chosen ? escaped(chosen) : own;
  const before = base.get(one.key);
  const isSame = before && before.html === one.html && before.label === one.label && before.kind === one.kind;
  const change = !before ? "added" : isSame ? "" : "changed";
  return { id: one.id, label: one.label, kind: one.kind, kind_title: kinds[one.kind]?.title ?? "", html, change, edited: Boolean(edit), locked: one.locked };
}

/**
 * A block that the reader, or a fix of the check, added.
 * @param {Edit} edit
 * @param {Builder["kinds"]} kinds
 * @returns {DocBlock}
 */
const addedBlock = ({ block, text }, kinds) => {
  const [section, id] = block.split("/");
  const kind = section === "requirements" ? Object.keys(kinds)[0] : "";
  return { id, label: "", kind, kind_title: kinds[kind]?.title ?? "", html: toHtml(text), change: "added", edited: true, locked: false };
};

/**
 * The posting that goes out: without blocks that the reader emptied, and without sections that have none.
 * @param {Doc} doc
 * @returns {Doc}
 */
export const toSend = (doc) => ({
  ...doc,
  sections: doc.sections.map((section) => ({ ...section, blocks: section.blocks.filter(({ html }) => html) })).filter(({ blocks }) => blocks.length),
});

/**
 * What each block says but for edits, the title among them, as texts: what edits are held against.
 * @param {Builder} builder
 * @param {Choices} choices
 * @param {Words} words
 * @param {string} lang
 * @returns {Map<string, string>}
 */
export function saysNow(builder, choices, words, lang) {
  const variant = variantOf(builder, choices);
  const said = (/** @type {Taken} */ { key, html }) => chosenFor(key, builder, choices, words, lang) || toText(html);
  const blocks = blocksOf(builder, variant, choices.form).map((one) => /** @type {[string, string]} */ ([one.key, said(one)]));
  return new Map([[TITLE, builder.variants[variant].title], ...blocks]);
}

/**
 * Whether a choice in the form has put other words into a block than those that an edit of the same variant replaced.
 * @param {Builder} builder
 * @param {Choices} choices
 * @param {Words} words
 * @param {string} lang
 * @param {Edit} edit
 */
export function isOverruled(builder, choices, words, lang, { block, was, variant }) {
  const chosen = chosenFor(block, builder, choices, words, lang);
  return chosen !== "" && chosen !== was && variant === variantOf(builder, choices);
}

/**
 * Whether the handbook still says, in one form of a variant, what an edit replaced.
 * @param {Builder} builder
 * @param {Edit} edit
 */
export function stands(builder, { block, was, variant }) {
  if (!chosenIn(builder, variant)) return false;
  if (block === TITLE) return builder.variants[variant].title === was;
  return FORMS.some((form) => blocksOf(builder, variant, form).some(({ key, html }) => key === block && toText(html) === was));
}

/**
 * What the base text says and the variant leaves out: section to the base's blocks.
 * @param {Builder} builder
 * @param {Choices} choices
 * @returns {Map<string, Taken[]>}
 */
export function leftOut(builder, choices) {
  const there = new Set(blocksOf(builder, variantOf(builder, choices), choices.form).map(({ key }) => key));
  return Map.groupBy(blocksOf(builder, variantOf(builder, {}), choices.form).filter(({ key }) => !there.has(key)), ({ section }) => section);
}
