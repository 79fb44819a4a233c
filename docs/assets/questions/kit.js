/* The questions that somebody chose, each with the place for which it was chosen, and how the address names them:
   kit=role:question,question and, for what a choice adds, kit=role.industry.healthcare:question. */

const source = (place) => [place.role, ...(place.for ? [place.for] : [])].join(".");

export class Kit {
  constructor(questions) {
    this.chosen = new Map();
    this.known = new Map(
      questions.flatMap((question) => question.places.map((place) => [`${source(place)}:${place.id}`, { question, place }])),
    );
  }

  /** Take what the address says; how many of these questions there are no longer. */
  read(values) {
    this.chosen.clear();
    let gone = 0;
    values.forEach((value) => {
      const [from, ids = ""] = value.split(":");
      ids.split(",").forEach((id) => {
        const found = this.known.get(`${from}:${id}`);
        if (found) this.chosen.set(found.question, found.place);
        else gone += 1;
      });
    });
    return gone;
  }

  /** What the address says of the choice. */
  get values() {
    const found = new Map();
    this.chosen.forEach((place) => found.set(source(place), [...(found.get(source(place)) ?? []), place.id]));
    return [...found].map(([from, ids]) => `${from}:${ids.join(",")}`);
  }

  get minutes() {
    return [...this.chosen.values()].reduce((sum, place) => sum + place.minutes, 0);
  }
}
