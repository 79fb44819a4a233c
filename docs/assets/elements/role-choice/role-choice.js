/* The role that a reader hires for: asked once, kept in this browser, and changed or taken back by a press. The tasks of the
   page then lead to the guide of that role. */

import { find, findAll, pick } from "../../shared/dom.js";
import { Enhancement } from "../../shared/enhancement.js";
import { keepRole, keptRole } from "../../shared/kept.js";

export class RoleChoice extends Enhancement {
  /** The page that was pressed before a role was chosen: the next press leads there. */
  wanted = "";

  /** The role by its id; `role` would be the element's own, for programs that read the page aloud. */
  chosen = "";

  enhance() {
    /** @type {HTMLButtonElement[]} */
    this.buttons = findAll(this, "button");
    /** @type {HTMLSelectElement | null} */
    this.list = find(this, "select");
    /** @type {{ page: string, link: HTMLAnchorElement }[]} */
    this.ways = findAll(document, "[data-page]").map((part) => this.wayOf(part));
    find(this, ".hb-waiting").hidden = false;
    for (const button of this.buttons) button.addEventListener("click", () => this.press(button.value));
    this.list?.addEventListener("change", () => this.choose(this.list.value));
    this.show(this.known(keptRole()));
  }

  /**
   * A link that follows the role: itself, or the heading of the task that says its page.
   * @param {HTMLElement} part
   */
  wayOf(part) {
    const { page } = part.dataset;
    const task = /** @type {HTMLElement | null} */ (part.closest(".hb-task"));
    const link = /** @type {HTMLAnchorElement} */ (task ? find(task, "h3 > a") : part);
    task?.classList.add("hb-way");
    link.addEventListener("click", (event) => {
      if (this.chosen) return;
      event.preventDefault();
      this.ask(page);
    });
    return { page, link };
  }

  /**
   * A role that there is; what another edition kept may be of none.
   * @param {unknown} role
   */
  known(role) {
    const all = this.list ? [...this.list.options] : this.buttons;
    return all.some(({ value }) => value === role) ? String(role) : "";
  }

  /**
   * Ask for the role before a task can lead anywhere.
   * @param {string} page
   */
  ask(page) {
    this.wanted = page;
    this.classList.add("hb-asking");
    (this.list ?? this.buttons[0]).focus();
  }

  /**
   * A press chooses a role, and takes back the one that is chosen.
   * @param {string} role
   */
  press(role) {
    this.choose(role === this.chosen ? "" : role);
    if (this.wanted) this.ways.find(({ page }) => page === this.wanted).link.click();
  }

  /** @param {string} role */
  choose(role) {
    keepRole(role);
    this.show(role);
  }

  /** @param {string} role empty for none */
  show(role) {
    this.chosen = role;
    if (role) this.classList.remove("hb-asking");
    if (this.list) pick(this.list, role);
    for (const button of this.buttons) button.ariaPressed = String(button.value === role);
    find(this, ".hb-rolechoice__guide").hidden = !role;
    const guide = this.dataset.guide.replace("ROLE", role);
    for (const { page, link } of this.ways) link.href = role ? guide + (page && `${page}/`) : "#roles";
  }
}

customElements.define("role-choice", RoleChoice);
