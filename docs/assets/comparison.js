/* Roles side by side: leaves the columns of two to four roles, fetches those that the page does not hold, and keeps the
   choice in the address. */

import { filled, make, read, remember, tell } from "./explorer.js";

const FEWEST = 2;
const MOST = 4;
const NOTHING = "–";
const SAYING = "[data-role]:not([hidden], [data-none])";

/** Whether a cell has words for the roles that are chosen; how others differ it says of each alone. */
const speaks = (cell) => !cell.querySelector("[data-with]") || cell.querySelector("[data-with]:not([hidden])");

class RoleComparison extends HTMLElement {
  connectedCallback() {
    if (this.ready) return;
    this.ready = true;
    const tools = this.querySelector("template").content.cloneNode(true);
    const boxes = [...tools.querySelectorAll("input")];
    if (boxes.length <= FEWEST) return;
    this.boxes = new Map(boxes.map((box) => [box.value, box]));
    this.alert = tools.querySelector("[role=alert]");
    this.note = tools.querySelector("[role=status]");
    const fieldset = tools.querySelector("fieldset");
    fieldset.addEventListener("change", ({ target }) => target.type === "checkbox" && this.choose(this.checked()));
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

  /** The roles that the address names; where it names too few, all that there are, or two of many or on a phone. */
  asked() {
    const named = (new URLSearchParams(location.search).get("roles") ?? "").split(",");
    const known = [...new Set(named)].filter((role) => this.boxes.has(role)).slice(0, MOST);
    const isNarrow = matchMedia("(max-width: 44.9375em)").matches;
    const fitting = isNarrow || this.boxes.size > MOST ? FEWEST : MOST;
    return known.length < FEWEST ? [...this.boxes.keys()].slice(0, fitting) : known;
  }

  /** Show some roles and put them into the address; where a column cannot be read, all stays as it was. */
  async choose(roles) {
    this.wanted = roles;
    const chosen = new Set(roles);
    for (const [role, box] of this.boxes) {
      box.checked = chosen.has(role);
      box.disabled = box.checked ? chosen.size <= FEWEST : chosen.size >= MOST;
    }
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

  /** Say what is chosen where a long list can hide it, and why no more can be. */
  say(roles) {
    const { chosen, full } = this.dataset;
    const boxes = [...this.boxes.values()].filter((box) => box.checked);
    const titles = boxes.map((box) => box.parentElement.textContent.trim());
    const said = chosen && filled(chosen, { roles: new Intl.ListFormat(document.documentElement.lang).format(titles) });
    const isFull = roles.length >= MOST && this.boxes.size > MOST;
    this.alert.textContent = "";
    tell(this.note, [said, isFull && full].filter(Boolean).join(" "));
  }

  column(role) {
    return this.head.querySelector(`[data-role="${CSS.escape(role)}"]`);
  }

  /** Add the column of a role from its file, hidden, where its family and its title put it. */
  async add(role) {
    const said = make("template");
    said.innerHTML = (await read(`${this.dataset.files}${role}.json`)).column;
    if (this.column(role)) return;
    const order = [...this.boxes.keys()];
    const after = [...this.head.cells].find((cell) => order.indexOf(cell.dataset.role) > order.indexOf(role));
    const place = after ? after.cellIndex : -1;
    const put = (row, cell) => row.insertBefore(cell, row.cells[place] ?? null);
    const attributes = { "data-role": role, hidden: "" };
    put(this.head, make("th", { scope: "col", ...attributes }, said.content.querySelector("[data-aspect=role]")));
    for (const body of this.querySelectorAll("tbody")) {
      const words = said.content.querySelector(`[data-aspect="${body.dataset.aspect}"]`);
      const none = words ? {} : { "data-none": "" };
      put(body.rows[1], make("td", { ...attributes, ...none }, ...(words?.childNodes ?? [NOTHING])));
    }
  }

  show(chosen) {
    for (const cell of this.querySelectorAll("table [data-role]")) cell.hidden = !chosen.has(cell.dataset.role);
    for (const part of this.querySelectorAll("[data-with]")) part.hidden = !chosen.has(part.dataset.with);
    for (const heading of this.querySelectorAll("[colspan]")) heading.colSpan = chosen.size;
    for (const body of this.querySelectorAll("tbody")) body.hidden = ![...body.querySelectorAll(SAYING)].some(speaks);
  }
}

customElements.define("role-comparison", RoleComparison);
