/* What a page says about what was asked: its sections that match, each with some words around the match. */

/** @typedef {import("./types.d.ts").Fragment} Fragment */
/** @typedef {import("./types.d.ts").Section} Section */

/** What a word has behind it for the index alone, as macros/search/pages.py puts it there. */
const HIDDEN = /\^\^\S*/gu;

const BEFORE = 5, LENGTH = 26, MOST = 3;

/** A word between the signs around it, of which no letter, digit or sign of an amount is one. */
const EDGES = /^([^\p{L}\p{N}$€£]*)(.*?)([^\p{L}\p{N}%+]*)$/u;

/**
 * The sections of a page that hold the places of a match, the best first.
 * @param {Fragment} fragment
 * @param {number[]} places of words in the page's text
 * @param {{ address: string, title: string }} page whose text begins with its title
 * @returns {Section[]}
 */
export function sectionsOf(fragment, places, { address, title }) {
  const words = fragment.content.replace(HIDDEN, "").split(/[\r\n\s]+/g);
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
      title: id ? heading(words.slice(location, location + head).join(" "), text.replace(HIDDEN, "")) : "",
      excerpt: excerpt(words, location + head, end, own),
    }));
  const said = shown.map(({ title: name, excerpt: parts }) => [name, ...parts.map(({ text }) => text)].join("\n"));
  return shown.filter((_, at) => said.indexOf(said[at]) === at).slice(0, MOST); // a level may say what the base says
}

/**
 * A heading as it stands in the text: Pagefind puts a full stop behind it, and unescapes the anchor's own words twice.
 * @param {string} shown
 * @param {string} text of the anchor
 */
const heading = (shown, text) => (text.trim().endsWith(".") ? shown : shown.replace(/\.$/, ""));

/**
 * @param {string[]} words
 * @param {number} start
 * @param {number} end
 * @param {number[]} places
 */
function excerpt(words, start, end, places) {
  const inside = places.filter((place) => place >= start);
  const from = Math.max(start, Math.min((inside[0] ?? start) - BEFORE, end - LENGTH));
  const to = Math.min(end, from + LENGTH);
  /** @type {{ text: string, marked: boolean }[]} */
  const parts = [{ text: from > start ? "… " : "", marked: false }];
  const add = (/** @type {string} */ text, marked = false) => {
    const last = parts.at(-1);
    if (last.marked === marked) last.text += text;
    else if (text) parts.push({ text, marked });
  };
  for (let at = from; at < to; at += 1) {
    const [, before, word, after] = inside.includes(at) ? words[at].match(EDGES) : [null, words[at], "", ""];
    add(at > from ? ` ${before}` : before);
    add(word, true);
    add(after);
  }
  add(to < end ? " …" : "");
  return parts.filter(({ text }) => text);
}
