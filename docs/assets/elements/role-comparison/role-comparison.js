/* Roles side by side: leaves the columns of two to four roles, fetches those that the page does not hold, and keeps the
   choice in the address. */

import { asked, remember } from "../../shared/address.js";
import { find, findAll, make, tell } from "../../shared/dom.js";
import { Enhancement } from "../../shared/enhancement.js";
import { readJson } from "../../shared/json.js";
import { fillIn, language } from "../../shared/words.js";
import { askedRoles, FEWEST, MOST, placeOf } from "./choice.js";

const NOTHING = "–";
const PHONE = "(max-width: 44.9375em)";
const SAYING = "[data-role]:not([hidden], [data-none])";

/**
 * Whether a cell has words for the roles that are chosen; how others differ it says of each alone.
 * @param {HTMLElement} cell
 */
const speaks = (cell) => !find(cell, "[data-with]") || Boolean(find(cell, "[data-with]:not([hidden])"));

export class RoleComparison extends Enhancement {
  /** @type {string[]} the roles to be shown */ wanted;
  /** @type {string[]} the roles that are shown */ roles;

  enhance() {
    const tools = find(this, ".hb-comparison__tools");
    if (!tools) return;
    /** @type {HTMLInputElement[]} */
    const boxes = findAll(tools, "[type=checkbox]");
    this.boxes = new Map(boxes.map((box) => [box.value, box]));
    this.alert = find(tools, "[role=alert]");
    this.note = find(tools, "[role=status]");
    find(tools, "fieldset").addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === "checkbox") this.choose(this.checked());
    });
    find(this, "[data-without-scripts]")?.remove();
    tools.hidden = false;
    addEventListener("popstate", () => this.choose(this.asked()));
    this.choose(this.asked());
  }

  /** @returns {HTMLTableRowElement} */
  get head() {
    return find(this, "thead tr");
  }

  checked() {
    return [...this.boxes.values()].filter((box) => box.checked).map((box) => box.value);
  }

  asked() {
    return askedRoles(asked().get("roles"), [...this.boxes.keys()], matchMedia(PHONE).matches);
  }

  /**
   * Show some roles and put them into the address; where a column cannot be read, all stays as it was.
   * @param {string[]} roles
   */
  async choose(roles) {
    this.wanted = roles;
    const chosen = new Set(roles);
    this.tick(chosen);
    this.say(roles);
    try {
      await Promise.all(roles.filter((role) => !this.column(role)).map((role) => this.add(role)));
    } catch {
      if (this.wanted !== roles) return;
      if (this.roles) await this.choose(this.roles);
      this.alert.textContent = this.dataset.failed;
      return;
    }
    if (this.wanted !== roles) return;
    this.roles = roles;
    this.show(chosen);
    remember([["roles", roles.join(",")]], false);
  }

  /**
   * Tick the roles that are chosen, and let nobody choose too few or too many.
   * @param {Set<string>} chosen
   */
  tick(chosen) {
    for (const [role, box] of this.boxes) {
      box.checked = chosen.has(role);
      box.disabled = box.checked ? chosen.size <= FEWEST : chosen.size >= MOST;
    }
  }

  /**
   * Say what is chosen where a long list can hide it, and why no more can be.
   * @param {string[]} roles
   */
  say(roles) {
    const { chosen, full } = this.dataset;
    const boxes = [...this.boxes.values()].filter((box) => box.checked);
    const titles = boxes.map((box) => box.parentElement.textContent.trim());
    const said = chosen && fillIn(chosen, { roles: new Intl.ListFormat(language()).format(titles) });
    const isFull = roles.length >= MOST && this.boxes.size > MOST;
    this.alert.textContent = "";
    tell(this.note, [said, isFull && full].filter(Boolean).join(" "));
  }

  /** @param {string} role */
  column(role) {
    return find(this.head, `[data-role="${CSS.escape(role)}"]`);
  }

  /**
   * Add the column of a role from its file, hidden, where its family and its title put it.
   * @param {string} role
   */
  async add(role) {
    const said = make("template");
    said.innerHTML = (await readJson(`${this.dataset.files}${role}.json`)).column;
    if (this.column(role)) return;
    const place = placeOf(role, [...this.head.cells].map((cell) => cell.dataset.role), [...this.boxes.keys()]);
    const put = (/** @type {HTMLTableRowElement} */ row, /** @type {HTMLElement} */ cell) =>
      row.insertBefore(cell, row.cells[place] ?? null);
    const attributes = { "data-role": role, hidden: "" };
    const title = find(said.content, "[data-aspect=role]");
    const label = { "data-label": title.textContent.trim() };
    put(this.head, make("th", { scope: "col", ...attributes }, title));
    for (const body of this.querySelectorAll("tbody")) {
      const words = find(said.content, `[data-aspect="${body.dataset.aspect}"]`);
      const none = words ? {} : { "data-none": "" };
      put(body.rows[1], make("td", { ...attributes, ...label, ...none }, ...(words?.childNodes ?? [NOTHING])));
    }
  }

  /** @param {Set<string>} chosen */
  show(chosen) {
    for (const cell of findAll(this, "table [data-role]")) cell.hidden = !chosen.has(cell.dataset.role);
    for (const part of findAll(this, "[data-with]")) part.hidden = !chosen.has(part.dataset.with);
    /** @type {HTMLTableCellElement[]} */
    const wide = findAll(this, "[colspan]");
    for (const heading of wide) heading.colSpan = chosen.size;
    for (const body of findAll(this, "tbody")) body.hidden = !findAll(body, SAYING).some(speaks);
  }
}

customElements.define("role-comparison", RoleComparison);
