import assert from "node:assert/strict";
import { test } from "node:test";
import { zip } from "./zip.js";

const FILES = { "a.xml": "Ρόδος ".repeat(100), "b/c.xml": "", "d.txt": "x" };
const view = (/** @type {Uint8Array<ArrayBuffer>} */ bytes) => new DataView(bytes.buffer);

test("the same files are the same bytes, and end with a list of them", async () => {
  const bytes = await zip(FILES);
  assert.deepEqual(bytes, await zip(FILES));
  const end = bytes.length - 22;
  assert.equal(view(bytes).getUint32(0, true), 0x04034b50);
  assert.equal(view(bytes).getUint32(end, true), 0x06054b50);
  assert.equal(view(bytes).getUint16(end + 10, true), 3);
});

test("a browser that cannot compress stores", async () => {
  const whole = (await zip(FILES)).length;
  const kept = globalThis.CompressionStream;
  for (const without of [undefined, class { constructor() { throw new TypeError("deflate-raw"); } }]) {
    Object.assign(globalThis, { CompressionStream: without });
    const bytes = await zip(FILES);
    assert.equal(view(bytes).getUint16(8, true), 0);
    assert.ok(bytes.length > whole);
  }
  Object.assign(globalThis, { CompressionStream: kept });
});
