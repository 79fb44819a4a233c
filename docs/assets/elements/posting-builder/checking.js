/* The check beside the posting, run once its words show: the rules of law and of style on the text as it is. */

import { find, tell } from "../../shared/dom.js";
import { readJson } from "../../shared/json.js";
import { findings, fixed, placesOf, verdict } from "./check/index.js";
import { setUpComparison } from "./compare-panel.js";
import { toSend } from "./document.js";
import { showFindings, showLaws, showVerdict } from "./findings-panel.js";
import { toText } from "./markup.js";
import { blanksOf } from "./out/index.js";
import { blockAt } from "./editor.js";
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
    setUpComparison(find(host, ".hb-compare"), host.words, () => ({ doc: toSend(host.doc), law: this.law }));
    this.isLoaded = readJson(host.words.rules).then((law) => { this.law = law; }, () => this.fail());
  }

  fail() {
    tell(this.line, this.host.words.law_failed);
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
   * Do what a finding proposes: write the block, or put other words into it.
   * @param {Finding} finding
   */
  fix({ fix }) {
    const { host } = this;
    const key = `${fix.section}/${fix.block}`;
    const block = host.doc.sections.find(({ id }) => id === fix.section)?.blocks.find(({ id }) => id === fix.block);
    host.writing.put(key, host.writing.says.get(key) ?? "", toText(fixed(block?.html ?? "", fix)));
    host.write();
    const written = find(host.target, `[${HANDLE}="${key}"]`);
    written?.scrollIntoView({ block: "nearest" });
    const blank = written && find(written, ".hb-blank");
    if (blank) host.writing.edit(blockAt(blank).key, blank.lastChild.textContent);
    else this.line.focus();
  }
}
