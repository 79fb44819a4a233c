/* What files are called and what they are. */

/** @typedef {import("../types.d.ts").Doc} Doc */

const LONGEST = 80; // characters, without the ending

export const MIME = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html;charset=utf-8",
  markdown: "text/markdown;charset=utf-8",
  text: "text/plain;charset=utf-8",
  json: "application/json",
  jsonLd: "application/ld+json",
  xml: "application/xml",
};

/**
 * The name of a file: letters and digits of the title, whatever their script, with hyphens.
 * @param {Doc} doc
 * @param {string} ending
 */
export function fileName(doc, ending) {
  const words = doc.title.normalize("NFC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [doc.choices.role];
  return `${words.join("-").slice(0, LONGEST).replace(/-$/, "")}.${ending}`;
}
