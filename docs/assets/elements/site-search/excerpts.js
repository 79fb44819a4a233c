/* What a page says about what was asked: its sections that match, each with some words around the match. */

/** @typedef {import("./types.d.ts").Fragment} Fragment */
/** @typedef {import("./types.d.ts").Section} Section */

/** What a word has behind it for the index alone, as macros/search/pages.py puts it there. */
const HIDDEN = /\^\^\S*/gu;

const BEFORE = 5, LENGTH = 26, MOST = 3;

/**
 * The sections of a page that hold the places of a match, the best first.
 * @param {Fragment} fragment
 * @param {number[]} places of words in the page's text
 * @param {string} address
 * @returns {Section[]}
 */
export function sectionsOf(fragment, places, address) {
  const words = fragment.content.replace(HIDDEN, "").split(/[\r\n\s]+/g);
  const anchors = fragment.anchors.filter(({ id }) => id).sort((one, other) => one.location - other.location);
  const starts = [{ id: "", text: "", location: 0 }, ...anchors];
  const sections = starts.map(({ id, text, location }, at) => {
    const end = starts[at + 1]?.location ?? words.length;
    const own = places.filter((place) => place >= location && place < end).sort((one, other) => one - other);
    const head = id ? text.trim().split(/\s+/).length : 0;
    const inHead = own.filter((place) => place < location + head).length;
    const distinct = new Set(own.map((place) => words[place]?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""))).size;
    return { id, text, location, end, head, own, score: distinct * 4 + inHead * 3 + own.length / (own.length + 3) };
  });
  return sections
    .filter(({ own }) => own.length)
    .sort((one, other) => other.score - one.score || one.location - other.location)
    .slice(0, MOST)
    .map(({ id, text, location, end, head, own }) => ({
      address: id ? `${address}#${id}` : address,
      title: id ? heading(words.slice(location, location + head).join(" "), text.replace(HIDDEN, "")) : "",
      excerpt: excerpt(words, location + head, end, own),
    }));
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
  const parts = [];
  for (let at = from; at < to; at += 1) {
    const marked = inside.includes(at);
    const last = parts.at(-1);
    if (last && last.marked === marked) last.text += ` ${words[at]}`;
    else parts.push({ text: `${parts.length ? " " : ""}${words[at]}`, marked });
  }
  if (from > start) parts.unshift({ text: "… ", marked: false });
  if (to < end) parts.push({ text: " …", marked: false });
  return parts;
}
