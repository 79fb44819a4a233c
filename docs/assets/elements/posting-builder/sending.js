/* Everything that leaves: the clipboard, files, and what job boards take. */

import { find, findAll, make, tell } from "../../shared/dom.js";
import { readJson } from "../../shared/json.js";
import { copyRich, detailsOf, docx, fields, fileName, html, indeedItem, jobPosting, linkedInItem, markdown, MIME, plainText, richText, sentence } from "./out/index.js";

/** @typedef {import("./types.d.ts").Doc} Doc */
/** @typedef {import("./out/types.d.ts").Details} Details */
/** @typedef {import("./words.d.ts").Words} Words */
/** @typedef {{ doc: Doc, given: Partial<Details> }} Now */

const SAID_FOR = 2500; // milliseconds for which the page says that it copied

/** @type {Record<string, (doc: Doc) => string>} what is copied as text alone */
const TEXTS = {
  plain: plainText,
  markdown,
  title: (doc) => fields(doc).title,
  location: (doc) => fields(doc).location,
  pay: (doc) => fields(doc).pay,
};
/** @type {Record<string, [ending: string, type: string, write: (doc: Doc) => string]>} */
const FILES = {
  html: ["html", MIME.html, (doc) => html(doc)],
  markdown: ["md", MIME.markdown, markdown],
  text: ["txt", MIME.text, plainText],
};
/** @type {Record<string, [ending: string, type: string, write: (doc: Doc, details: Details) => import("./out/types.d.ts").Made]>} */
const BOARDS = {
  "json-ld": ["jsonld", MIME.jsonLd, jobPosting],
  indeed: ["indeed.xml", MIME.xml, indeedItem],
  linkedin: ["linkedin.xml", MIME.xml, linkedInItem],
};

/**
 * Give the browser a file to keep.
 * @param {string} name
 * @param {BlobPart} content
 * @param {string} type
 */
export function save(name, content, type) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export class Sending {
  /** @type {ReturnType<typeof setTimeout>} */ timer;

  /**
   * @param {HTMLElement} root
   * @param {Words} words
   * @param {() => Now} now
   */
  constructor(root, words, now) {
    this.root = root;
    this.words = words;
    this.now = now;
    this.status = find(root, ".hb-sent");
    for (const button of findAll(root, "[data-copy]")) button.addEventListener("click", () => this.copy(button.dataset.copy));
    for (const button of findAll(root, "[data-save]")) button.addEventListener("click", () => this.download(button.dataset.save));
    find(root, "[name=print]").addEventListener("click", () => print());
  }

  /** @param {string} form */
  async copy(form) {
    const { doc } = this.now();
    this.say(await this.onClipboard(doc, form) ? this.words.copied : this.words.not_copied);
  }

  /**
   * @param {Doc} doc
   * @param {string} form
   */
  onClipboard(doc, form) {
    if (form === "rich" || form === "bold") return copyRich(richText(doc, { bold: form === "bold" }));
    if (form === "description") {
      const { description } = fields(doc);
      return copyRich({ "text/html": new Blob([description.html], { type: "text/html" }), "text/plain": new Blob([description.text], { type: "text/plain" }) });
    }
    return navigator.clipboard.writeText(TEXTS[form](doc)).then(() => true, () => false);
  }

  /** @param {string} form */
  async download(form) {
    const { doc, given } = this.now();
    this.tellProblems([]);
    if (form === "docx") {
      try {
        save(fileName(doc, "docx"), await docx(doc, await readJson(this.words.docx_shell)), MIME.docx);
      } catch {
        this.say(this.words.not_saved);
      }
    } else if (form in FILES) {
      const [ending, type, write] = FILES[form];
      save(fileName(doc, ending), write(doc), type);
    } else {
      const [ending, type, write] = BOARDS[form];
      const { text, missing } = write(doc, detailsOf(doc, given));
      if (text) save(fileName(doc, ending), text, type);
      this.tellProblems(missing);
    }
  }

  /** @param {import("./out/types.d.ts").Problem[]} problems */
  tellProblems(problems) {
    const list = find(this.root, ".hb-missing");
    list.hidden = !problems.length;
    list.replaceChildren(...problems.map((one) => make("li", {}, sentence(this.words.problems, one))));
  }

  /** @param {string} words */
  say(words) {
    tell(this.status, words);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => tell(this.status, ""), SAID_FOR);
  }
}

/**
 * What the form says for job boards alone, beside what pay is in and where a remote job may be done; empty fields say nothing.
 * @param {HTMLFormElement} form
 * @param {import("./types.d.ts").PayRow | undefined} pay
 * @param {string[]} states their ids
 * @param {Words} words
 * @returns {Partial<Details>}
 */
export function givenIn(form, pay, states, words) {
  /** @type {HTMLInputElement[]} */
  const fieldsGiven = findAll(form.closest("posting-builder"), "[data-given]");
  const typed = fieldsGiven.filter((field) => field.value.trim()).map((field) => [field.dataset.given, field.value.trim()]);
  const kinds = Object.fromEntries(states.filter((id) => words.kinds[id]).map((id) => [words.places[id], words.kinds[id]]));
  return { states: states.map((id) => words.places[id]), kinds, ...(pay ? { currency: pay.currency, period: pay.period } : {}), ...Object.fromEntries(typed) };
}
