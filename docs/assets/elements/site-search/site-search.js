/* The search of the site. What stands here runs on every page, so it is little: it opens and closes the search. The rest,
   panel.js with the engine, is fetched once the reader turns to the field. */

import { find, tell } from "../../shared/dom.js";
import { Enhancement } from "../../shared/enhancement.js";
import { SEARCH_KEYS as KEYS } from "../../shared/kept.js";
import { isSearchOpen, onSearchToggle, openSearch, showSearch } from "../../shared/theme.js";

/** @typedef {import("./panel.js").Panel} Panel */
/** @typedef {import("./types.d.ts").Answers} Answers */
/** @typedef {import("./types.d.ts").Begun} Begun */

const FIELDS = "input:not([type=radio]), select, textarea, [contenteditable]";

/** What the engine asks for first, below the index. */
const FIRST = ["lookup.json", "words.json", "pagefind/pagefind.js", "pagefind/pagefind-entry.json?ts="];

/** @returns {Begun} what the engine runs in, and when that failed, which may be before anybody asks it something */
function begin() {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  return { worker, lost: new Promise((resolve) => worker.addEventListener("error", resolve)) };
}

/**
 * The engine in a worker. Its files are asked for at the same time as its scripts, which find them in the browser's cache.
 * @param {URL} root
 * @param {URL} index
 * @returns {Promise<Answers>}
 */
async function remote(root, index) {
  const begun = begin();
  for (const name of FIRST) fetch(new URL(name, index)).then((file) => file.blob()).catch(() => {}); // the engine will tell
  const { Remote } = await import("./remote.js");
  return new Remote(root, index, begin, begun);
}

/**
 * An engine that has begun to fetch what it needs, before there is anything to show its answers.
 * @param {Promise<Answers>} coming
 */
async function warmed(coming) {
  const engine = await coming;
  engine.warm().catch(() => {}); // a find will tell
  return engine;
}

/** The module of what opens, and those that it imports: asked for together, since each names the next too late. */
async function panel() {
  const [{ Panel }] = await Promise.all([
    import("./panel.js"),
    import("./arrows.js"),
    import("./filters.js"),
    import("./nothing-found.js"),
    import("./parts.js"),
    import("./results.js"),
  ]);
  return Panel;
}

export class SiteSearch extends Enhancement {
  /**
   * What answers, for the version of the handbook at an address; tests put another in its place.
   * @type {(root: URL, index: URL) => Promise<Answers>}
   */
  static engine = remote;

  /** @type {HTMLElement | null} where the focus was before */ from = null;
  /** @type {Promise<Panel> | undefined} */ panel;

  enhance() {
    /** @type {HTMLInputElement} */
    this.field = find(this, "input");
    this.field.spellcheck = false;
    this.field.autocapitalize = "off";
    this.field.enterKeyHint = "search";
    const opener = find(this, "[name=open]");
    this.dataset.hint = find(this, ".hb-sitesearch__count").textContent;
    opener.addEventListener("click", () => this.turn());
    find(this, "[name=back]").addEventListener("click", () => this.close(true));
    this.field.addEventListener("focus", ({ relatedTarget }) => {
      const from = /** @type {HTMLElement | null} */ (relatedTarget);
      if (from === opener || !this.contains(from)) this.from = from;
      this.open();
    });
    this.field.addEventListener("input", () => this.open());
    this.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget && !this.contains(/** @type {Node} */ (relatedTarget))) this.close();
    });
    this.addEventListener("click", (event) => {
      const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey; // in a window of its own
      if (/** @type {Element} */ (event.target).closest("a") && !isElsewhere) this.close();
    });
    document.addEventListener("keydown", (event) => this.press(event));
    onSearchToggle((isOpen) => this.follow(isOpen));
    if (this.field.value || document.activeElement === this.field) this.open();
  }

  /** Open the search, and fetch what it needs. */
  open() {
    showSearch(true);
    this.panel ??= this.load();
  }

  /** Open the search from elsewhere. */
  turn() {
    openSearch();
    this.field.select();
  }

  async load() {
    try {
      const [root, index] = [this.dataset.root, this.dataset.index].map((address) => new URL(address, location.href));
      const [Panel, engine] = await Promise.all([panel(), warmed(SiteSearch.engine(root, index))]);
      return new Panel(this, engine);
    } catch {
      this.panel = undefined; // the next key tries again
      tell(find(this, ".hb-sitesearch__count"), this.dataset.failed);
    }
  }

  /** Close the search; `isBack` gives the focus back to where it was. */
  close(isBack = false) {
    showSearch(false);
    if (isBack) this.from?.focus();
    const focused = /** @type {HTMLElement} */ (document.activeElement);
    if (focused !== this.from && this.contains(focused)) focused.blur();
  }

  /**
   * Follow the theme's toggle: a press beside the search closes it. The theme closes it too when a page begins, though
   * the reader may be typing already.
   * @param {boolean} isOpen
   */
  follow(isOpen) {
    if (isOpen) this.turn();
    else if (this.contains(document.activeElement)) this.open();
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    if (!this.isConnected || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isSearchOpen()) {
      if (event.key !== "Escape") return;
      this.close(true);
    } else {
      if (!KEYS.includes(event.key) || /** @type {Element} */ (event.target).closest(FIELDS)) return;
      this.turn();
    }
    event.preventDefault();
  }
}

customElements.define("site-search", SiteSearch);
