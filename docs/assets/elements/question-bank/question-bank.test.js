import assert from "node:assert/strict";
import { test } from "node:test";
import { find, findAll } from "../../shared/dom.js";
import "./question-bank.js";

const place = { role: "keeper", stage: "final", type: "technical", competency: "optics", minutes: 5, at: "#" };
const BANK = {
  questions: [{ ask: "How <em>bright</em>?", places: [{ ...place, id: "bright" }] }, { ask: "Alone?", places: [{ ...place, id: "alone", type: "culture" }] }],
  roles: { keeper: { title: "Keeper", stages: { final: "Final" } } },
  competencies: { optics: "Optics" },
  choices: {},
  minutes: { 5: "5 minutes" },
  per_part: 50,
};
const file = (/** @type {unknown} */ data) => `data:application/json,${encodeURIComponent(JSON.stringify(data))}`;
const lists = ["role", "competency", "stage", "for"].map((name) => `<label><span>${name}</span><select name="${name}"><option value="">All</option></select></label>`);
const buttons = (/** @type {string[]} */ ...names) => names.map((name) => `<button type="button" name="${name}">${name}</button>`).join("");
const page = (/** @type {string} */ address) => `<question-bank data-file="${address}" data-count="{shown} of {all}" data-all="All" data-first="First" data-said="{label}: {value}"
  data-kit="{count}, {minutes}" data-mine="Mine" data-open="Open" data-failed="Failed" data-unread="Unread"><form hidden><label><span>Words</span><input name="words"></label>
  ${lists.join("")}<label><span>type</span><select name="type"><option value="">All</option><option value="technical">T</option><option value="culture">C</option></select></label>
  ${buttons("reset", "print")}</form><p class="hb-selection" hidden></p><p class="hb-count"></p><div class="hb-bank"></div><p class="hb-none" hidden></p><p class="hb-more" hidden>${buttons("more")}</p>
  <section class="hb-kit" hidden><span role="status"></span>${buttons("mine", "all", "empty")}</section><noscript><div class="hb-bank__index"></div></noscript></question-bank>`;

const shown = async () => {
  for (let turn = 0; turn < 50 && !find(document, ".hb-count").textContent; turn += 1) await new Promise((resume) => setTimeout(resume, 10));
};

test("the questions are listed, narrowed and chosen, and the address says so", async () => {
  document.body.innerHTML = page(file(BANK));
  await shown();
  assert.equal(find(document, ".hb-count").textContent, "2 of 2");
  /** @type {HTMLSelectElement} */
  const type = find(document, "[name=type]");
  type.value = "culture";
  type.dispatchEvent(new Event("change", { bubbles: true }));
  assert.deepEqual(findAll(document, "h3").map((heading) => heading.textContent), ["Alone?"]);
  find(document, ".hb-bank input").click();
  assert.equal(find(document, ".hb-kit [role=status]").textContent, "1, 5");
  assert.equal(location.search, "?type=culture&kit=keeper:alone");
});

test("where the file cannot be read, the list that the build wrote stays, and the reader is told", async () => {
  document.body.innerHTML = page("data:application/json,{");
  await shown();
  assert.equal(find(document, ".hb-count").textContent, "Failed");
  assert.ok(find(document, "form").hidden && find(document, ".hb-bank__index"));
});
