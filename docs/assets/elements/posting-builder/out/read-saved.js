/* A file of choices and own edits, from whoever made it: read strictly, every fault told, nothing thrown. */

import { GIVEN } from "../state.js";
import { problem } from "./problems.js";
import { FORMAT, VERSION } from "./saved.js";

/** @typedef {import("../types.d.ts").Choices} Choices */
/** @typedef {import("./types.d.ts").Known} Known */
/** @typedef {import("./types.d.ts").Problem} Problem */
/** @typedef {import("./types.d.ts").Read} Read */

const LARGEST = 1024 * 1024; // bytes
const MOST = 20; // problems that are told
const SHOWN = 60; // characters of a value that are shown
const PLACE = /^[a-z0-9]+(?:[-_][a-z0-9]+)*\/[a-z0-9]+(?:[-_][a-z0-9]+)*$/; // section/block

/** @typedef {(value: unknown) => boolean} Test */

const isText = (/** @type {unknown} */ value) => typeof value === "string";
const isRecord = (/** @type {unknown} */ value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isAmount = (/** @type {unknown} */ value) => value === null || (typeof value === "number" && Number.isFinite(value) && value > 0);

/** @type {Record<string, Test>} */
const FILE = { format: isText, version: Number.isInteger, edition: isText, choices: isRecord, edits: isRecord };

/** @type {Record<keyof Choices, Test>} */
const CHOICES = {
  role: isText, form: isText, context: isText, industry: isText, scope: isText, level: isText, place: isText,
  states: (value) => Array.isArray(value) && value.every(isText),
  company: isText, low: isAmount, high: isAmount, deadline: isText, how_to_apply: isText,
  employees: (value) => isAmount(value) && (value === null || Number.isInteger(value)),
  uses_ai: (value) => typeof value === "boolean",
};

/** @type {Record<string, Test>} */
const EDIT = { text: isText, was: isText };

/** What job boards ask for; a file may say some of it. @type {Record<string, Test>} */
const BOARDS = Object.fromEntries(GIVEN.map((name) => [name, isText]));

/** A value as it is told. @param {unknown} value */
const shown = (value) => {
  const text = String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};

/** @param {string} path @param {string} name */
const at = (path, name) => shown(path ? `${path}.${name}` : name);

/**
 * Keys that are unknown, missing, or of a wrong type.
 * @param {Record<string, unknown>} value
 * @param {Record<string, Test>} shape
 * @param {string} path
 * @returns {Problem[]}
 */
function shapeProblems(value, shape, path) {
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(shape, name));
  const missing = Object.keys(shape).filter((name) => !Object.hasOwn(value, name));
  const wrong = Object.keys(shape).filter((name) => Object.hasOwn(value, name) && !shape[name](value[name]));
  return [
    ...unknown.map((name) => problem("unknown-key", { key: at(path, name) })),
    ...missing.map((name) => problem("missing-key", { key: at(path, name) })),
    ...wrong.map((name) => problem("wrong-type", { key: at(path, name) })),
  ];
}

/**
 * @param {Choices} choices
 * @param {Known} known
 * @returns {Problem[]}
 */
function choiceProblems(choices, known) {
  const shape = shapeProblems(/** @type {any} */ (choices), CHOICES, "choices");
  if (shape.length) return shape;
  return /** @type {(keyof Choices)[]} */ (Object.keys(CHOICES)).flatMap((name) => {
    const values = /** @type {unknown[]} */ ([choices[name]].flat());
    const texts = /** @type {string[]} */ (values.filter(isText));
    const strange = known.values[name] ? texts.filter((text) => !known.values[name].includes(text)) : [];
    return strange.map((text) => problem("unknown-choice", { key: at("choices", name), value: shown(text) }));
  });
}

/**
 * @param {Record<string, unknown>} edits
 * @returns {Problem[]}
 */
const editProblems = (edits) =>
  Object.entries(edits).flatMap(([place, edit]) => {
    const path = at("edits", place);
    if (!PLACE.test(place)) return [problem("unknown-key", { key: path })];
    if (!isRecord(edit)) return [problem("wrong-type", { key: path })];
    return shapeProblems(/** @type {Record<string, unknown>} */ (edit), EDIT, path);
  });

/**
 * @param {unknown} given
 * @returns {Problem[]}
 */
function givenProblems(given) {
  if (!isRecord(given)) return [problem("wrong-type", { key: "given" })];
  return shapeProblems({ ...Object.fromEntries(GIVEN.map((name) => [name, ""])), .../** @type {object} */ (given) }, BOARDS, "given");
}

/** @param {string} text @returns {{ value: any, problems: Problem[] }} */
function parsed(text) {
  if (text.length > LARGEST || new TextEncoder().encode(text).length > LARGEST) {
    return { value: null, problems: [problem("too-large", { most: 1 })] };
  }
  try {
    const value = JSON.parse(text.replace(/^\ufeff/, ""));
    if (isRecord(value) && value.format === FORMAT) return { value, problems: [] };
  } catch {
    return { value: null, problems: [problem("no-json")] };
  }
  return { value: null, problems: [problem("other-file")] };
}

/** @param {any} value @param {Known} known @returns {Problem[]} */
function faultsOf({ given = {}, ...value }, known) {
  const shape = shapeProblems(value, FILE, "");
  if (shape.length) return shape;
  if (value.version !== VERSION) return [problem("other-version")];
  return [...choiceProblems(value.choices, known), ...givenProblems(given), ...editProblems(value.edits)];
}

/** @param {string} edition empty for a draft */
const otherEdition = (edition) =>
  edition ? problem("other-edition", { edition: shown(edition) }) : problem("draft-edition");

/**
 * What a file holds, or what is wrong with it. That it comes from another edition is told, and no fault.
 * @param {string} text
 * @param {Known} known
 * @returns {Read}
 */
export function readSaved(text, known) {
  const { value, problems } = parsed(text);
  const faults = value ? faultsOf(value, known) : problems;
  if (faults.length > MOST) faults.splice(MOST, faults.length, problem("more", { count: faults.length - MOST }));
  if (faults.length) return { saved: null, problems: faults };
  const { edition, choices, given = {}, edits } = value; // files from before hold nothing for job boards
  return { saved: { edition, choices, given, edits }, problems: edition === known.edition ? [] : [otherEdition(edition)] };
}
