import assert from "node:assert/strict";
import { test } from "node:test";
import { documentOf, leftOut, saysNow, stands, TITLE, toSend } from "./document.js";
import { BUILDER, WORDS } from "./small.test.js";
import { nothing } from "./state.js";

/** @typedef {import("./types.d.ts").Choices} Choices */

const made = (/** @type {Partial<Choices>} */ choices, /** @type {import("./edits.js").Edit[]} */ edits = []) =>
  documentOf(BUILDER, { ...nothing("keeper"), ...choices }, edits, WORDS, "en");
const says = (/** @type {ReturnType<typeof made>} */ doc) =>
  Object.fromEntries(doc.sections.flatMap(({ id, blocks }) => blocks.map((one) => [`${id}/${one.id}`, one.html])));
const edit = (/** @type {string} */ block, /** @type {string} */ was, /** @type {string} */ text) => ({ block, was, text, variant: "-.-.-.-" });

test("the base text differs from nothing, and a variant says block by block how it does", () => {
  const changes = (/** @type {Partial<Choices>} */ choices) => made(choices).sections.flatMap(({ blocks }) => blocks).filter(({ change }) => change).map(({ id, change }) => [id, change]);
  assert.deepEqual(changes({}), []);
  assert.deepEqual(changes({ industry: "ferries", level: "senior" }), [["boat", "added"], ["bell", "changed"]]);
  assert.deepEqual(leftOut(BUILDER, { ...nothing("keeper"), industry: "ferries" }).get("duties").map(({ id }) => id), ["light"]);
});

test("a point that moves to another kind, or gets another label, has changed", () => {
  for (const [at, other] of /** @type {[number, string][]} */ ([[2, "Sea"], [3, "nice"]])) {
    const builder = structuredClone(BUILDER);
    const moved = builder.blocks.push(/** @type {any} */ (builder.blocks[8].with(at, other))) - 1;
    const written = builder.variants["-.-.-.senior"].blocks;
    written.posting = written.posting.map((number) => (number === 8 ? moved : number));
    const doc = documentOf(builder, { ...nothing("keeper"), level: "senior" }, [], WORDS, "en");
    assert.equal(doc.sections.flatMap(({ blocks }) => blocks).find(({ id }) => id === "charts").change, "changed");
  }
});

test("an edit stands where one form of its variant still says what it replaced", () => {
  const of = (/** @type {string} */ block, /** @type {string} */ was, variant = "-.-.-.-") => stands(BUILDER, { block, was, text: "Mine.", variant });
  assert.ok(of("duties/light", "Light *it*."));
  assert.ok(of("opening/opening", "You keep the light of [Name]."));
  assert.ok(of(TITLE, "Senior Keeper", "-.-.-.senior"));
  assert.ok(!of("duties/light", "Light both."));
  assert.ok(!of("duties/light", "Light *it*.", "-.ferries.-.-"));
  assert.ok(!of("duties/light", "Light *it*.", "-.mines.-.-"));
});

test("what the reader chose stands in place of the blanks, as text", () => {
  const doc = made({ company: "<img src=x onerror=alert(1)>", place: "cove", deadline: "May 1 & no later" });
  assert.deepEqual([doc.title, doc.edition, doc.lang], ["Keeper", "2026.2", "en"]);
  const found = says(doc);
  assert.equal(found["facts/employer"], "&lt;img src=x onerror=alert(1)&gt;");
  assert.equal(found["opening/opening"], "You keep the light of &lt;img src=x onerror=alert(1)&gt;.");
  assert.equal(found["facts/place"], "Cove");
  assert.equal(found["apply/deadline"], "May 1 &amp; no later");
});

test("a remote job says where it may be done", () => {
  assert.equal(says(made({ place: "remote" }))["facts/place"], "Remote");
  assert.equal(says(made({ place: "remote", states: ["maine", "ohio", "atlantis"] }))["facts/place"], "Remote in Maine; Ohio");
  assert.equal(says(made({ place: "atlantis" }))["facts/place"], "[Place]");
});

test("pay is the reader's own, or that of the place, or a blank where its range is modeled or not said", () => {
  const pay = (/** @type {Partial<Choices>} */ choices) => says(made(choices))["facts/pay"];
  assert.equal(pay({}), "[Pay]");
  assert.equal(pay({ place: "cove" }), "Base $55,000–$66,000 a year");
  assert.equal(pay({ place: "cove", low: 56000, high: 60000 }), "Base $56,000–$60,000 a year");
  assert.equal(pay({ place: "ontario" }), "[Range]");
  assert.equal(pay({ place: "ontario", low: 56000, high: 60000 }), "Base CA$56,000–CA$60,000 a year");
  assert.equal(pay({ low: 56000 }), "Base $56,000 a year");
  assert.equal(pay({ level: "senior", low: 30, high: 38.5 }), "Base $30.00–$38.50 an hour and [more]");
});

test("an edit stands in the text where the handbook says what it replaced, as text", () => {
  const doc = made({}, [edit("duties/bell", "Ring.", "Ring <b>loud</b>."), edit("duties/light", "Light both.", "x"), edit(TITLE, "Keeper", "Light Keeper"), edit("apply/tea", "", "Tea.")]);
  const found = says(doc);
  assert.equal(found["duties/bell"], "Ring &lt;b&gt;loud&lt;/b&gt;.");
  assert.equal(found["duties/light"], "Light <em>it</em>.");
  assert.equal(doc.title, "Light Keeper");
  assert.equal(found["apply/tea"], "Tea.");
  assert.equal(saysNow(BUILDER, nothing("keeper"), WORDS, "en").get("duties/light"), "Light *it*.");
});

test("what the reader emptied does not leave, nor does a section without anything", () => {
  const doc = toSend(made({ form: "description" }, [edit("duties/bell", "Ring.", ""), edit("duties/light", "Light *it*.", "")]));
  assert.deepEqual(doc.sections, []);
});
