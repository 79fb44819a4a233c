/* What the reader chose, as the address says it behind its `#`: browsers send none of it to a host. */

/** @typedef {import("./types.d.ts").Choices} Choices */
/** @typedef {{ isPlain: boolean, given: Record<string, string> }} Beside what is chosen beside the text: whether differences are hidden, and what job boards ask for */

export const LONGEST = 300; // characters of a text
const HIGHEST = 100_000_000; // of an amount, and of employees

/** @type {("industry" | "context" | "scope" | "level" | "place")[]} */
const IDS = ["industry", "context", "scope", "level", "place"];
/** @type {("company" | "deadline" | "how_to_apply")[]} */
export const TEXTS = ["company", "deadline", "how_to_apply"];
/** @type {("low" | "high" | "employees")[]} */
export const NUMBERS = ["low", "high", "employees"];

/** What job boards ask for that links say too; the email address of a person is left out of them. */
export const GIVEN = ["id", "url", "posted", "city", "region", "country"];
const OF_BOARDS = "board-";

/**
 * The choices of who has chosen nothing yet.
 * @param {string} role
 * @returns {Choices}
 */
export const nothing = (role) => ({
  role, form: "posting", context: "", industry: "", scope: "", level: "", place: "", states: [], company: "", low: null,
  high: null, deadline: "", how_to_apply: "", employees: null, uses_ai: false,
});

/** Whether a part of an address says choices, and is not the id of a part of the page. */
export const isAsked = (/** @type {string} */ hash) => hash.includes("=");

/**
 * A text on one line, without control characters, and not too long.
 * @param {string} text
 */
export const cleaned = (text) => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, " ").trim().slice(0, LONGEST);

/** Digits, in threes or not, at most two decimals, and thousands as `k`; a currency before or behind them. */
const FIGURE = /^(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3})?\s*(\d{1,3}(?:([.,'’\s])\d{3})(?:\2\d{3})*|\d+)(?:[.,](\d{1,2}))?\s*(k?)\s*(?:\p{Sc}|[A-Z]{3})?$/iu;

/**
 * A count or an amount above zero that somebody typed, such as `$85,000`, `85.000` or `85k`; null where there is none.
 * @param {string | null} text
 */
export function numberIn(text) {
  const [, whole, , decimals = "0", thousands] = FIGURE.exec((text ?? "").trim()) ?? [];
  const value = whole ? Number(`${whole.replace(/\D/g, "")}.${decimals}`) * (thousands ? 1000 : 1) : NaN;
  return value > 0 && value <= HIGHEST ? value : null;
}

/**
 * What job boards ask for, without what is in no link.
 * @param {Record<string, string>} given
 */
export const linked = (given) => Object.fromEntries(Object.entries(given).filter(([name]) => GIVEN.includes(name)));

/**
 * What stands behind the `#`; empty where nothing is chosen. Known names in a fixed order, so that one choice has one address.
 * @param {Choices} choices
 * @param {string} [ownRole] the role of the page, which its address says already
 * @param {Beside} [beside]
 */
export function stateOf(choices, ownRole = "", { isPlain, given } = { isPlain: false, given: {} }) {
  const state = new URLSearchParams();
  const say = (/** @type {string} */ name, /** @type {string} */ value) => value && state.set(name, value);
  say("role", choices.role === ownRole ? "" : choices.role);
  say("form", choices.form === "posting" ? "" : choices.form);
  for (const name of IDS) say(name, choices[name]);
  say("states", choices.place === "remote" ? choices.states.join(",") : "");
  for (const name of TEXTS) say(name, choices[name]);
  for (const name of NUMBERS) say(name, choices[name] === null ? "" : String(choices[name]));
  say("ai", choices.uses_ai ? "yes" : "");
  say("differences", isPlain ? "no" : "");
  for (const name of GIVEN) say(`${OF_BOARDS}${name}`, given[name] ?? "");
  return state.toString().replaceAll("%2C", ",");
}

/**
 * The choices that a part of an address says. Ids may be unknown: who has the data drops them.
 * @param {string} hash without `#`
 * @param {string} ownRole
 * @returns {Choices}
 */
export function readState(hash, ownRole = "") {
  const state = new URLSearchParams(isAsked(hash) ? hash : "");
  const said = (/** @type {string} */ name) => cleaned(state.get(name) ?? "");
  return {
    ...nothing(ownRole || said("role")),
    form: said("form") === "description" ? "description" : "posting",
    ...Object.fromEntries([...IDS, ...TEXTS].map((name) => [name, said(name)])),
    ...Object.fromEntries(NUMBERS.map((name) => [name, numberIn(state.get(name))])),
    states: said("states").split(",").filter(Boolean),
    uses_ai: said("ai") === "yes",
  };
}

/**
 * What a part of an address says beside the choices.
 * @param {string} hash without `#`
 * @returns {Beside}
 */
export function readBeside(hash) {
  const state = new URLSearchParams(isAsked(hash) ? hash : "");
  const given = GIVEN.map((name) => [name, cleaned(state.get(`${OF_BOARDS}${name}`) ?? "")]);
  return { isPlain: state.get("differences") === "no", given: Object.fromEntries(given.filter(([, value]) => value)) };
}
