/* What the check says of the posting, beside it: whether it is ready to post, what to fix, what nobody knows, and what passes. */

import { find, make, tell } from "../../shared/dom.js";
import { fillIn } from "../../shared/words.js";

/** @typedef {import("./types.d.ts").Finding} Finding */
/** @typedef {import("./words.d.ts").Words} Words */
/** @typedef {(finding: Finding) => void} Fix */

const FIRST = 2; // findings that show above the text; the others fold

/**
 * Lead to all that has to be fixed.
 * @param {HTMLElement} root
 */
export function showAll(root) {
  find(root, "details[data-status=more]").setAttribute("open", "");
  root.scrollIntoView({ block: "nearest" });
  root.focus({ preventScroll: true });
}

/**
 * Show findings: what to fix, the law first, and the others folded.
 * @param {HTMLElement} root
 * @param {Finding[]} found
 * @param {Words} words
 * @param {Fix} fix
 */
export function showFindings(root, found, words, fix) {
  const of = (/** @type {string} */ status) => found.filter((one) => one.status === status);
  const list = find(root, ".hb-findings__open");
  const failed = of("fail");
  const ordered = [...failed.filter(isBlocking), ...failed.filter((one) => !isBlocking(one))];
  list.replaceChildren(...ordered.slice(0, FIRST).map((one) => item(one, words, fix)));
  list.hidden = !failed.length;
  fold(root, "more", ordered.slice(FIRST), words, fix);
  fold(root, "unknown", of("unknown"), words, fix);
  fold(root, "pass", of("pass"), words, fix);
}

/**
 * Say which law the posting was checked against.
 * @param {HTMLElement} line
 * @param {string[]} places titles of jurisdictions
 * @param {Words} words
 */
export function showLaws(line, places, words) {
  line.hidden = !places.length;
  tell(line, fillIn(words.checked_against, { places: places.join("; ") }));
}

/** @param {Finding} finding */
const isBlocking = ({ weight, status }) => weight === "law" && status === "fail";

/**
 * Say whether the posting is ready to post.
 * @param {HTMLElement} line
 * @param {Finding[]} found
 * @param {{ verdict: "ready" | "not-ready" | "unknown", blanks: number, hasPlace: boolean }} state
 * @param {Words} words
 */
export function showVerdict(line, found, state, words) {
  const kind = kindOf(state);
  line.dataset.kind = kind;
  tell(find(line, "button"), fillIn(words[`verdict_${kind}`], { count: found.filter(isBlocking).length, blanks: state.blanks }));
}

/**
 * What can be said of a posting as a whole.
 * @param {{ verdict: "ready" | "not-ready" | "unknown", blanks: number, hasPlace: boolean }} state
 */
function kindOf({ verdict, blanks, hasPlace }) {
  if (verdict === "not-ready") return "fail";
  if (!hasPlace) return "placeless";
  return blanks ? "blank" : verdict;
}

/**
 * Findings of a kind, folded, with their number.
 * @param {HTMLElement} root
 * @param {"more" | "unknown" | "pass"} status
 * @param {Finding[]} found
 * @param {Words} words
 * @param {Fix} fix
 */
function fold(root, status, found, words, fix) {
  const box = find(root, `details[data-status=${status}]`);
  box.hidden = !found.length;
  tell(find(box, "summary"), fillIn(words[`count_${status}`], { count: found.length }));
  find(box, "ul").replaceChildren(...found.map((one) => item(one, words, fix)));
}

/**
 * @param {Finding} one
 * @param {Words} words
 * @param {Fix | null} fix
 */
export function item(one, words, fix) {
  const kind = one.status === "fail" && !isBlocking(one) ? "warn" : one.status;
  const said = make("p", {}, make("span", { class: `hb-status hb-finding__${kind}` }, words[`finding_${kind}`]), " ", one.words);
  const made = make("li", { class: "hb-finding", "data-rule": one.rule }, said);
  if (one.sentence) made.append(make("p", { class: "hb-finding__sentence" }, `“${one.sentence}”`));
  if (one.fix && fix) made.append(fixButton(one, words, fix));
  made.append(source(one, words));
  return made;
}

/**
 * @param {Finding} one
 * @param {Words} words
 * @param {Fix} fix
 */
function fixButton(one, words, fix) {
  const isReplaced = "from" in one.fix;
  const label = "from" in one.fix ? fillIn(words.fix_replace, { from: one.fix.from, to: one.fix.to }) : words.fix_add;
  const button = make("button", { type: "button", class: "hb-button", "data-fix": isReplaced ? "replace" : "add" }, label);
  button.addEventListener("click", () => fix(one));
  return make("p", { class: "hb-finding__fix" }, button);
}

/**
 * Where it is read, and when.
 * @param {Finding} one
 * @param {Words} words
 */
function source(one, words) {
  const title = one.source_url ? make("a", { href: one.source_url, rel: "noreferrer" }, one.source_title) : one.source_title;
  const days = [one.effective, one.verified_on && fillIn(words.verified, { day: one.verified_on })].filter(Boolean);
  return make("p", { class: "hb-quiet" }, title, ...days.map((day) => ` · ${day}`));
}
