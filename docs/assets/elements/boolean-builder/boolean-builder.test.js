import assert from "node:assert/strict";
import { test } from "node:test";
import { find, findAll } from "../../shared/dom.js";
import "./boolean-builder.js";

const LISTS = ["titles", "any", "all", "leave_out"];
const DATA = {
  roles: { keeper: { titles: ["Lighthouse Keeper"], skills: ["optics"], more: ["radio"] } },
  targets: { board: { takes: ["titles", "any", "all"], start: "", join: " AND ", leave_out: "NOT", words: 6, address: "" } },
};
const PAGE = `<boolean-builder><form hidden><select id="builder-role"><option value="keeper">Keeper</option><option value="">Other</option></select>
  <div><input id="builder-place"></div><input type="radio" name="target" value="board" checked>
  ${LISTS.map((name) => `<fieldset data-words="${name}"><ul></ul><div class="hb-words__add"><input><button type="button">Add</button></div></fieldset>`).join("")}
  <section class="hb-result"><div class="hb-copy"><code></code></div><p class="hb-result__count" data-count="{count}" data-over="over {limit}" data-empty="empty"></p></section>
  <p class="hb-share"><code></code></p></form><script type="application/json">${JSON.stringify(DATA)}</script></boolean-builder>`;

const written = () => find(document, ".hb-result code").textContent;

test("a role's words make a search, and what is typed joins it", () => {
  document.body.innerHTML = PAGE;
  assert.equal(written(), '"Lighthouse Keeper" AND optics');
  const list = find(document, "[data-words=titles]");
  /** @type {HTMLInputElement} */
  const field = find(list, ".hb-words__add input");
  field.value = "Warden";
  find(list, "button").click();
  assert.equal(written(), '("Lighthouse Keeper" OR Warden) AND optics');
  assert.equal(find(document, ".hb-result__count").textContent, "6");
});

test("another role offers its own words, and keeps those of the reader", () => {
  /** @type {HTMLSelectElement} */
  const role = find(document, "select");
  role.value = "";
  role.dispatchEvent(new Event("change", { bubbles: true }));
  assert.equal(written(), "Warden");
  findAll(document, "input:checked[data-own]").forEach((box) => void box.click());
  assert.equal(find(document, ".hb-result__count").textContent, "empty");
});
