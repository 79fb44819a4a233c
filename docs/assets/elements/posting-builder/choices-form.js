/* The form of the choices: what the role offers, what is chosen, what cannot be combined and why, and the pay of the place. */

import { find, findAll, make, pick, tell } from "../../shared/dom.js";
import { fillIn } from "../../shared/words.js";
import { money } from "../../shared/money.js";
import { sentence } from "./out/index.js";
import { amounts, isWithin, origin } from "./pay.js";
import { axesOf, payOf, whyNot } from "./selection.js";
import { cleaned, numberIn, NUMBERS, TEXTS } from "./state.js";

/** @typedef {import("./types.d.ts").Axis} Axis */
/** @typedef {import("./types.d.ts").Builder} Builder */
/** @typedef {import("./types.d.ts").Choices} Choices */
/** @typedef {import("./types.d.ts").PayRow} PayRow */
/** @typedef {import("./words.d.ts").Words} Words */

/**
 * Offer the choices of a role on each axis; an axis without any is not shown.
 * @param {HTMLFormElement} form
 * @param {Builder} builder
 * @param {Words} words
 */
export function offer(form, builder, words) {
  for (const axis of axesOf(builder)) {
    /** @type {HTMLSelectElement} */
    const list = find(form, `select[name=${axis}]`);
    const entries = Object.entries(builder.axes[axis]);
    const isLevel = axis === "level";
    const choices = isLevel ? entries.map(([id, title]) => option(id === builder.base_level ? "" : id, title))
      : [option("", words.none[axis]), ...entries.map(([id, title]) => option(id, title))];
    list.replaceChildren(...choices);
    list.closest("label").hidden = !entries.length;
  }
}

const option = (/** @type {string} */ value, /** @type {string} */ title) => make("option", { value }, title);

/**
 * Show choices in the form.
 * @param {HTMLFormElement} form
 * @param {Choices} choices
 */
export function fillForm(form, choices) {
  for (const name of /** @type {const} */ (["industry", "context", "scope", "level", "place"])) pick(find(form, `[name=${name}]`), choices[name]);
  for (const name of [...TEXTS, ...NUMBERS]) {
    /** @type {HTMLInputElement} */
    const field = find(form, `[name=${name}]`);
    const value = choices[name] ?? "";
    if (name === "low" || name === "high" || name === "employees" ? numberIn(field.value) !== choices[name] : cleaned(field.value) !== value) field.value = String(value);
  }
  for (const box of states(form)) box.checked = choices.states.includes(box.value);
  /** @type {HTMLInputElement} */
  const ai = find(form, "[name=uses_ai]");
  ai.checked = choices.uses_ai;
  find(form, ".hb-states").hidden = choices.place !== "remote";
}

/** @returns {HTMLInputElement[]} */
const states = (/** @type {ParentNode} */ form) => findAll(form, "[name=states]");

/**
 * What the form says; role and form of the text are chosen elsewhere.
 * @param {HTMLFormElement} form
 * @returns {Partial<Choices>}
 */
export function readForm(form) {
  const said = (/** @type {string} */ name) => cleaned(/** @type {HTMLInputElement} */ (find(form, `[name=${name}]`)).value);
  const names = ["industry", "context", "scope", "level", "place", ...TEXTS];
  return {
    ...Object.fromEntries(names.map((name) => [name, said(name)])),
    ...Object.fromEntries(NUMBERS.map((name) => [name, numberIn(said(name))])),
    states: states(form).filter((box) => box.checked).map((box) => box.value),
    uses_ai: /** @type {HTMLInputElement} */ (find(form, "[name=uses_ai]")).checked,
  };
}

/**
 * Bar what the other choices exclude, and say why.
 * @param {HTMLFormElement} form
 * @param {Builder} builder
 * @param {Choices} choices
 * @param {Words} words
 */
export function barExcluded(form, builder, choices, words) {
  const reasons = [];
  for (const axis of axesOf(builder)) {
    /** @type {HTMLSelectElement} */
    const list = find(form, `select[name=${axis}]`);
    for (const one of list.options) {
      const why = one.value && one.value !== choices[axis] ? whyNot(builder, choices, axis, one.value) : "";
      one.disabled = Boolean(why);
      if (why) reasons.push(make("li", {}, fillIn(words.not_with, { choice: one.text, why })));
    }
  }
  const list = find(form, ".hb-reasons");
  list.hidden = !reasons.length;
  list.replaceChildren(...reasons);
}

/**
 * Why choices of a file were left out.
 * @param {Builder} builder
 * @param {Choices} asked
 * @param {Choices} taken
 * @param {Words} words
 */
export const notTaken = (builder, asked, taken, words) =>
  axesOf(builder).filter((axis) => asked[axis] && asked[axis] !== taken[axis]).map((axis) => {
    const title = builder.axes[axis][asked[axis]];
    const unknown = { code: "unknown-choice", values: { key: `choices.${axis}`, value: asked[axis] } };
    return title ? fillIn(words.not_with, { choice: title, why: whyNot(builder, taken, axis, asked[axis]) }) : sentence(words.problems, unknown);
  });

/**
 * Show the range of the place and the level with its source, and whether what was typed is within it.
 * @param {HTMLFormElement} form
 * @param {Builder} builder
 * @param {Choices} choices
 * @param {Words} words
 */
export function showPay(form, builder, choices, words) {
  const row = payOf(builder, choices);
  find(form, ".hb-range").hidden = !row;
  tell(find(form, ".hb-range__warning"), warning(row, choices, words));
  tellUnread(form, words);
  for (const name of /** @type {const} */ (["low", "high"])) {
    const amount = row && (row[name] ?? row.high);
    /** @type {HTMLInputElement} */ (find(form, `[name=${name}]`)).placeholder = row ? money(amount, row.currency) : "";
  }
  if (!row) return;
  tell(find(form, ".hb-range__amount"), fillIn(words.range_of, { place: row.place_title || words.national, range: amounts(row, words) }));
  const cited = find(form, ".hb-range__source");
  const said = origin(row, words);
  cited.replaceChildren(row.source_url ? make("a", { href: row.source_url, rel: "noreferrer" }, said) : said);
  tell(find(form, ".hb-range__variable"), row.variable_share === null ? "" : fillIn(words.variable, { share: row.variable_share }));
}

/**
 * @param {PayRow | undefined} row
 * @param {Choices} choices
 * @param {Words} words
 */
function warning(row, { low, high }, words) {
  if (low !== null && high !== null && low > high) return words.reversed;
  return !row || (isWithin(row, low) && isWithin(row, high)) ? "" : words.outside;
}

/**
 * Say of what was typed as a number, and is none, how to write it.
 * @param {HTMLFormElement} form
 * @param {Words} words
 */
function tellUnread(form, words) {
  for (const line of findAll(form, "[data-reads]")) {
    /** @type {HTMLInputElement[]} */
    const fields = line.dataset.reads.split("-").map((name) => find(form, `[name=${name}]`));
    for (const field of fields) field.ariaInvalid = String(field.value.trim() !== "" && numberIn(field.value) === null);
    tell(line, fields.some(({ ariaInvalid }) => ariaInvalid === "true") ? words.unread : "");
  }
}
