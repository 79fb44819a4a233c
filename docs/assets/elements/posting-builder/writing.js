/* What the reader writes into the posting: blanks, blocks, and the file of both. */

import { find, findAll, tell } from "../../shared/dom.js";
import { fillIn, language } from "../../shared/words.js";
import { fieldFor, isOverruled, saysNow, stands, TITLE } from "./document.js";
import { blockAt, openEditor } from "./editor.js";
import { editOf, opened, outdated, saved, withEdit, withoutEdit } from "./edits.js";
import { toText } from "./markup.js";
import { blanksOf, fileName, MIME, nextBlank, readSaved, sentence, writeSaved } from "./out/index.js";
import { OwnWords, showEdits } from "./own-words.js";
import { showStale } from "./stale-edits.js";
import { notTaken } from "./choices-form.js";
import { REMOTE, variantOf } from "./selection.js";
import { linked } from "./state.js";
import { save } from "./sending.js";
import { HANDLE } from "./view.js";

/** @typedef {import("./edits.js").Edit} Edit */
/** @typedef {import("./out/types.d.ts").Blank} Blank */
/** @typedef {import("./posting-builder.js").PostingBuilder} PostingBuilder */

export class Writing {
  /** @type {OwnWords} */ own;
  /** @type {Blank | null} the blank that had its turn */ turn = null;
  /** Whether the handbook still says what edits replaced. @type {WeakMap<Edit, boolean>} */ standing;
  /** How many edits were told to be of texts that have changed. */ staleTold = 0;

  /** @param {PostingBuilder} host */
  constructor(host) {
    this.host = host;
    this.words = host.words;
    host.target.addEventListener("click", (event) => this.pressed(event));
    host.press("next-blank", () => this.nextBlank());
    host.press("forget", () => this.forget());
    host.press("show-stale", () => this.showStale());
    host.press("save-own", () => this.save());
    /** @type {HTMLInputElement} */
    const file = find(host, "[name=open-own]");
    file.addEventListener("change", async () => {
      if (file.files.length) await this.read(await file.files[0].text());
      file.value = "";
    });
  }

  /** @param {string} role */
  open(role) {
    this.own = new OwnWords(role);
    this.standing = new WeakMap();
    this.staleTold = 0;
    const { state } = this.own;
    /** @type {HTMLAnchorElement} */
    const way = find(this.host, ".hb-own__way a");
    way.hash = state;
    way.parentElement.hidden = !this.own.edits.length || !state || location.hash.slice(1) === state;
  }

  get edits() {
    return this.own.edits;
  }

  get variant() {
    return variantOf(this.host.builder, this.host.choices);
  }

  get says() {
    return saysNow(this.host.builder, this.host.choices, this.words, language());
  }

  /**
   * Take other edits, and show what follows.
   * @param {Edit[]} edits
   */
  choose(edits) {
    this.own.take(edits, this.host.builder.edition, this.host.state);
    this.host.write();
  }

  /** Delete all edits; the button goes with them. */
  forget() {
    this.choose([]);
    find(this.host, ".hb-own > summary").focus();
  }

  /** Tell what is left to fill in, and what was edited. */
  tell() {
    const { host, words, says, variant } = this;
    const count = blanksOf(host.doc).length;
    tell(find(host, ".hb-bench__blanks span"), count ? fillIn(words.blanks, { count }) : words.no_blanks);
    find(host, "[name=next-blank]").hidden = !count;
    const counting = this.edits.filter(({ block, was }) => (was ? says.get(block) === was : true)).length;
    const stale = outdated(this.edits, (edit) => says.get(edit.block) === edit.was || this.stands(edit));
    showEdits(find(host, ".hb-own"), { count: counting, stale: stale.length }, this.own, words);
    showStale(find(host, ".hb-own"), stale, { host, says, variant, own: this.own, choose: (edits) => this.choose(edits) });
    this.tellStale(stale.length);
  }

  /**
   * Whether what an edit replaced is still said where it was written: by the handbook, which is looked up once, and
   * overruled by no choice.
   * @param {Edit} edit
   */
  stands(edit) {
    const { builder, choices } = this.host;
    if (!this.standing.has(edit)) this.standing.set(edit, stands(builder, edit));
    return this.standing.get(edit) && !isOverruled(builder, choices, this.words, language(), edit);
  }

  /**
   * Say that texts changed below edits, whichever choices they were made with: once, when another one has.
   * @param {number} count
   */
  tellStale(count) {
    const line = find(this.host, ".hb-bench__stale");
    if (count) tell(find(line, "span"), fillIn(this.words.stale, { count }));
    if (!count || count > this.staleTold) line.hidden = !count;
    this.staleTold = count;
  }

  /** Lead to the edits whose texts have changed. */
  showStale() {
    const own = find(this.host, ".hb-own");
    own.setAttribute("open", "");
    own.scrollIntoView({ block: "nearest" });
    find(own, "summary").focus();
    find(this.host, ".hb-bench__stale").hidden = true;
  }

  /** Lead to the next blank, and to where it is filled in. */
  nextBlank() {
    this.turn = nextBlank(this.host.doc, this.turn);
    if (this.turn) this.fill(`${this.turn.section}/${this.turn.block}`, this.turn.index, `[${this.turn.words}]`);
  }

  /**
   * Lead to the field that fills in a blank, or open its block with the blank selected.
   * @param {string} key
   * @param {number} index which of the block's blanks, counted from 0
   * @param {string} blank with its brackets
   */
  fill(key, index, blank) {
    const { builder, choices } = this.host;
    const name = this.isEdited(key) ? "" : fieldFor(key, blank, builder, choices, this.words, language());
    if (name) this.host.lead(name);
    else this.edit(key, index);
  }

  /** @param {MouseEvent} event */
  pressed({ target }) {
    const pressed = /** @type {HTMLElement} */ (target);
    const { block, key } = blockAt(pressed);
    const mark = /** @type {HTMLElement} */ (pressed.closest(".hb-blank"));
    if (mark) this.fill(key, findAll(block, ".hb-blank").indexOf(mark), mark.lastChild.textContent);
    else if (key && pressed.closest(".hb-block__edit")) this.edit(key);
  }

  /**
   * Whether what a block says is the reader's.
   * @param {string} key
   */
  isEdited(key) {
    return Boolean(editOf(this.edits, key, this.says.get(key) ?? ""));
  }

  /**
   * Let the reader write a block.
   * @param {string} key
   * @param {number} [blank] which of its blanks to select, counted from 0
   */
  edit(key, blank) {
    this.host.write(); // closes what was open
    const was = this.says.get(key) ?? "";
    const block = find(this.host.target, `[${HANDLE}="${key}"]`);
    openEditor(block, {
      text: this.textOf(key), isEdited: this.isEdited(key), canEmpty: key !== TITLE,
      write: (text) => this.put(key, was, text),
      close: (restores) => this.close(key, was, restores),
    }, this.words, blank);
    block.scrollIntoView({ block: "center" });
  }

  /**
   * What a block says now, as text.
   * @param {string} key
   */
  textOf(key) {
    if (key === TITLE) return this.host.doc.title;
    return toText(this.host.doc.sections.flatMap(({ id, blocks }) => blocks.filter((one) => `${id}/${one.id}` === key))[0]?.html ?? "");
  }

  /**
   * Keep what is written; the block that shows it is open, and stays.
   * @param {string} key
   * @param {string} was
   * @param {string} text
   */
  put(key, was, text) {
    const edits = withEdit(this.edits, { block: key, was, text: text.replace(/\s+/g, " ").trim(), variant: this.variant });
    this.own.take(edits, this.host.builder.edition, this.host.state);
    this.host.compose();
  }

  /**
   * @param {string} key
   * @param {string} was
   * @param {boolean} restores
   */
  close(key, was, restores) {
    if (restores) this.own.take(withoutEdit(this.edits, key, was), this.host.builder.edition, this.host.state);
    this.host.write();
    find(this.host.target, `[${HANDLE}="${key}"] .hb-block__edit`)?.focus();
  }

  save() {
    const { beside, builder, choices, doc } = this.host;
    const text = writeSaved({ edition: builder.edition, choices, given: linked(beside.given), edits: saved(this.edits, this.says, this.variant) });
    save(fileName(doc, "json"), text, MIME.json);
  }

  /**
   * Take what a file holds.
   * @param {string} text
   */
  async read(text) {
    const { host, words } = this;
    const places = ["", ...Object.keys(words.places)];
    const values = { role: Object.keys(words.files), form: ["posting", "description"], place: [REMOTE, ...places], states: places };
    const { saved: file, problems } = readSaved(text, { edition: host.builder.edition, values });
    const told = problems.map((one) => sentence(words.problems, one));
    const isTaken = file && !(host.ownRole && file.choices.role !== host.ownRole);
    if (isTaken) {
      host.beside = { ...host.beside, given: file.given };
      await host.go(file.choices, true);
      this.choose(opened(file.edits, this.variant));
      told.push(...notTaken(host.builder, file.choices, host.choices, words));
    }
    tell(find(host, ".hb-own__read"), told.join(" "));
  }
}
