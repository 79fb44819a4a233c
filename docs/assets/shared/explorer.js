/* What the pages that filter data share: a form over the data of a file, whose name is in `data-file`. */

import { find, showSpare, tell } from "./dom.js";
import { Enhancement } from "./enhancement.js";
import { readJson } from "./json.js";

/** @template Data what the file holds */
export class Explorer extends Enhancement {
  /** @type {HTMLFormElement} */ form;
  /** @type {HTMLElement} */ status;
  /** @type {Data} */ data;

  async enhance() {
    this.form = find(this, "form");
    this.status = find(this, ".hb-count");
    try {
      this.data = await readJson(this.dataset.file);
    } catch {
      tell(this.status, this.dataset.failed);
      showSpare(this);
      this.form.classList.remove("hb-waiting"); // it will not show
      return;
    }
    this.study();
    await new Promise((resume) => setTimeout(resume)); // so that a reader who scrolls or types need not wait for both
    this.prepare();
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.hidden = false;
    addEventListener("popstate", () => this.follow());
    this.restore();
  }

  /** Work on the data that is there, before anything of the page changes; each page has its own. */
  study() {}

  /** Get the page ready, once the data is there; each page has its own. */
  prepare() {}

  /** Show what the address says; each page has its own. */
  restore() {}

  /** Go where the browser's Back and Forward lead. */
  follow() {
    this.restore();
  }

  /**
   * What a press on the button with a name does.
   * @param {string} name
   * @param {() => void} action
   */
  press(name, action) {
    find(this, `button[name=${name}]`).addEventListener("click", action);
  }
}
