/* The engine at its work beside the page, so that neither waits for the other: what is asked and what is answered are
   messages between the two. */

/** @typedef {import("./types.d.ts").Answers} Answers */
/** @typedef {import("./types.d.ts").Begun} Begun */
/** @typedef {import("./types.d.ts").Choice} Choice */
/** @typedef {import("./types.d.ts").FoundPage} FoundPage */
/** @typedef {{ resolve: (answer: any) => void, reject: (error: Error) => void, early: (pages: FoundPage[]) => void }} Waiting */

/** @implements {Answers} */
export class Remote {
  last = 0;
  /** @type {Map<number, Waiting>} what is asked and not yet answered */
  waiting = new Map();
  /** @type {Worker | undefined} */
  worker;

  /**
   * @param {URL} root of the version
   * @param {URL} index
   * @param {() => Begun} begin
   * @param {Begun} begun already
   */
  constructor(root, index, begin, begun) {
    this.addresses = [root.href, index.href];
    this.begin = begin;
    this.take(begun);
  }

  warm() {
    return this.ask("warm");
  }

  choices() {
    return this.ask("choices");
  }

  /**
   * @param {string} query
   * @param {Choice & { most: number }} wanted
   * @param {(pages: FoundPage[]) => void} [early]
   */
  find(query, wanted, early) {
    return this.ask("find", [query, wanted], early);
  }

  /**
   * @param {string} name of what the engine does
   * @param {unknown[]} values
   * @param {(pages: FoundPage[]) => void} early
   * @returns {Promise<any>}
   */
  ask(name, values = [], early = () => {}) {
    if (!this.worker) this.take(this.begin());
    this.last += 1;
    this.worker.postMessage({ id: this.last, addresses: this.addresses, name, values });
    return new Promise((resolve, reject) => this.waiting.set(this.last, { resolve, reject, early }));
  }

  /** @param {Begun} begun */
  take({ worker, lost }) {
    worker.addEventListener("message", ({ data }) => this.hear(data));
    lost.then(() => this.worker === worker && this.end());
    this.worker = worker;
  }

  /** @param {{ id: number, early?: FoundPage[], answer?: unknown, failure?: string }} message */
  hear({ id, early, answer, failure }) {
    const asked = this.waiting.get(id);
    if (!asked) return;
    if (early) {
      asked.early(early);
      return;
    }
    this.waiting.delete(id);
    if (failure === undefined) asked.resolve(answer);
    else asked.reject(new Error(failure));
  }

  /** What it runs could not be fetched: nothing is answered any more, and the next question begins anew. */
  end() {
    this.worker.terminate();
    this.worker = undefined;
    for (const { reject } of this.waiting.values()) reject(new Error("the search could not begin"));
    this.waiting.clear();
  }
}
