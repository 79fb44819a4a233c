import assert from "node:assert/strict";
import { test } from "node:test";
import { Remote } from "./remote.js";

/** @typedef {import("./types.d.ts").Begun} Begun */
/** @typedef {{ id: number, name: string, values: unknown[], addresses: string[] }} Asked */

/** A Remote, what it has asked its workers, a way to answer, and one to end the worker. */
function made() {
  /** @type {Asked[]} */
  const asked = [];
  let begun = 0;
  let end = () => {};
  /** @type {(data: object) => void} */
  let hear = () => {};
  const begin = () => {
    begun += 1;
    const worker = {
      postMessage: (/** @type {Asked} */ one) => asked.push(one),
      addEventListener: (/** @type {string} */ _, /** @type {(event: object) => void} */ listener) => (hear = (data) => listener({ data })),
      terminate: () => {},
    };
    return /** @type {Begun} */ (/** @type {unknown} */ ({ worker, lost: new Promise((resolve) => (end = () => resolve(undefined))) }));
  };
  const remote = new Remote(new URL("https://handbook.test/en/"), new URL("https://handbook.test/en/search/"), begin, begin());
  return { remote, asked, hear: (/** @type {object} */ data) => hear(data), end: () => end(), begun: () => begun };
}

test("a question goes out with the addresses of the version, and each answer reaches its own question", async () => {
  const { remote, asked, hear } = made();
  const [warm, found] = [remote.warm(), remote.find("pay", { role: "", kind: "", most: 8 })];
  assert.deepEqual(asked.map(({ name, values }) => [name, values]), [["warm", []], ["find", ["pay", { role: "", kind: "", most: 8 }]]]);
  assert.deepEqual(asked[0].addresses, ["https://handbook.test/en/", "https://handbook.test/en/search/"]);
  hear({ id: 2, answer: { count: 1 } });
  hear({ id: 1, answer: undefined });
  assert.equal(await warm, undefined);
  assert.deepEqual(await found, { count: 1 });
});

test("pages that are told early do not end the question", async () => {
  const { remote, hear } = made();
  /** @type {unknown[]} */
  const told = [];
  const found = remote.find("pay", { role: "", kind: "", most: 8 }, (pages) => told.push(pages));
  hear({ id: 1, early: ["page"] });
  hear({ id: 1, answer: null });
  hear({ id: 1, early: ["too late"] });
  assert.equal(await found, null);
  assert.deepEqual(told, [["page"]]);
});

test("a failure is told to the one who asked", async () => {
  const { remote, hear } = made();
  const [choices, warm] = [remote.choices(), remote.warm()];
  hear({ id: 1, failure: "offline" });
  hear({ id: 2, answer: undefined });
  await assert.rejects(choices, /offline/);
  await warm;
});

test("where its scripts cannot be fetched all questions fail, and the next begins anew", async () => {
  const { remote, asked, hear, end, begun } = made();
  const waiting = remote.warm();
  end();
  await assert.rejects(waiting);
  const again = remote.warm();
  assert.deepEqual([begun(), asked.length], [2, 2]);
  hear({ id: 2, answer: "here" });
  assert.equal(await again, "here");
});
