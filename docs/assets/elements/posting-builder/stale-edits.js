/* Edits whose texts the handbook has changed since: those of the posting that is shown with the two ways out, and the ways
   to the others. */

import { find, make } from "../../shared/dom.js";
import { withEdit, withoutEdit } from "./edits.js";
import { chosenTitles } from "./folded-choices.js";
import { chosenIn } from "./selection.js";
import { nothing, stateOf } from "./state.js";

/** @typedef {import("./edits.js").Edit} Edit */
/** @typedef {import("./posting-builder.js").PostingBuilder} PostingBuilder */
/** @typedef {import("./words.d.ts").Words} Words */
/** @typedef {{ host: PostingBuilder, says: Map<string, string>, variant: string, own: import("./own-words.js").OwnWords, choose: (edits: Edit[]) => void }} Around */

/**
 * @param {HTMLElement} root
 * @param {Edit[]} stale
 * @param {Around} around
 */
export function showStale(root, stale, around) {
  const { builder } = around.host;
  const here = stale.filter(({ variant }) => variant === around.variant || !chosenIn(builder, variant));
  const elsewhere = Map.groupBy(stale.filter((one) => !here.includes(one)), ({ variant }) => variant);
  const list = find(root, ".hb-own__stale");
  list.hidden = !stale.length;
  list.replaceChildren(...here.map((one) => item(one, around)), ...[...elsewhere].map(([variant, edits]) => way(variant, edits.length, around)));
}

/**
 * An edit of the posting that is shown, or of choices that are gone.
 * @param {Edit} edit
 * @param {Around} around
 */
function item(edit, { host: { builder, words }, says, own, choose }) {
  const isGone = !chosenIn(builder, edit.variant);
  const now = isGone ? "" : says.get(edit.block) ?? "";
  const others = withoutEdit(own.edits, edit.block, edit.was);
  const keep = button(words.keep_mine, () => choose(withEdit(others, { ...edit, was: now })));
  const drop = button(now ? words.take_new : words.drop, () => choose(others));
  const said = now ? line(words.stale_now, now) : make("p", {}, isGone ? words.stale_choices : words.stale_gone);
  return make("li", {}, line(words.stale_was, edit.was), said, line(words.stale_yours, edit.text || words.emptied), make("p", {}, ...(isGone ? [drop] : [keep, " ", drop])));
}

/**
 * The way to the edits of other choices.
 * @param {string} variant
 * @param {number} count
 * @param {Around} around
 */
function way(variant, count, { host: { builder, choices, ownRole, words } }) {
  const chosen = { ...nothing(choices.role), form: choices.form, ...chosenIn(builder, variant) };
  const named = chosenTitles(builder, chosen).join(" · ") || builder.variants[variant].title;
  return make("li", {}, make("p", {}, words.stale_elsewhere, " ", make("a", { href: `#${stateOf(chosen, ownRole)}` }, named), ` (${count})`));
}

const line = (/** @type {string} */ label, /** @type {string} */ text) => make("p", {}, make("strong", {}, label), " ", text);

/**
 * @param {string} label
 * @param {() => void} action
 */
function button(label, action) {
  const made = make("button", { type: "button", class: "hb-link" }, label);
  made.addEventListener("click", action);
  return made;
}
