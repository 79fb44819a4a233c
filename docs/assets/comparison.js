/* Roles side by side: leaves the columns of two to four roles, and keeps the choice in the address. */

const FEWEST = 2;
const MOST = 4;

class RoleComparison extends HTMLElement {
  connectedCallback() {
    if (this.ready) return;
    this.ready = true;
    this.titles = new Map(
      [...this.querySelectorAll("thead [data-role]")].map((cell) => [cell.dataset.role, cell.textContent.trim()]),
    );
    if (this.titles.size <= FEWEST) return;
    this.boxes = new Map([...this.titles].map(([role, title]) => [role, this.box(role, title)]));
    const fieldset = document.createElement("fieldset");
    fieldset.className = "hb-stages-choice hb-comparison__choice";
    const legend = document.createElement("legend");
    legend.textContent = this.getAttribute("legend");
    fieldset.append(legend, ...[...this.boxes.values()].map((box) => box.parentElement));
    fieldset.addEventListener("change", () => this.choose(this.checked(), true));
    const tools = document.createElement("p");
    tools.append(this.querySelector("template").content.cloneNode(true));
    this.prepend(fieldset, tools);
    addEventListener("popstate", () => this.choose(this.asked()));
    this.choose(this.asked());
  }

  box(role, title) {
    const label = document.createElement("label");
    const box = document.createElement("input");
    box.type = "checkbox";
    box.value = role;
    label.append(box, ` ${title}`);
    return box;
  }

  checked() {
    return [...this.boxes.values()].filter((box) => box.checked).map((box) => box.value);
  }

  /** The roles that the address names; the first that fit the window where it names too few. */
  asked() {
    const named = (new URLSearchParams(location.search).get("roles") ?? "").split(",");
    const known = [...new Set(named)].filter((role) => this.titles.has(role)).slice(0, MOST);
    const fitting = matchMedia("(max-width: 44.9375em)").matches ? FEWEST : MOST;
    return known.length < FEWEST ? [...this.titles.keys()].slice(0, fitting) : known;
  }

  choose(roles, remember = false) {
    const chosen = new Set(roles);
    for (const [role, box] of this.boxes) {
      box.checked = chosen.has(role);
      box.disabled = box.checked ? chosen.size <= FEWEST : chosen.size >= MOST;
    }
    for (const cell of this.querySelectorAll("table [data-role]")) cell.hidden = !chosen.has(cell.dataset.role);
    for (const part of this.querySelectorAll("[data-with]")) part.hidden = !chosen.has(part.dataset.with);
    for (const heading of this.querySelectorAll("[colspan]")) heading.colSpan = chosen.size;
    if (!remember) return;
    const address = new URL(location.href);
    address.searchParams.set("roles", [...chosen].join(","));
    history.replaceState(history.state, "", address.href.replaceAll("%2C", ","));
  }
}

customElements.get("role-comparison") ?? customElements.define("role-comparison", RoleComparison);
