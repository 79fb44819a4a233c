/* The facts of a posting, under names that rules use: `macros/posting_check/facts.py` in the browser. */

import { deadline } from "./deadline.js";
import { headed, ofJobIn } from "./job-lines.js";
import { compiled, filled, linesOf, plain, sentences } from "./lines.js";
import { payOf } from "./pay.js";

/** @typedef {import("./types.d.ts").Doc} Doc */
/** @typedef {import("./types.d.ts").Fact} Fact */
/** @typedef {import("./types.d.ts").Law} Law */
/** @typedef {import("./types.d.ts").Line} Line */
/** @typedef {import("./types.d.ts").Values} Values */

const FIRST = ["facts place", "facts pay", "facts travel"];

/**
 * @param {string} text
 * @param {Fact} fact
 */
const counts = (text, fact) =>
  compiled(fact.words).test(text) && !(fact.unless && compiled(fact.unless).test(text));

/**
 * @param {Line} line
 * @param {Fact} fact
 */
function says(line, fact) {
  if (fact.not_in?.includes(line.section) || (fact.block_only ?? line.block) !== line.block) return false;
  return sentences(fact.label_counts ? line.named : line.text).some((text) => counts(text, fact));
}

/**
 * Whether any words stand in its own block or section, or words that its pattern finds.
 * @param {Line} line
 * @param {Fact} fact
 */
const saysAnyhow = (line, fact) =>
  (Boolean(line.said) && (line.block === fact.block || line.section === fact.section)) || says(line, fact);

/**
 * @param {Line[]} lines
 * @param {string[]} mustHaves
 */
function counted(lines, mustHaves) {
  const items = lines.filter(({ section }) => section === "duties" || section === "requirements");
  const first = lines.filter(({ section, block }) => section === "opening" || FIRST.includes(`${section} ${block}`));
  /** @param {Line[]} some */
  const sum = (some) => some.reduce((total, { words }) => total + words, 0);
  return {
    words: sum(lines),
    first_words: sum(first),
    duties: items.filter(({ section }) => section === "duties").length,
    must_haves: items.filter(({ section, kind }) => section === "requirements" && mustHaves.includes(kind)).length,
    longest_item: Math.max(0, ...items.map(({ words }) => words)),
  };
}

/**
 * Everything that rules ask about the posting; null for what nobody said.
 * @param {Doc} doc
 * @param {Law} law
 * @returns {Values}
 */
export function facts(doc, law) {
  const lines = linesOf(doc);
  const ofJob = ofJobIn(lines, law);
  const under = headed(ofJob);
  const { form, place, states, employees, uses_ai } = doc.choices;
  const named = Object.fromEntries(
    Object.entries(law.facts).map(([name, fact]) => [name, under.some((line) => saysAnyhow(line, fact))]),
  );
  const rows = ofJob.filter(({ block }) => block === "pay").map(({ said }) => said);
  const aboutPay = under.filter((line) => says(line, law.facts.pay_line)).map(({ text }) => text);
  const day = deadline(under, law, under.some((line) => says(line, law.facts.deadline_open)));
  /** @type {Values} */
  const values = {
    ...named,
    ...payOf(rows, aboutPay, law.amount),
    deadline: Boolean(day),
    deadline_day: day,
    ...counted(lines, law.must_have_kinds),
    form,
    remote: place === "remote" || named.remote_said,
    remote_where: states.length > 0 || !["", "remote"].includes(place),
    employees,
    uses_ai,
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`posting.${name}`, value]));
}

/**
 * The first sentence that says a fact by its words, as it is written, blanks included, and where it is.
 * @param {Doc} doc
 * @param {Fact} fact
 */
export function sentenceOf(doc, fact) {
  for (const { id: section, blocks } of doc.sections) {
    if (fact.not_in?.includes(section)) continue;
    for (const { id: block, html } of blocks) {
      const text = sentences(plain(html)).find((one) => counts(filled(one), fact));
      if (text !== undefined) return { section, block, text };
    }
  }
  return null;
}
