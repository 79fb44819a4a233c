/* What runs beside the page: the engine, which hears what is asked and tells what it found (remote.js is at the other end). */

import { Engine } from "./engine.js";
// The modules that the engine imports stand here too, so that all are fetched at once.
import "./amounts.js";
import "./excerpts.js";
import "./forms.js";
import "./query.js";
import "./ranking.js";
import "./spelling.js";
import "./whole-numbers.js";

/** @typedef {import("./types.d.ts").FoundPage} FoundPage */
/** @typedef {{ id: number, addresses: string[], name: "warm" | "choices" | "find", values: [string, any] }} Asked */

const page = /** @type {{ fetch: typeof fetch, postMessage: (message: unknown) => void, onmessage: unknown }} */ (/** @type {unknown} */ (globalThis));
const ask = page.fetch;

/** How often something could not be fetched; Pagefind goes on without a part of its index, and finds less. */
let failures = 0;

page.fetch = async (/** @type {Parameters<typeof fetch>[0]} */ address, /** @type {RequestInit | undefined} */ wishes) => {
  try {
    const response = await ask(address, wishes);
    if (!response.ok) failures += 1;
    return response;
  } catch (error) {
    failures += 1;
    throw error;
  }
};

/** @type {Engine | undefined} */
let engine;

page.onmessage = async (/** @type {{ data: Asked }} */ { data: { id, addresses, name, values } }) => {
  const [root, index] = addresses.map((address) => new URL(address));
  engine ??= new Engine(root, index, () => failures);
  const early = (/** @type {FoundPage[]} */ pages) => page.postMessage({ id, early: pages });
  try {
    const answer = name === "find" ? await engine.find(...values, early) : await engine[name]();
    page.postMessage({ id, answer });
  } catch (error) {
    page.postMessage({ id, failure: String(error) });
  }
};
