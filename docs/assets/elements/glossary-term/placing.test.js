import assert from "node:assert/strict";
import { test } from "node:test";
import { placed } from "./placing.js";

const ROOM = { width: 400, height: 600 };
const TIP = { width: 200, height: 80 };

test("a tooltip stands below its term", () => {
  assert.deepEqual(placed({ left: 50, top: 100, bottom: 120 }, TIP, ROOM, 0), { left: 50, top: 126 });
});

test("it stands above where only there is room", () => {
  assert.equal(placed({ left: 50, top: 560, bottom: 580 }, TIP, ROOM, 0).top, 474);
  assert.equal(placed({ left: 50, top: 80, bottom: 590 }, TIP, ROOM, 40).top, 596);
});

test("it does not leave the window at either side", () => {
  assert.equal(placed({ left: 390, top: 100, bottom: 120 }, TIP, ROOM, 0).left, 194);
  assert.equal(placed({ left: -20, top: 100, bottom: 120 }, TIP, ROOM, 0).left, 6);
});
