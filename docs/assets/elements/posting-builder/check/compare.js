/* A pasted posting beside the guide's: which content it lacks, by facts and words, and what the check finds in it. */

import { facts } from "./facts.js";
import { findings, today } from "./findings.js";
import { isStatement } from "./job-lines.js";
import { filled, plain, sentences, wordsOf } from "./lines.js";

/** @typedef {import("./types.d.ts").Doc} Doc */
/** @typedef {import("../types.d.ts").DocBlock} DocBlock */
/** @typedef {import("../types.d.ts").Section} Section */
/** @typedef {import("./types.d.ts").Law} Law */
/** @typedef {import("./types.d.ts").Missing} Missing */

/** How many words of a label, of a text with a label, and of one without, say that its content is there. */
const ENOUGH = 0.5;
const SOME = 0.2;
const MANY = 0.4;
/** In how many blocks of the guide a word is at most that tells one from the others. */
const COMMON = 3;
/** How much the words of one sentence weigh that say the content of a block; a word of no other block weighs 1. */
const WEIGHT = 1.3;
/** Sections whose blocks have many words; of others one word of no other block is enough. */
const LONG = ["duties", "requirements"];
/** Sections that say in sentences of their own what others say. */
const PROSE = ["opening", "about"];
/** What a posting has or has not, in whatever words. */
const FACTS = ["health", "retirement", "leave", "variable_pay", "deadline", "how_to_apply", "ai_statement", "vacancy"];
/** Blocks of which no word tells that a text says them, where they are blank. */
const UNTOLD = ["place", "employer"];
/** Words of fewer letters are in every text, and so tell nothing. */
const SHORT = 4;
/** How many letters of a word count: `renewal` and `renewals`, `negotiate` and `negotiation` are one. */
const STEM = 6;

/** @param {string} text */
const stems = (text) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= SHORT).map((word) =>
    word.replace(/s$/, "").slice(0, STEM)
  );

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * The pasted text as a posting of one section, each line a block; the choices are the guide's.
 * @param {string} text
 * @param {Doc} doc
 * @returns {Doc}
 */
function asDoc(text, doc) {
  const lines = text.split(/\r\n|\r|\n/).map((line) => wordsOf(line).join(" ")).filter(Boolean);
  const blocks = lines.map((line, index) => ({
    id: `line-${index + 1}`,
    label: "",
    kind: "",
    kind_title: "",
    html: escaped(line),
    change: /** @type {const} */ (""),
    edited: true,
    locked: false,
  }));
  return { ...doc, title: "", sections: [{ id: "text", heading: "", shape: "text", blocks }] };
}

/**
 * What each block of the guide says by telling words: those that few of its blocks have.
 * @param {Doc} doc
 */
function tellingWords(doc) {
  const said = new Map(doc.sections.flatMap(({ blocks }) => blocks).map((block) => [block, {
    label: new Set(stems(plain(block.label))),
    own: new Set(stems(`${plain(block.label)} ${filled(plain(block.html))}`)),
  }]));
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { own } of said.values()) for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const one of said.values()) one.own = new Set([...one.own].filter((word) => counts.get(word) <= COMMON));
  return { said, counts };
}

/**
 * Whether one sentence has words enough of a block, of which a word counts the less the more blocks have it.
 * @param {Set<string>} own
 * @param {Set<string>[]} sentencesThere
 * @param {Map<string, number>} counts
 * @param {number} weight
 */
const isInOne = (own, sentencesThere, counts, weight) =>
  sentencesThere.some((there) => [...own].reduce((sum, word) => sum + (there.has(word) ? 1 / counts.get(word) : 0), 0) >= weight);

/**
 * The share of words that the text has; none of none.
 * @param {Set<string>} words
 * @param {Set<string>} there
 */
const shared = (words, there) => [...words].filter((word) => there.has(word)).length / Math.max(words.size, 1);

/**
 * Whether the text says one of the facts that a block says, or is there to say: a retirement plan, a deadline, pay.
 * @param {Section} section
 * @param {DocBlock} block
 * @param {import("./types.d.ts").Values} said the facts of the text
 * @param {Doc} doc
 * @param {Law} law
 */
function saysTheSame(section, block, said, doc, law) {
  const own = facts({ ...doc, sections: [{ ...section, blocks: [block] }] }, law);
  return FACTS.some((name) => said[`posting.${name}`] && (name === block.id || own[`posting.${name}`])) ||
    (block.id === "pay" && Boolean(said["posting.pay_given"]));
}

/**
 * The sections with the blocks of whose content nothing is in the text, by facts and else by telling words: each with its
 * label, or the sentence with which it begins.
 * @param {string} text
 * @param {Doc} doc
 * @param {Law} law
 * @returns {Missing[]}
 */
function missing(text, doc, law) {
  const there = new Set(stems(text));
  const said = facts(asDoc(text, doc), law);
  const { said: telling, counts } = tellingWords(doc);
  const inOne = text.split(/\r\n|\r|\n/).flatMap(sentences).map((one) => new Set(stems(one)));
  return doc.sections.filter(({ id }) => !PROSE.includes(id)).map((section) => ({
    section: section.id,
    heading: section.heading,
    blocks: section.blocks.filter((block) => {
      const { label, own } = telling.get(block);
      const isBlank = !filled(plain(block.html)).trim();
      if (!own.size || (isBlank && UNTOLD.includes(block.id)) || saysTheSame(section, block, said, doc, law)) return false;
      const isStated = law.statements.includes(block.id) && isStatement(text, law) && shared(own, there) > 0;
      return !isStated && shared(label, there) <= ENOUGH && shared(own, there) < (label.size ? SOME : MANY) && !isInOne(own, inOne, counts, LONG.includes(section.id) ? WEIGHT : 1);
    }).map(({ id, label, html }) => ({ id, label, html: label ? "" : sentences(html)[0] })),
  })).filter(({ blocks }) => blocks.length);
}

/**
 * @param {string} text plain text; markup in it is text
 * @param {Doc} doc the guide's posting
 * @param {Law} law
 */
export function compare(text, doc, law, day = today()) {
  return { missing: missing(text, doc, law), findings: findings(asDoc(text, doc), law, day) };
}
