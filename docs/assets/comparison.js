/* Roles side by side: leaves the columns of two to four roles, fetches those that the page does not hold, and keeps the
   choice in the address. */

import { make, remember } from "./explorer.js";

const FEWEST = 2;
const MOST = 4;
const NOTHING = "–";

class RoleComparison extends HTMLElement {
  connectedCallback() {
    if (this.ready) return;
    this.ready = true;
    const tools = this.querySelector("template").content.cloneNode(true);
    const boxes = [...tools.querySelectorAll("input")];
    if (boxes.length <= FEWEST) return;
    this.boxes = new Map(boxes.map((box) => [box.value, box]));
    this.alert = tools.querySelector("[role=alert]");
    const fieldset = tools.querySelector("fieldset");
    fieldset.addEventListener("change", async () => {
      const roles = this.checked();
      if (await this.choose(roles)) remember([["roles", roles.join(",")]], false);
    });
    this.querySelector("[data-without-scripts]")?.remove();
    this.prepend(tools);
    addEventListener("popstate", () => this.choose(this.asked()));
    this.choose(this.asked());
  }

  get head() {
    return this.querySelector("thead tr");
  }

  checked() {
    return [...this.boxes.values()].filter((box) => box.checked).map((box) => box.value);
  }

  /** The roles that the address names; the first that fit the window where it names too few. */
  asked() {
    const named = (new URLSearchParams(location.search).get("roles") ?? "").split(",");
    const known = [...new Set(named)].filter((role) => this.boxes.has(role)).slice(0, MOST);
    const fitting = matchMedia("(max-width: 44.9375em)").matches ? FEWEST : MOST;
    return known.length < FEWEST ? [...this.boxes.keys()].slice(0, fitting) : known;
  }

  /** Show some roles; false where a later choice came first, or a column could not be read and all stays as it was. */
  async choose(roles) {
    this.wanted = roles;
    const chosen = new Set(roles);
    for (const [role, box] of this.boxes) {
      box.checked = chosen.has(role);
      box.disabled = box.checked ? chosen.size <= FEWEST : chosen.size >= MOST;
    }
    this.alert.textContent = "";
    try {
      await Promise.all(roles.filter((role) => !this.column(role)).map((role) => this.fetch(role)));
    } catch {
      if (this.wanted !== roles) return false;
      if (this.roles) await this.choose(this.roles);
      this.alert.textContent = this.dataset.failed;
      return false;
    }
    if (this.wanted !== roles) return false;
    this.roles = roles;
    this.show(chosen);
    return true;
  }

  column(role) {
    return this.head.querySelector(`[data-role="${CSS.escape(role)}"]`);
  }

  /** Add the column of a role from its file, hidden, where its family and its title put it. */
  async fetch(role) {
    const reply = await fetch(`${this.dataset.files}${role}.json`);
    if (!reply.ok) throw new Error(reply.statusText);
    const said = make("template");
    said.innerHTML = (await reply.json()).column;
    if (this.column(role)) return;
    const order = [...this.boxes.keys()];
    const after = [...this.head.cells].find((cell) => order.indexOf(cell.dataset.role) > order.indexOf(role));
    const place = after ? after.cellIndex : -1;
    const add = (row, cell) => row.insertBefore(cell, row.cells[place] ?? null);
    const attributes = { "data-role": role, hidden: "" };
    add(this.head, make("th", { scope: "col", ...attributes }, said.content.querySelector("[data-aspect=role]")));
    for (const body of this.querySelectorAll("tbody")) {
      const words = said.content.querySelector(`[data-aspect="${body.dataset.aspect}"]`);
      const none = words ? {} : { "data-none": "" };
      add(body.rows[1], make("td", { ...attributes, ...none }, ...(words?.childNodes ?? [NOTHING])));
    }
  }

  show(chosen) {
    for (const cell of this.querySelectorAll("table [data-role]")) cell.hidden = !chosen.has(cell.dataset.role);
    for (const part of this.querySelectorAll("[data-with]")) part.hidden = !chosen.has(part.dataset.with);
    for (const heading of this.querySelectorAll("[colspan]")) heading.colSpan = chosen.size;
    for (const body of this.querySelectorAll("tbody")) {
      body.hidden = !body.querySelector("[data-role]:not([hidden], [data-none])");
    }
  }
}

customElements.get("role-comparison") ?? customElements.define("role-comparison", RoleComparison);
