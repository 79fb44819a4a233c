import assert from "node:assert/strict";
import { test } from "node:test";
import { find, findAll } from "../../shared/dom.js";
import "./pay-places.js";

/** @typedef {import("./types.d.ts").Frame} Frame */
/** @typedef {import("./types.d.ts").Place} Place */

const FRAME = /** @type {Frame} */ (["<b>legend</b>", "<i>grid</i>", "<b>axis</b>"]);
const place = (/** @type {string} */ name, /** @type {number | null} */ origin) => ({ row: `<tr><th>${name}</th><td>1</td></tr>`, origin, wide: `<u>${name}</u>`, narrow: `<u>${name}</u>` });
const level = (/** @type {Record<string, Place>} */ places) => ({ head: "<tr><th>Range</th><th>Base</th></tr>", frames: { wide: FRAME, narrow: FRAME }, places });
/** @type {import("./types.d.ts").PayPlaces} */
const PAY = {
  origins: ["<p>Survey</p>", "<p>Model</p>"],
  levels: {
    core: level({ national: place("National core", 0), mean: place("Mean core", null), port: place("Port core", 1) }),
    senior: level({ national: place("National senior", 1) }),
  },
};
const OFFERED = { senior: ["national"], core: ["national", "mean", "port"] };
const box = (/** @type {string} */ id) => `<label><input type="checkbox" value="${id}"><span>${id}</span></label>`;
const page = (file = `data:application/json,${encodeURIComponent(JSON.stringify(PAY))}`) => `<pay-places data-file="${file}" data-level="core" data-offered='${JSON.stringify(OFFERED)}' data-said="{label}: {value}" data-failed="Failed">
  <form hidden><select name="level"><option value="senior">Senior</option><option value="core" selected>Core</option></select>${["national", "mean", "port"].map(box).join("")}</form>
  <p role="status"></p><figure hidden><div class="hb-chart__wide"></div><div class="hb-chart__narrow"></div></figure>
  <wide-table><table><thead></thead><tbody><tr><th>Built</th></tr></tbody></table></wide-table><div class="hb-origins"><p>Survey</p></div></pay-places>`;

const shown = () => [...findAll(document, "tbody th"), ...findAll(document, ".hb-chart__wide u")].map((part) => part.textContent).join(" ");
const origins = () => findAll(document, ".hb-origins p").map((line) => line.textContent).join(" | ");
const status = () => find(document, "[role=status]").textContent;
async function until(/** @type {() => boolean} */ isSo) {
  for (let turn = 0; turn < 100 && !isSo(); turn += 1) await new Promise((resume) => setTimeout(resume, 10));
}

async function shows(/** @type {string} */ html) {
  document.body.innerHTML = html;
  await until(() => !find(document, "form").hidden);
}

test("what is chosen shows side by side, says where it comes from, and Back leads to what was chosen before", async () => {
  await shows(page());
  assert.equal(status(), "Core: national");
  assert.equal(shown(), "Built"); // what the build wrote needs no file
  find(document, "[value=port]").click();
  await until(() => shown() !== "Built");
  assert.equal(shown(), "National core Port core National core Port core");
  assert.equal(location.search, "?places=national,port");
  assert.equal(status(), "Core: national · port");
  assert.equal(origins(), "national Survey | port Model");
  find(document, "[value=mean]").click();
  find(document, "[value=port]").click();
  await until(() => shown().startsWith("National core Mean core"));
  assert.equal(origins(), "Survey");
  history.back();
  await until(() => shown().includes("Port core"));
  assert.equal(location.search, "?places=national,mean,port");
});

test("a level has its own places, and one of them stays chosen", async () => {
  history.replaceState(null, "", location.pathname);
  await shows(page());
  /** @type {HTMLInputElement[]} */
  const boxes = findAll(document, "[type=checkbox]");
  assert.deepEqual(boxes.map(({ disabled }) => disabled), [true, false, false]);
  find(document, "[value=port]").click();
  /** @type {HTMLSelectElement} */
  const list = find(document, "select");
  list.value = "senior";
  list.dispatchEvent(new Event("change", { bubbles: true }));
  await until(() => shown().includes("senior"));
  assert.equal(status(), "Senior: national");
  assert.deepEqual(boxes.map(({ checked, disabled }) => [checked, disabled]), [[true, true], [false, true], [false, true]]);
  history.replaceState(null, "", location.pathname);
});

test("where the file cannot be had, all stays as it was, and the page says so", async () => {
  history.replaceState(null, "", location.pathname);
  await shows(page("data:application/json,no"));
  find(document, "[value=port]").click();
  await until(() => status() === "Failed");
  assert.equal(status(), "Failed");
  assert.equal(shown(), "Built");
  assert.deepEqual(findAll(document, ":checked").map((one) => /** @type {HTMLInputElement} */ (one).value), ["core", "national"]);
  history.replaceState(null, "", location.pathname);
});
