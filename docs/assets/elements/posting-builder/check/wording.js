/* Words that can keep people from applying: `macros/posting_check/wording.py` in the browser. */

import { isStatement } from "./job-lines.js";
import { compiled, filled, plain, sentences, wordsOf } from "./lines.js";

/** @typedef {import("./types.d.ts").Doc} Doc */
/** @typedef {import("./types.d.ts").Law} Law */
/** @typedef {import("./types.d.ts").WordGroup} WordGroup */

/**
 * @param {string} sentence
 * @param {string} words
 * @param {"pass" | "fail"} status
 * @param {import("./types.d.ts").Finding["fix"]} fix
 */
const finding = (sentence, words, status, fix) =>
  ({ rule: "inclusive-language", weight: /** @type {const} */ ("style"), status, words, sentence, fix });

/**
 * The replacement with a capital where the word has one; none is no offer, as a blank would help nobody.
 * @param {string} to
 * @param {string} word
 */
const asWritten = (to, word) => (/^\p{Lu}/u.test(word) ? to.slice(0, 1).toUpperCase() + to.slice(1) : to);

/**
 * @param {WordGroup} group
 * @param {string} sentence
 * @param {{ section: string, block: string }} place
 * @param {Law["wording"]} said
 */
const ofGroup = (group, sentence, place, said) => {
  const allowed = said.excused ? [...sentence.matchAll(compiled(said.excused))] : [];
  return [...sentence.matchAll(compiled(group.words))].flatMap(({ 0: word, index }) => {
    const isPart = allowed.some((one) => one.index <= index && index + word.length <= one.index + one[0].length);
    if (isPart) return [];
    const key = wordsOf(word.toLowerCase()).join(" ");
    const to = asWritten(Object.hasOwn(said.replacements, key) ? said.replacements[key] : "", word);
    const words = said.failed.replace("{word}", () => word).replace("{why}", () => group.why)
      .replace("{instead}", () => group.instead);
    return [finding(wordsOf(sentence).join(" "), words, "fail", to ? { ...place, from: word, to } : null)];
  });
};

/**
 * A finding for each word of each sentence, or one that says that there is none. What no must-have of a posting asks for,
 * such as years, may be in a full description as a guide.
 * @param {Doc} doc
 * @param {Law} law
 */
export function wording(doc, law) {
  const { statements, must_have_kinds, wording: said } = law;
  const found = doc.sections.flatMap((section) =>
    section.blocks.flatMap((block) => {
      const isMustHave = doc.choices.form === "posting" && section.id === "requirements" && must_have_kinds.includes(block.kind);
      const isOfEmployer = statements.includes(block.id) || isStatement(plain(block.html), law);
      const groups = said.groups.filter((group) =>
        (isMustHave || !group.only_must_haves) && !(group.protected && isOfEmployer)
      );
      const place = { section: section.id, block: block.id };
      return sentences(filled(plain(block.html))).flatMap((sentence) =>
        groups.flatMap((group) => ofGroup(group, sentence, place, said))
      );
    })
  );
  return found.length ? found : [finding("", said.passed, "pass", null)];
}
