/* What the reader wrote: kept in this browser for each role, out to a file and in from one, and gone at a press. */

import { find, tell } from "../../shared/dom.js";
import { canKeep, keepPosting, keptPosting } from "../../shared/kept.js";
import { fillIn } from "../../shared/words.js";
import { editsIn } from "./edits.js";

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
 * Show how many edits count here, and of how many the texts have changed.
 * @param {HTMLElement} root
 * @param {{ count: number, stale: number }} told
 * @param {OwnWords} own
 * @param {Words} words
 */
export function showEdits(root, { count, stale }, own, words) {
  const said = [count && fillIn(words.edits, { count }), stale && fillIn(words.stale, { count: stale })].filter(Boolean);
  tell(find(root, ".hb-own__count"), said.join(" · ") || words.no_edits);
  if (!canKeep()) tell(find(root, ".hb-own__kept"), words.not_kept);
  find(root, "[name=forget]").hidden = !own.edits.length;
}
