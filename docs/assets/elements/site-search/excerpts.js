/* What a page says about what was asked: its sections that match, each with some words around the match. */

/** @typedef {import("./types.d.ts").Fragment} Fragment */
/** @typedef {import("./types.d.ts").Piece} Piece */
/** @typedef {import("./types.d.ts").Section} Section */

/** What a word has behind it for the index alone, as macros/search/pages.py puts it there. */
const HIDDEN = /\^\^\S*/gu;

/** What stands behind the last word of a cell in a table, as macros/pages/search_sections.py puts it there. */
const CELL_END = "\u2063";

/** The beginning of a page stands under the page's own title. */
const BEGINNING = { title: "", titled: /** @type {Piece[]} */ ([]) };

const BEFORE = 5, SENTENCE = 12, LENGTH = 26, MOST = 3;

/** A word between the signs around it, of which no letter, digit or sign of an amount is one. */
const EDGES = /^([^\p{L}\p{N}$€£]*)(.*?)([^\p{L}\p{N}%+]*)$/u;

/**
 * The title of a page, with which its text begins, in pieces.
 * @param {string} title
 * @param {number[]} places of the words of a match in the page's text
 */
export function titled(title, places) {
  const words = title.split(/\s+/);
  return pieces(words, 0, words.length, places);
}

/**
 * The words of a page's text, as places count them.
 * @param {Fragment} fragment
 */
export const wordsOf = (fragment) =>
  fragment.content.replace(HIDDEN, "").split(/[\r\n\s]+/g).map((word) => word.replace(CELL_END, " ·"));

/**
 * The sections of a page that hold the places of a match, the best first.
 * @param {Fragment} fragment
 * @param {number[]} places of words in the page's text
 * @param {{ address: string, title: string }} page whose text begins with its title
 * @returns {Section[]}
 */
export function sectionsOf(fragment, places, { address, title }) {
  const words = wordsOf(fragment);
  const anchors = fragment.anchors.filter(({ id }) => id).sort((one, other) => one.location - other.location);
  const starts = [{ id: "", text: title, location: 0 }, ...anchors];
  const sections = starts.map(({ id, text, location }, at) => {
    const end = starts[at + 1]?.location ?? words.length;
    const own = places.filter((place) => place >= location && place < end).sort((one, other) => one - other);
    const head = text.split(/\s+/).filter((word) => word).length;
    const inHead = own.filter((place) => place < location + head).length;
    const distinct = new Set(own.map((place) => words[place]?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""))).size;
    return { id, text, location, end, head, own, score: distinct * 4 + inHead * 3 + own.length / (own.length + 3) };
  });
  const shown = sections
    .filter(({ own }) => own.length)
    .sort((one, other) => other.score - one.score || one.location - other.location)
    .slice(0, MOST * 2)
    .map(({ id, text, location, end, head, own }) => ({
      address: id ? `${address}#${id}` : address,
      ...(id ? heading(words.slice(location, location + head), text.replace(HIDDEN, ""), own.map((at) => at - location)) : BEGINNING),
      excerpt: excerpt(words, location + head, end, own),
    }));
  const said = shown.map(({ title: name, excerpt: parts }) => [name, ...parts.map(({ text }) => text)].join("\n"));
  return shown.filter((_, at) => said.indexOf(said[at]) === at).slice(0, MOST); // a level may say what the base says
}

/**
 * A heading as it stands in the text: Pagefind puts a full stop behind it, and unescapes the anchor's own words twice.
 * @param {string[]} shown its words
 * @param {string} text of the anchor
 * @param {number[]} places of the words of a match, counted from its first
 */
function heading(shown, text, places) {
  const said = shown.join(" ");
  const title = text.trim().endsWith(".") ? said : said.replace(/\.$/, "");
  return { title, titled: titled(title, places) };
}

/**
 * Words in pieces, of which those at the places of a match are marked, without the signs around them.
 * @param {string[]} words
 * @param {number} from
 * @param {number} to
 * @param {number[]} places
 */
function pieces(words, from, to, places, before = "", behind = "") {
  /** @type {Piece[]} */
  const made = [{ text: before, marked: false }];
  const add = (/** @type {string} */ text, marked = false) => {
    const last = made.at(-1);
    if (last.marked === marked) last.text += text;
    else if (text) made.push({ text, marked });
  };
  for (let at = from; at < to; at += 1) {
    const [, start, word, end] = places.includes(at) ? words[at].match(EDGES) : [null, words[at], "", ""];
    add(at > from ? ` ${start}` : start);
    add(word, true);
    add(end);
  }
  add(behind);
  return made.filter(({ text }) => text);
}

/**
 * Where words around a match begin: with its sentence or the row of its table, unless that begins far before it.
 * @param {string[]} words
 * @param {number} start
 * @param {number} match
 */
function beginning(words, start, match) {
  const ends = words.slice(Math.max(start, match - SENTENCE), match).findLastIndex((word) => /[.;?!]$/.test(word));
  return ends < 0 ? match - BEFORE : Math.max(start, match - SENTENCE) + ends + 1;
}

/**
 * @param {string[]} words
 * @param {number} start
 * @param {number} end
 * @param {number[]} places
 */
function excerpt(words, start, end, places) {
  const inside = places.filter((place) => place >= start);
  const from = Math.max(start, Math.min(beginning(words, start, inside[0] ?? start), end - LENGTH));
  const to = Math.min(end, from + LENGTH);
  return pieces(words, from, to, inside, from > start ? "… " : "", to < end ? " …" : "");
}
