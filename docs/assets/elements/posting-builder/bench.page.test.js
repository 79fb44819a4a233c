/* A page with the builder of a small role, for the tests of the element. */

import { find } from "../../shared/dom.js";
import "./posting-builder.js";
import { BUILDER, WORDS } from "./small.test.js";

/** @type {Map<string, unknown>} */
export const kept = new Map();
Object.assign(globalThis, { __md_get: (/** @type {string} */ key) => kept.get(key), __md_set: (/** @type {string} */ key, /** @type {unknown} */ value) => kept.set(key, value) });

export const file = (/** @type {unknown} */ data) => `data:application/json,${encodeURIComponent(JSON.stringify(data))}`;
const field = (/** @type {string} */ name, more = "") => `<label><span>${name}</span><input name="${name}" type="text" ${more}></label>`;
const list = (/** @type {string} */ name, inside = "") => `<label><span>${name}</span><select name="${name}">${inside}</select></label>`;
const button = (/** @type {string} */ name) => `<button type="button" name="${name}">${name}</button>`;
const PLACES = '<option value=""></option><option value="remote">Remote</option><option value="cove">Cove</option>';
export const page = (/** @type {string} */ address) => `<posting-builder role-id="keeper" target="posting" data-failed="Failed" data-words='${JSON.stringify({ ...WORDS, files: { keeper: address } }).replaceAll("&", "&amp;").replaceAll("'", "&#39;")}'>
  <div class="hb-bench__bar hb-waiting" hidden><label><input type="radio" name="form" value="posting" checked></label><label><input type="radio" name="form" value="description"></label>
  <input type="checkbox" name="differences" checked><p class="hb-bench__told"></p><p class="hb-bench__stale" hidden><span></span>${button("show-stale")}</p><p class="hb-bench__blanks"><span></span>${button("next-blank")}</p><span class="hb-sent"></span></div><div class="hb-bench__state" hidden><p class="hb-verdict"><button name="to-check"></button></p></div>
  <div class="hb-bench__side hb-waiting" hidden><form>${button("fold")}<span class="hb-chosen"></span>${["industry", "context", "scope", "level"].map((name) => list(name)).join("")}<ul class="hb-reasons" hidden></ul>${list("place", PLACES)}
  <fieldset class="hb-states" hidden><input type="checkbox" name="states" value="maine"></fieldset>${field("low")}${field("high")}<p class="hb-unread" data-reads="low-high"></p><div class="hb-range"><span class="hb-range__amount"></span>${button("use-range")}<p class="hb-range__source"></p><p class="hb-range__variable"></p><p class="hb-range__warning"></p></div>
  <details>${["company", "deadline", "how_to_apply", "employees"].map((name) => field(name)).join("")}<input type="checkbox" name="uses_ai"></details>${button("reset")}</form>
  <section class="hb-findings"></section>${button("print")}<input data-given="id">
  <details class="hb-own" open><summary>Own</summary><span class="hb-own__count"></span><p class="hb-own__way" hidden><a href="#">Back</a></p><ul class="hb-own__stale" hidden></ul>${button("save-own")}<input type="file" name="open-own">${button("forget")}<p class="hb-own__read"></p><p class="hb-own__kept"></p></details>
  <div class="hb-compare"><textarea></textarea><button type="button"></button><p role="status"></p><div class="hb-compared"></div></div></div><p class="hb-count"></p></posting-builder>
  <nav><ul><li><a href="#by-level">Levels</a></li><li><a href="#law">The law</a></li></ul></nav><h2 id="law">Law</h2><div id="posting"><h2 id="own-id">Duties<a></a></h2><p>As built.</p></div><div class="hb-without-scripts"><h2 id="by-level">Levels</h2><details data-axis="level" data-choice="senior"><div id="posting-senior"></div></details></div>`;

export const until = async (/** @type {() => unknown} */ holds) => {
  for (let turn = 0; turn < 100 && !holds(); turn += 1) await new Promise((resume) => setTimeout(resume, 10));
};
export const posting = () => find(document, "#posting .hb-made");
export const told = () => find(document, ".hb-bench__told").textContent;
export const open = async (hash = "") => {
  history.replaceState(null, "", hash || location.pathname);
  document.body.innerHTML = page(file(BUILDER));
  await until(told);
};
export const choose = async (/** @type {string} */ name, /** @type {string} */ value) => {
  /** @type {HTMLInputElement} */
  const chosen = find(document, `posting-builder [name=${name}]`);
  chosen.value = value;
  chosen.dispatchEvent(new Event("input", { bubbles: true }));
  await new Promise((resume) => setTimeout(resume));
};
export const block = (/** @type {string} */ key) => find(posting(), `[data-block="${key}"]`);
