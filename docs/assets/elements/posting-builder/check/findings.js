/* What the rules say of a posting: `macros/posting_check/findings.py` in the browser. */

import { evaluate } from "./expressions.js";
import { facts, sentenceOf } from "./facts.js";
import { leftOut } from "./left-out.js";
import { placesOf, unknownPlaces } from "./places.js";
import { wording } from "./wording.js";

/** @typedef {import("./types.d.ts").Doc} Doc */
/** @typedef {import("./types.d.ts").Finding} Finding */
/** @typedef {import("./types.d.ts").Law} Law */
/** @typedef {import("./types.d.ts").Rule} Rule */
/** @typedef {import("./types.d.ts").Values} Values */
/** @typedef {"pass" | "fail" | "unknown"} Status */

const NO_PLACE = { jurisdiction: "", place_title: "", effective: "", verified_on: "" };

/** The day of the reader (ISO 8601). */
export function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/**
 * What a rule says; empty where it asks nothing of this posting.
 * @param {Rule} rule
 * @param {Values} values
 * @returns {Status | ""}
 */
function statusOf(rule, values) {
  if (evaluate(rule.binds, values) === false) return "";
  const asks = evaluate(rule.asks, values);
  if (asks === null) return "unknown";
  if (!asks) return "";
  const passes = evaluate(rule.passes, values);
  if (passes === null) return "unknown";
  return passes ? "pass" : "fail";
}

/**
 * @param {Values} values
 * @param {string} name
 */
function said(values, name) {
  const known = ["posting", "limits", "law"].map((group) => values[`${group}.${name}`]);
  return String(known.find((value) => value !== null && value !== undefined) ?? "");
}

/**
 * @param {Rule["fix"]} fix
 * @param {Doc} doc
 * @param {Law} law
 * @returns {Finding["fix"]}
 */
function fixOf(fix, doc, law) {
  if (!fix) return null;
  if ("html" in fix) return fix;
  const found = sentenceOf(doc, law.facts[fix.fact]);
  return found && { section: found.section, block: found.block, from: found.text, to: fix.to };
}

/**
 * @param {Law} law
 * @param {string} source
 */
const cited = (law, source) => ({ source_title: law.sources[source].title, source_url: law.sources[source].url });

/**
 * @param {Rule} rule
 * @param {Status} status
 * @param {Doc} doc
 * @param {Law} law
 * @param {Values} values
 * @param {string} place
 */
const finding = (rule, status, doc, law, values, place) => ({
  rule: rule.id,
  weight: rule.weight,
  status,
  words: (rule.words[status] || law.words.unknown).replace(
    /\{(\w+)\}/g,
    (_, name) => (name === "place" ? place : said(values, name)),
  ),
  sentence: "",
  fix: status === "pass" ? null : fixOf(rule.fix, doc, law),
});

/**
 * @param {Doc} doc
 * @param {Law} law
 * @param {string} day
 * @param {Values} values
 * @param {string} key
 * @returns {Finding[]}
 */
function findingsAt(doc, law, day, values, key) {
  const place = law.jurisdictions[key];
  const all = { ...values };
  for (const [name, value] of Object.entries(place.values)) all[`law.${name}`] = value;
  all["law.left_out"] = Boolean(values["posting.leaves_out"]) && leftOut(doc, law, place.names);
  return law.rules.filter((rule) => rule.of_place).flatMap((rule) => {
    const status = statusOf(rule, all);
    if (!status) return [];
    const topic = place.topics[/** @type {import("./types.d.ts").Topic} */ (rule.source)];
    const found = finding(rule, status, doc, law, all, place.title);
    const isRecalled = place.unchecked.includes(rule.field);
    const isComing = topic.day > day;
    if (isRecalled) found.words += ` ${law.words.recalled}`;
    return [{
      ...found,
      weight: isComing ? /** @type {const} */ ("style") : rule.weight,
      jurisdiction: key,
      place_title: place.title,
      effective: isComing ? topic.coming : topic.said,
      verified_on: isRecalled ? "" : place.verified_on,
      ...cited(law, topic.source),
    }];
  });
}

/**
 * @param {string} key
 * @param {Law} law
 * @returns {Finding}
 */
const unknownPlace = (key, law) => ({
  rule: "place",
  weight: "law",
  status: "fail",
  words: law.words.no_place.replace("{place}", () => key),
  sentence: "",
  fix: null,
  ...NO_PLACE,
  source_title: "",
  source_url: null,
});

/**
 * All findings on a day (ISO 8601): by place, then style, then words. What a union asks, and a member where the job is has
 * not put into its own law, warns.
 * @param {Doc} doc
 * @param {Law} law
 * @returns {Finding[]}
 */
export function findings(doc, law, day = today()) {
  const values = facts(doc, law);
  for (const [name, value] of Object.entries(law.limits)) values[`limits.${name}`] = value;
  values.today = day;
  const keys = placesOf(doc.choices, law);
  const unbound = keys.map((key) => law.jurisdictions[key]).filter((place) => place.unbound).map((place) => place.part_of);
  const ofPlaces = keys.flatMap((key) =>
    findingsAt(doc, law, day, values, key).map((one) =>
      unbound.includes(key) ? { ...one, weight: /** @type {const} */ ("style") } : one
    )
  );
  const ofStyle = law.rules.filter((rule) => !rule.of_place).flatMap((rule) => {
    const status = statusOf(rule, values);
    return status ? [{ ...finding(rule, status, doc, law, values, ""), ...NO_PLACE, ...cited(law, rule.cites) }] : [];
  });
  const ofWords = law.wording.groups ? wording(doc, law) : [];
  return [
    ...unknownPlaces(doc.choices, law).map((key) => unknownPlace(key, law)),
    ...ofPlaces,
    ...ofStyle,
    ...ofWords.map((one) => ({ ...one, ...NO_PLACE, ...cited(law, law.wording.cites) })),
  ];
}

/**
 * `not-ready` where a law in force is broken, `unknown` where one may be.
 * @param {Finding[]} found
 */
export function verdict(found) {
  const ofLaw = found.filter(({ weight }) => weight === "law").map(({ status }) => status);
  if (ofLaw.includes("fail")) return "not-ready";
  return ofLaw.includes("unknown") ? "unknown" : "ready";
}
