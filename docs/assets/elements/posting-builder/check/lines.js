/* The lines of a posting as plain text, and patterns that read them: `macros/posting_check/lines.py` in the browser. */

/** @typedef {import("./types.d.ts").Doc} Doc */
/** @typedef {import("./types.d.ts").Line} Line */

/** @type {Record<string, string>} */
const SIGNS = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#34": '"', nbsp: " " };
const BLANK = /\[[^[\]<>]*[\p{L}\p{N}_][^[\]<>]*\](?![([])/gu;

/** What is exactly one of our tags; all else is text, as the page shows it. */
const TAG = /<\/?(?:em|strong|code|a)(?: [a-z-]+="[^"<>]*")*>/g;
/** What a tag is, and what stands for one character. */
export const PIECES = new RegExp(`${TAG.source}|&(?:amp|lt|gt|quot|#39|#34|nbsp);|[\\s\\S]`, "g");

/**
 * Inline HTML as text.
 * @param {string} html
 */
export const plain = (html) =>
  html.replace(TAG, "").replace(/&(amp|lt|gt|quot|#39|#34|nbsp);/g, (_, name) => SIGNS[name]);

/**
 * The text with a space for each blank.
 * @param {string} text
 */
export const filled = (text) => text.replace(BLANK, " ");

/** @param {string} text */
export const wordsOf = (text) => text.split(/\s+/u).filter(Boolean);

/** @param {string} text */
export const sentences = (text) => text.split(/(?<=[.!?…])(?<![Tt]sd[.]|[Mm]io[.]|χιλ[.])\s+(?![a-zà-öø-ÿα-ω])/u);

/**
 * All blocks in their order.
 * @param {Doc} doc
 * @returns {Line[]}
 */
export const linesOf = (doc) =>
  doc.sections.flatMap((section) =>
    section.blocks.map(({ id, kind, label, html }) => {
      const [name, text] = [plain(label), plain(html)];
      const said = wordsOf(filled(text)).join(" ");
      const isLabelOfBlank = said.endsWith(":") && text.includes("[");
      const hasWords = /[\p{L}\p{N}]/u.test(said) && !isLabelOfBlank;
      return {
        section: section.id,
        block: id,
        kind,
        words: wordsOf(`${name} ${text}`).length,
        text: hasWords ? `${name} ${said}`.trim() : "",
        said: hasWords ? said : "",
        named: `${name} ${said}`.trim(),
      };
    })
  );

/** @type {Map<string, RegExp>} */
const compiledOnes = new Map();

/**
 * A pattern of the data, in any case; it finds all.
 * @param {string} pattern
 */
export function compiled(pattern) {
  const found = compiledOnes.get(pattern) ?? new RegExp(pattern, "giu");
  compiledOnes.set(pattern, found);
  found.lastIndex = 0;
  return found;
}
