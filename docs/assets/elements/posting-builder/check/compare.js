/* A pasted posting beside the guide's: which blocks it lacks, by words in common, and what the check finds in it. */

import { findings, today } from "./findings.js";
import { filled, plain, wordsOf } from "./lines.js";

/** @typedef {import("./types.d.ts").Doc} Doc */
/** @typedef {import("./types.d.ts").Law} Law */
/** @typedef {import("./types.d.ts").Missing} Missing */

const ENOUGH = 0.5;
/** Words of fewer letters are in every text, and so tell nothing. */
const SHORT = 4;
/** How many letters of a word count: `renewal` and `renewals`, `negotiate` and `negotiation` are one. */
const STEM = 6;

/** @param {string} text */
const stems = (text) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= SHORT).map((word) =>
    word.slice(0, STEM)
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
 * The sections with the blocks of which less than half of the telling words are in the text.
 * @param {string} text
 * @param {Doc} doc
 * @returns {Missing[]}
 */
function missing(text, doc) {
  const there = new Set(stems(text));
  return doc.sections.map(({ id, heading, blocks }) => ({
    section: id,
    heading,
    blocks: blocks.filter(({ label, html }) => {
      const own = new Set(stems(`${plain(label)} ${filled(plain(html))}`));
      const shared = [...own].filter((word) => there.has(word)).length;
      return own.size > 0 && shared < own.size * ENOUGH;
    }).map(({ id: block, label, html }) => ({ id: block, label, html })),
  })).filter(({ blocks }) => blocks.length);
}

/**
 * @param {string} text plain text; markup in it is text
 * @param {Doc} doc the guide's posting
 * @param {Law} law
 */
export function compare(text, doc, law, day = today()) {
  return { missing: missing(text, doc), findings: findings(asDoc(text, doc), law, day) };
}
