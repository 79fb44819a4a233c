/* The check beside the posting, run once its words show: the rules of law and of style on the text as it is. */

import { find, tell } from "../../shared/dom.js";
import { readJson } from "../../shared/json.js";
import { findings, fixed, placesOf, verdict } from "./check/index.js";
import { setUpComparison } from "./compare-panel.js";
import { FIELDS, toSend } from "./document.js";
import { showAll, showFindings, showLaws, showVerdict } from "./findings-panel.js";
import { blanksIn, toText } from "./markup.js";
import { blanksOf } from "./out/index.js";
import { payOf, REMOTE } from "./selection.js";
import { HANDLE } from "./view.js";

/** @typedef {import("./check/types.d.ts").Law} Law */
/** @typedef {import("./posting-builder.js").PostingBuilder} PostingBuilder */
/** @typedef {import("./types.d.ts").Finding} Finding */

export class Checking {
  /** @type {Law | null} */ law = null;
  isWaiting = false;

  /** @param {PostingBuilder} host */
  constructor(host) {
    this.host = host;
    this.root = find(host, ".hb-findings");
    this.line = find(host, ".hb-verdict");
    this.button = find(this.line, "button");
    setUpComparison(find(host, ".hb-compare"), host.words, () => ({ doc: toSend(host.doc), law: this.law }));
    host.press("to-check", () => (host.choices.place ? showAll(this.root) : host.lead("place")));
    this.isLoaded = readJson(host.words.rules).then((law) => { this.law = law; }, () => this.fail());
  }

  fail() {
    tell(this.button, this.host.words.law_failed);
  }

  /** Check the posting once what was typed or chosen shows; what follows in the meantime is checked with it. */
  async ask() {
    if (this.isWaiting) return;
    this.isWaiting = true;
    await this.isLoaded;
    setTimeout(() => {
      this.isWaiting = false;
      if (this.law) this.show();
    }, 30);
  }

  show() {
    const { choices, words } = this.host;
    const doc = toSend(this.host.doc);
    const found = findings(doc, this.law);
    showFindings(this.root, found, words, (finding) => this.fix(finding));
    showLaws(find(this.root, ".hb-findings__laws"), placesOf(doc.choices, this.law).map((key) => this.law.jurisdictions[key].title), words);
    showVerdict(this.line, found, { verdict: verdict(found), blanks: blanksOf(doc).length, hasPlace: Boolean(choices.place) }, words);
    tell(find(this.root, ".hb-findings__note"), this.law.note);
  }

  /**
   * Do what a finding proposes: fill in the field of the form, write the block, or put other words into it.
   * @param {Finding} finding
   */
  fix({ fix }) {
    const { writing } = this.host;
    const key = `${fix.section}/${fix.block}`;
    const own = writing.isEdited(key) ? writing.textOf(key) : "";
    if (!("html" in fix)) this.write(key, toText(fixed(this.htmlOf(key), fix)));
    else if (FIELDS[key] && !own) this.fillIn(FIELDS[key]);
    else this.write(key, `${own} ${toText(fix.html)}`);
  }

  /**
   * Lead to the field that says what is missing. The range of the place is filled in, because the handbook knows it.
   * @param {string} name
   */
  async fillIn(name) {
    const { host } = this;
    const { place, low, high } = host.choices;
    const row = payOf(host.builder, host.choices);
    const isKnown = row?.place === place && row.low !== null && !row.open_ended;
    if (name === "low" && low === null && high === null && isKnown) await host.useRange();
    if (name === "low" && low !== null && high === null) host.lead("high");
    else host.lead(name === "place" && place === REMOTE ? "states" : name);
  }

  /**
   * Write a block, and lead to its first blank.
   * @param {string} key
   * @param {string} text
   */
  write(key, text) {
    const { host } = this;
    host.writing.put(key, host.writing.says.get(key) ?? "", text);
    host.write();
    find(host.target, `[${HANDLE}="${key}"]`)?.scrollIntoView({ block: "nearest" });
    if (blanksIn(this.htmlOf(key)).length) host.writing.edit(key, 0);
    else this.button.focus();
  }

  /**
   * What a block of the posting says, as HTML.
   * @param {string} key
   */
  htmlOf(key) {
    return this.host.doc.sections.flatMap(({ id, blocks }) => blocks.filter((one) => `${id}/${one.id}` === key))[0]?.html ?? "";
  }
}
