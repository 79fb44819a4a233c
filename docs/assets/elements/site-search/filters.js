/* The lists that narrow a search to a role or to a kind of page; what they offer is asked for once there is an answer. */

import { find, findAll, make } from "../../shared/dom.js";

/** @typedef {import("./types.d.ts").Answers} Answers */
/** @typedef {import("./types.d.ts").Choice} Choice */
/** @typedef {import("./types.d.ts").Choices} Choices */

export class Filters {
  /** @type {Map<string, string>} ids of roles and kinds to their titles */ titles = new Map();
  /** @type {Promise<void> | undefined} */ filled;

  /**
   * @param {HTMLElement} host
   * @param {Answers} engine
   * @param {() => void} choose
   */
  constructor(host, engine, choose) {
    this.engine = engine;
    this.box = find(host, ".hb-sitesearch__filters");
    /** @type {HTMLSelectElement} */
    this.role = find(this.box, "[name=role]");
    /** @type {HTMLSelectElement} */
    this.kind = find(this.box, "[name=kind]");
    for (const list of findAll(this.box, "select")) list.addEventListener("change", choose);
  }

  /** @returns {Choice} */
  get choice() {
    return { role: this.role.value, kind: this.kind.value };
  }

  get isChosen() {
    return Boolean(this.role.value || this.kind.value);
  }

  /** Offer what there is, once. */
  fill() {
    this.filled ??= this.engine.choices().then(
      ({ roles, kinds }) => {
        this.offer(this.role, "role", roles);
        this.offer(this.kind, "kind", kinds);
      },
      () => {
        this.filled = undefined;
      },
    );
    return this.filled;
  }

  /**
   * @param {HTMLSelectElement} list
   * @param {string} name
   * @param {Choices["roles"]} offered
   */
  offer(list, name, offered) {
    for (const { id, title } of offered) this.titles.set(`${name}.${id}`, title);
    list.append(...offered.map(({ id, title }) => make("option", { value: id }, title)));
  }

  /**
   * What a role is called; nothing where it is not known.
   * @param {string} id
   */
  titleOf(id, name = "role") {
    return this.titles.get(`${name}.${id}`) ?? "";
  }

  reset() {
    this.role.value = this.kind.value = "";
  }
}
