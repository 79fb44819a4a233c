/* What the reader wrote: kept in this browser for each role, out to a file and in from one, and gone at a press. */

import { find, make, tell } from "../../shared/dom.js";
import { keepPosting, keptPosting } from "../../shared/kept.js";
import { fillIn } from "../../shared/words.js";
import { editsIn, withEdit, withoutEdit } from "./edits.js";

/** @typedef {import("./edits.js").Edit} Edit */
/** @typedef {import("./words.d.ts").Words} Words */

export class OwnWords {
  /** @type {Edit[]} */ edits = [];
  /** The edition that made what was kept, and the choices, as the address says them. */
  edition = "";
  state = "";

  /** @param {string} role */
  constructor(role) {
    this.role = role;
    const kept = /** @type {any} */ (Object(keptPosting(role)));
    this.edits = editsIn(kept.edits);
    if (typeof kept.edition === "string") this.edition = kept.edition;
    if (typeof kept.state === "string") this.state = kept.state;
  }

  /**
   * Take other edits, and keep them with the edition and the choices at which they were made.
   * @param {Edit[]} edits
   * @param {string} edition
   * @param {string} state
   */
  take(edits, edition, state) {
    [this.edits, this.edition, this.state] = [edits, edition, state];
    keepPosting(this.role, edits.length ? { edition, state, edits } : undefined);
  }

  /** Forget all of it. */
  forget() {
    this.take([], "", "");
  }
}

/**
 * Show how many edits count here, and those that no longer fit, each with the two ways out.
 * @param {HTMLElement} root
 * @param {number} count
 * @param {{ edit: Edit, now: string }[]} stale
 * @param {OwnWords} own
 * @param {Words} words
 * @param {(edits: Edit[]) => void} choose
 */
export function showEdits(root, count, stale, own, words, choose) {
  tell(find(root, ".hb-own__count"), count ? fillIn(words.edits, { count }) : words.no_edits);
  find(root, "[name=forget]").hidden = !own.edits.length;
  const list = find(root, ".hb-own__stale");
  list.hidden = !stale.length;
  list.replaceChildren(...stale.map((one) => staleItem(one, own, words, choose)));
}

/**
 * @param {{ edit: Edit, now: string }} stale
 * @param {OwnWords} own
 * @param {Words} words
 * @param {(edits: Edit[]) => void} choose
 */
function staleItem({ edit, now }, own, words, choose) {
  const line = (/** @type {string} */ label, /** @type {string} */ text) => make("p", {}, make("strong", {}, label), " ", text);
  const button = (/** @type {string} */ label, /** @type {() => void} */ action) => {
    const made = make("button", { type: "button", class: "hb-link" }, label);
    made.addEventListener("click", action);
    return made;
  };
  const others = withoutEdit(own.edits, edit.block, edit.was);
  const keep = button(words.keep_mine, () => choose(withEdit(others, { ...edit, was: now })));
  const drop = button(now ? words.take_new : words.drop, () => choose(others));
  const lines = [line(words.stale_was, edit.was), ...(now ? [line(words.stale_now, now)] : [make("p", {}, words.stale_gone)]), line(words.stale_yours, edit.text || words.emptied)];
  return make("li", {}, ...lines, make("p", {}, keep, " ", drop));
}
