/* A posting as a DOCX: the parts that never change come from the build, the words and links from here. */

import { pieces } from "./pieces.js";
import { escapeXml } from "./xml.js";
import { zip } from "./zip.js";

/** @typedef {import("../types.d.ts").Doc} Doc */
/** @typedef {import("./types.d.ts").Piece} Piece */
/** @typedef {import("./types.d.ts").Run} Run */
/** @typedef {import("./types.d.ts").Shell} Shell */

const MARK = "<!--words-->";
const HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** The styles of macros/exports/docx_shell.py by the kind of a part. @type {Map<Piece["kind"], string>} */
const STYLES = new Map([["title", "Title"], ["heading", "Heading1"], ["subheading", "Heading2"], ["item", "ListBullet"]]);

/** @param {Run} run */
function written({ text, strong, em, href }) {
  const marks = `${href ? '<w:rStyle w:val="Hyperlink"/>' : ""}${strong ? "<w:b/>" : ""}${em ? "<w:i/>" : ""}`;
  return `<w:r>${marks && `<w:rPr>${marks}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/**
 * @param {Piece} piece
 * @param {(href: string) => string} idOf
 */
function paragraph(piece, idOf) {
  const style = STYLES.get(piece.kind) ?? "";
  const runs = piece.runs.map((run) =>
    run.href ? `<w:hyperlink r:id="${idOf(run.href)}">${written(run)}</w:hyperlink>` : written(run));
  return `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs.join("")}</w:p>`;
}

/** A relationship for each link. @param {Map<string, string>} links */
const related = (links) =>
  [...links].map(([href, id]) =>
    `<Relationship Id="${id}" Type="${HYPERLINK}" Target="${escapeXml(href)}" TargetMode="External"/>`).join("");

/**
 * The bytes of the file. What the build has marked in its parts is filled in by functions: `$1` in a text stays `$1`.
 * @param {Doc} doc
 * @param {Shell} shell
 */
export async function docx(doc, { parts }) {
  /** @type {Map<string, string>} */
  const links = new Map();
  const idOf = (/** @type {string} */ href) => {
    if (!links.has(href)) links.set(href, `link${links.size + 1}`);
    return links.get(href);
  };
  /** @type {Record<string, string>} */
  const words = {
    "docProps/core.xml": escapeXml(doc.title.trim()),
    "word/styles.xml": `<w:lang w:val="${escapeXml(doc.lang)}"/>`,
    "word/document.xml": pieces(doc).map((piece) => paragraph(piece, idOf)).join(""),
  };
  words["word/_rels/document.xml.rels"] = related(links); // once the text has named them
  const files = Object.entries(parts).map(([path, part]) => [path, part.replace(MARK, () => words[path])]);
  return zip(Object.fromEntries(files));
}
