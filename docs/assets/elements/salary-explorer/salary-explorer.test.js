import assert from "node:assert/strict";
import { test } from "node:test";
import { find, findAll } from "../../shared/dom.js";
import "./salary-explorer.js";

/** @type {import("./types.d.ts").Row} */
const row = {
  family: "sea", role: "keeper", role_title: "Keeper", level: "mid", ladder: null, metro: null, currency: "USD",
  base_min: 50000, base_max: 60000, base_open_ended: false, total_min: 50000, total_max: 70000, total_open_ended: true,
  target_min: null, target_max: null, target_open_ended: false,
  method: "sourced", source: "survey", source_title: "Survey", how: null, as_of: "2025", verified_on: "2026-01-15", period: "year", year_has: 1,
};
/** @type {import("./types.d.ts").Pay} */
const PAY = { rows: [row, { ...row, role: "pilot", role_title: "Pilot", base_max: 90000 }], fields: {}, sources: { survey: { url: null } } };
const list = (/** @type {string} */ name, /** @type {string[]} */ ...values) =>
  `<label><span>${name}</span><select name="${name}"><option value="">All</option>${values.map((value) => `<option value="${value}">${value}</option>`).join("")}</select></label>`;
const COLUMNS = ["role", "level", "metro", "base", "total", "method", "source", "as_of", "verified_on"];
const page = (/** @type {import("./types.d.ts").Pay} */ pay, more = "") => `<salary-explorer data-file="data:application/json,${encodeURIComponent(JSON.stringify(pay))}" ${more} data-guide="../ROLE/" data-drawn="5" data-all="All" data-count="{shown} of {all}"
  data-part="{first}-{last}" data-left="{left}" data-alternative="{pay}" data-said="{label}: {value}" data-ascending="up {column}" data-descending="down {column}" data-caption="{pay}" data-how="How" data-page="Page" data-failed="Failed">
  <form hidden>${list("role", "keeper", "pilot")}${list("level", "mid")}<fieldset class="hb-boxes"><label><input type="checkbox" value="national"><span>National</span></label><label><input type="checkbox" value="brest"><span>Brest</span></label></fieldset>${list("method", "sourced")}${list("pay", "base", "total")}<button type="button" name="reset"></button><button type="button" name="download"></button></form>
  <p class="hb-selection" hidden></p><p class="hb-count"></p><figure></figure><div class="hb-scroll"><table><thead><tr>${COLUMNS.map((name) => `<th data-column="${name}">${name}</th>`).join("")}</tr></thead><tbody></tbody></table></div>
  <nav class="hb-pager" hidden><button name="previous"></button><span role="status"></span><button name="next"></button></nav><p class="hb-none" hidden></p></salary-explorer>`;

const roles = () => findAll(document, "tbody th").map((cell) => cell.textContent).join(" ");

test("rows are narrowed and sorted, and the address and the headings say so", async () => {
  document.body.innerHTML = page(PAY);
  for (let turn = 0; turn < 50 && !find(document, ".hb-count").textContent; turn += 1) await new Promise((resume) => setTimeout(resume, 10));
  assert.equal(roles(), "Keeper Pilot");
  find(document, "[data-column=base] button").click();
  find(document, "[data-column=base] button").click();
  assert.equal(roles(), "Pilot Keeper");
  assert.equal(find(document, "[data-column=base]").getAttribute("aria-sort"), "descending");
  assert.equal(location.search, "?sort=-base");
  assert.equal(find(document, ".hb-selection").textContent, "All · down base");
  /** @type {HTMLSelectElement} */
  const role = find(document, "[name=role]");
  role.value = "keeper";
  role.dispatchEvent(new Event("change", { bubbles: true }));
  assert.equal(roles(), "Keeper");
  assert.equal(find(document, ".hb-count").textContent, "1 of 2");
  find(document, "[name=reset]").click();
});

test("pay for another period says so, and is drawn on a scale of its own", async () => {
  /** @type {import("./types.d.ts").Row} */
  const hourly = { ...row, role_title: "Guard", base_min: null, base_max: 38.5, total_min: 32, total_max: 38.5, period: "hour", year_has: 2080 };
  const said = { each: { year: "{amount} a year", hour: "{amount} an hour" }, units: { "USD year": "dollars a year", "USD hour": "dollars an hour" } };
  const more = `data-each='${JSON.stringify(said.each)}' data-units='${JSON.stringify(said.units)}' data-up-to="up to {amount}"`;
  document.body.innerHTML = page({ ...PAY, rows: [row, hourly] }, more).replace('data-caption="{pay}"', 'data-caption="{pay}, {unit}"');
  for (let turn = 0; turn < 100 && findAll(document, "salary-explorer figure svg").length < 2; turn += 1) await new Promise((resume) => setTimeout(resume, 10));
  const amounts = findAll(document, "[data-kind]").map((cell) => cell.textContent);
  assert.deepEqual(amounts, ["$50,000–$60,000 a year", "$50,000–$70,000+ a year", "up to $38.50 an hour", "$32.00–$38.50+ an hour"]);
  assert.deepEqual(findAll(document, "figure .hb-label").map((label) => label.textContent), ["All, dollars a year", "All, dollars an hour"]);
});

test("a row without a kind of pay has no bar for it, and a dash in the table", async () => {
  const paid = { ...row, target_min: 55000, target_max: 66000 };
  document.body.innerHTML = page({ ...PAY, rows: [paid, { ...row, role_title: "Guard" }] })
    .replace('<option value="total">total', '<option value="target">target')
    .replace('<th data-column="total">', '<th data-column="target">target</th>$&');
  for (let turn = 0; turn < 100 && !findAll(document, "salary-explorer figure svg").length; turn += 1) await new Promise((resume) => setTimeout(resume, 10));
  assert.deepEqual(findAll(document, "[data-kind=target]").map((cell) => cell.textContent), ["$55,000–$66,000", "–"]);
  assert.equal(findAll(document, "figure .hb-bar").length, 3);
});
