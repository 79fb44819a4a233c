/* A posting of one's own, pasted as text, beside the guide's: what is missing in it, and what the check finds. */

import { find, make, tell } from "../../shared/dom.js";
import { compare } from "./check/index.js";
import { item } from "./findings-panel.js";
import { wordsOf } from "./markup.js";

/** @typedef {import("./check/types.d.ts").Law} Law */
/** @typedef {import("./check/types.d.ts").Missing} Missing */
/** @typedef {import("./types.d.ts").Doc} Doc */
/** @typedef {import("./words.d.ts").Words} Words */

/**
 * Let the button compare what is pasted with the posting that is shown.
 * @param {HTMLElement} root
 * @param {Words} words
 * @param {() => { doc: Doc, law: Law | null }} now
 */
export function setUpComparison(root, words, now) {
  const field = /** @type {HTMLTextAreaElement} */ (find(root, "textarea"));
  find(root, "button").addEventListener("click", () => {
    const { doc, law } = now();
    const status = find(root, "[role=status]");
    const result = find(root, ".hb-compared");
    result.replaceChildren();
    if (!field.value.trim() || !law) {
      tell(status, law ? words.compare_empty : words.law_failed);
      return;
    }
    const { missing, findings } = compare(field.value, doc, law);
    const failed = findings.filter((one) => one.status === "fail");
    tell(status, missing.length || failed.length ? words.compared : words.compare_same);
    result.append(...missing.map(section), ...(failed.length ? [heading(words.compare_found), make("ul", { class: "hb-findings__list" }, ...failed.map((one) => item(one, words, null)))] : []));
  });
}

const heading = (/** @type {string} */ words) => make("p", { class: "hb-label" }, words);

/** @param {Missing} missing */
function section({ heading: title, blocks }) {
  const points = blocks.map(({ label, html }) => make("li", {}, [label, wordsOf(html)].filter(Boolean).join(": ")));
  return make("div", {}, ...(title ? [heading(title)] : []), make("ul", {}, ...points));
}
