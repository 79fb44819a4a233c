import assert from "node:assert/strict";
import { test } from "node:test";
import { find } from "../../shared/dom.js";
import { plainText } from "./copy-text.js";

const until = async (/** @type {() => boolean} */ isSo) => {
  for (let turn = 0; turn < 50 && !isSo(); turn += 1) await new Promise((resume) => setTimeout(resume, 10));
};

test("a text is copied line by line, without what belongs to the page alone", () => {
  document.body.innerHTML = `<div><h2><a href="#role">The  role</a><a data-edit="1">x</a></h2><p>Keeps
    the light.<a data-edit="1"></a></p><ul><li>Cleans</li><li class="hb-item--removed">Sleeps</li></ul>
    <details><p>How</p></details><copy-text><p>Copy</p></copy-text></div>`;
  assert.equal(plainText(find(document, "div")), "The role\n\nKeeps the light.\n- Cleans");
});

test("a blank is copied in its brackets, without what screen readers hear before it", () => {
  document.body.innerHTML = `<div><p>By <mark><span class="hb-hidden hb-not-copied">To fill in: </span>[date]</mark>.
    </p></div>`;
  assert.equal(plainText(find(document, "div")), "By [date].");
});

test("the button says that it copied, in the words of its attributes", async () => {
  /** @type {string[]} */
  const copied = [];
  navigator.clipboard.writeText = async (text) => void copied.push(text);
  document.body.innerHTML = '<copy-text label="Copy" done="Copied" failed="Failed"><code>a OR b</code></copy-text>';
  assert.equal(find(document, "button").textContent, "Copy");
  find(document, "button").click();
  await until(() => find(document, "[role=status]").textContent !== "");
  assert.equal(find(document, "[role=status]").textContent, " Copied");
  assert.deepEqual(copied, ["a OR b"]);
});

test("a text that ends like another one is copied with that end", async () => {
  /** @type {string[]} */
  const copied = [];
  navigator.clipboard.writeText = async (text) => void copied.push(text);
  document.body.innerHTML = `<div><p>Base</p><h2 id="offer">Offer</h2><p>Pay</p></div>
    <div id="other"><copy-text target="other" end="offer" label="Copy" done="Copied" failed="Failed"></copy-text>
    <p>Other</p><p class="hb-not-copied">The rest is above.</p></div>`;
  find(document, "button").click();
  await until(() => copied.length > 0);
  assert.deepEqual(copied, ["Other\n\nOffer\n\nPay"]);
});

test("the button says where it could not copy", async () => {
  navigator.clipboard.writeText = async () => { throw new Error("denied"); };
  document.body.innerHTML = '<copy-text address label="Copy" done="Copied" failed="Failed"></copy-text>';
  find(document, "button").click();
  await until(() => find(document, "[role=status]").textContent !== "");
  assert.equal(find(document, "[role=status]").textContent, " Failed");
});
