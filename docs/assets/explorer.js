/* What the pages that filter data share: elements, words with figures in them, files, and the choice in the address. */

/** An element with attributes and children. */
export const make = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
};

/** `{shown} of {all}` with its values; numbers as the page's language writes them. */
export const filled = (words, values) =>
  words.replace(/\{(\w+)\}/g, (_, name) => values[name].toLocaleString(document.documentElement.lang));

/** Put words into a place; one that says them already stays as it is, so that nothing is read out twice. */
export const tell = (place, words) => {
  if (place.textContent !== words) place.textContent = words;
};

/** Choose a value of a list, or the first choice where it has no such value. */
export const pick = (list, value) => {
  list.value = value ?? "";
  if (list.selectedIndex < 0) list.value = "";
};

/** The words above a field. */
export const labelOf = (field) => field.closest("label").querySelector("span").textContent;

/** What a JSON file holds. */
export async function read(address) {
  const reply = await fetch(address);
  if (!reply.ok) throw new Error(reply.statusText);
  return reply.json();
}

/** Put pairs of names and values into the address, the empty ones left out: as a step to go back from, or not. */
export function remember(pairs, isStep) {
  const address = new URL(location.href);
  if (isStep) address.hash = "";
  address.search = new URLSearchParams(pairs.filter(([, value]) => value)).toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  if (address.href === location.href) return;
  history[isStep ? "pushState" : "replaceState"](history.state, "", address);
}

/** A form over the data of a file, whose name is in `data-file`. `prepare` and `restore`, which shows what the address
    says, are those of each page. */
export class Explorer extends HTMLElement {
  async connectedCallback() {
    if (this.ready) return;
    this.ready = true;
    this.form = this.querySelector("form");
    this.status = this.querySelector(".hb-count");
    try {
      this.data = await read(this.dataset.file);
    } catch {
      tell(this.status, this.dataset.failed);
      return;
    }
    this.prepare();
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.hidden = false;
    addEventListener("popstate", () => this.follow());
    this.restore();
  }

  /** Go where the browser's Back and Forward lead. */
  follow() {
    this.restore();
  }

  press(name, action) {
    this.querySelector(`button[name=${name}]`).addEventListener("click", action);
  }
}
