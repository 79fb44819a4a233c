/* Pay of a role at a level, in one or more places side by side: shows the rows and the bars that the build has made of each.
   The choice stands in the page's address. */

import { asked, remember } from "../../shared/address.js";
import { find, findAll, make, pick, tell } from "../../shared/dom.js";
import { Enhancement } from "../../shared/enhancement.js";
import { readJson } from "../../shared/json.js";
import { checked, tick } from "../../shared/places.js";
import { fillIn } from "../../shared/words.js";
import { askedChoice, offeredIn, pairsOf } from "./choice.js";

/** @typedef {import("./types.d.ts").Choice} Choice */
/** @typedef {import("./types.d.ts").Place} Place */

/**
 * What HTML of the build says.
 * @param {string} html
 */
function made(html) {
  const template = make("template");
  template.innerHTML = html;
  return template.content;
}

export class PayPlaces extends Enhancement {
  /** @type {Choice} what is shown */ choice;
  /** @type {Promise<import("./types.d.ts").PayPlaces>} the file, once it is asked for */ file;

  async enhance() {
    await new Promise((resume) => setTimeout(resume)); // what the page needs first is done before
    /** @type {HTMLFormElement} */
    this.form = find(this, "form");
    /** @type {HTMLSelectElement | null} */
    this.levels = find(this.form, "select");
    /** @type {HTMLInputElement[]} */
    this.boxes = findAll(this.form, "[type=checkbox]");
    this.titles = new Map(this.boxes.map((box) => [box.value, box.parentElement.textContent.trim()]));
    this.offered = offeredIn(this.dataset.level, JSON.parse(this.dataset.offered));
    this.status = find(this, "[role=status]");
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("change", () => this.go());
    for (const sign of ["pointerenter", "focusin"]) this.form.addEventListener(sign, () => this.read().catch(() => {}), { once: true });
    addEventListener("popstate", () => this.restore());
    for (const part of [this.form, find(this, "figure")]) part.hidden = false;
    this.restore();
  }

  /** Get the file; again if it could not be had. */
  read() {
    this.file ??= readJson(this.dataset.file).catch((fault) => {
      this.file = null;
      throw fault;
    });
    return this.file;
  }

  /** Show what the reader chose in the form, and put it into the address. */
  go() {
    const level = this.levels?.value ?? this.choice.level;
    const said = new URLSearchParams({ level, places: checked(this.boxes).join(",") });
    const choice = askedChoice(said, this.offered);
    remember(pairsOf(choice, this.offered), true);
    this.show(choice);
  }

  /** Show what the address says. What the build has shown already needs no file. */
  restore() {
    const choice = askedChoice(asked(), this.offered);
    if (!this.choice && pairsOf(choice, this.offered).every(([, value]) => !value)) this.tell(choice);
    else this.show(choice);
  }

  /**
   * Say what is shown, in the form and in words.
   * @param {Choice} choice
   */
  tell(choice) {
    this.choice = choice;
    if (this.levels) pick(this.levels, choice.level);
    tick(this.boxes, choice.places, this.offered.get(choice.level));
    const places = choice.places.map((place) => this.titles.get(place)).filter(Boolean).join(" · ");
    const level = this.levels?.selectedOptions[0].text;
    tell(this.status, level && places ? fillIn(this.dataset.said, { label: level, value: places }) : level ?? places);
  }

  /**
   * Show a choice; where its figures cannot be had, all stays as it was.
   * @param {Choice} choice
   */
  async show(choice) {
    this.wanted = choice;
    /** @type {import("./types.d.ts").PayPlaces} */
    let file;
    try {
      file = await this.read();
    } catch {
      if (this.wanted !== choice) return;
      this.tell(this.choice ?? askedChoice(new URLSearchParams(), this.offered));
      tell(this.status, this.dataset.failed);
      this.status.classList.remove("hb-hidden");
      return;
    }
    if (this.wanted !== choice) return;
    this.status.classList.add("hb-hidden");
    this.tell(choice);
    const level = file.levels[choice.level];
    const places = choice.places.map((id) => level.places[id]);
    find(this, "thead").replaceChildren(made(level.head));
    find(this, "tbody").replaceChildren(made(places.map(({ row }) => row).join("")));
    /** @type {import("../wide-table/wide-table.js").WideTable} */ (find(this, "wide-table")).label?.();
    for (const width of /** @type {const} */ (["wide", "narrow"])) {
      const [legend, grid, axis] = level.frames[width];
      const strips = places.map((place) => place[width]).join("");
      find(this, `.hb-chart__${width}`).replaceChildren(made(`${legend}<div class="hb-strips">${grid}<div>${strips}</div></div>${axis}`));
    }
    this.cite(choice, places, file.origins);
  }

  /**
   * Say where the figures come from: each origin once, with the places that it is of where they have several.
   * @param {Choice} choice
   * @param {Place[]} places
   * @param {string[]} origins
   */
  cite(choice, places, origins) {
    /** @type {Map<number, string[]>} */
    const titles = new Map();
    for (const [line, { origin }] of places.entries()) {
      if (origin !== null) titles.set(origin, [...titles.get(origin) ?? [], this.titles.get(choice.places[line])]);
    }
    const lines = [...titles].map(([origin, of]) => {
      const line = made(origins[origin]);
      if (titles.size > 1) line.firstElementChild.prepend(make("strong", {}, of.join(" · ")), " ");
      return line;
    });
    find(this, ".hb-origins").replaceChildren(...lines);
  }
}

customElements.define("pay-places", PayPlaces);
