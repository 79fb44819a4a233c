import assert from "node:assert/strict";
import { test } from "node:test";
import { find, findAll } from "../../shared/dom.js";
import "./role-comparison.js";

const ROLES = ["a", "b", "c"];
const PAGE = `<role-comparison data-full="Full"><div class="hb-comparison__tools" hidden><fieldset>${ROLES.map((role) => `<label><input type="checkbox" value="${role}"> ${role}</label>`).join("")}
  <p role="status"></p></fieldset><p role="alert"></p></div><p data-without-scripts></p>
  <table><thead><tr>${ROLES.map((role) => `<th data-role="${role}">${role}</th>`).join("")}</tr></thead>
  <tbody><tr><th colspan="3">Aspect</th></tr><tr>${ROLES.map((role) => `<td data-role="${role}">${role}</td>`).join("")}</tr></tbody></table></role-comparison>`;

test("a role that is not chosen loses its column, and the last two cannot be taken off", async () => {
  document.body.innerHTML = PAGE;
  await new Promise((resume) => setTimeout(resume));
  find(document, "[value=b]").click();
  await new Promise((resume) => setTimeout(resume));
  assert.deepEqual(findAll(document, "thead th").map(({ hidden }) => hidden), [false, true, false]);
  assert.equal(findAll(document, "input:checked:disabled").length, 2);
  assert.equal(find(document, "[colspan]").getAttribute("colspan"), "2");
  assert.equal(new URLSearchParams(location.search).get("roles"), "a,c");
});
