/* The questions that somebody chose, each with the place for which it was chosen, and how the address names them:
   kit=role:question,question and, for what a choice adds, kit=role.industry.healthcare:question. */

/** @typedef {import("./types.d.ts").Place} Place */
/** @typedef {import("./types.d.ts").Question} Question */

const source = (/** @type {Place} */ place) => [place.role, ...(place.for ? [place.for] : [])].join(".");

export class Kit {
  /** @type {Map<Question, Place>} */ chosen = new Map();

  /** @param {Question[]} questions */
  constructor(questions) {
    this.known = new Map(questions.flatMap((question) =>
      question.places.map((place) => [`${source(place)}:${place.id}`, { question, place }])));
  }

  /**
   * Take what the address says; how many of these questions there are no longer.
   * @param {string[]} values
   */
  read(values) {
    this.chosen.clear();
    let gone = 0;
    for (const value of values) {
      const [from, ids = ""] = value.split(":");
      for (const id of ids.split(",")) {
        const found = this.known.get(`${from}:${id}`);
        if (found) this.chosen.set(found.question, found.place);
        else gone += 1;
      }
    }
    return gone;
  }

  /** What the address says of the choice. */
  get values() {
    /** @type {Map<string, string[]>} */
    const found = new Map();
    for (const place of this.chosen.values()) found.set(source(place), [...(found.get(source(place)) ?? []), place.id]);
    return [...found].map(([from, ids]) => `${from}:${ids.join(",")}`);
  }

  /** The minutes that all of them take. */
  get minutes() {
    return [...this.chosen.values()].reduce((sum, place) => sum + place.minutes, 0);
  }
}
