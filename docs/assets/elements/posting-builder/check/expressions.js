/* Expressions over named values, with unknown (null) as an answer: `macros/posting_check/expressions.py` in the browser. */

/** @typedef {import("./types.d.ts").Expression} Expression */
/** @typedef {import("./types.d.ts").Value} Value */
/** @typedef {import("./types.d.ts").Values} Values */

/** @type {Record<string, (one: any, other: any) => boolean>} */
const SIGNS = {
  "<": (one, other) => one < other,
  "<=": (one, other) => one <= other,
  ">": (one, other) => one > other,
  ">=": (one, other) => one >= other,
};

/**
 * @param {string} name
 * @param {Values} values
 * @returns {Value}
 */
function known(name, values) {
  const value = values[name] ?? null;
  return value === "unknown" ? null : value;
}

/** @param {boolean | null} found */
const not = (found) => (found === null ? null : !found);

/** @param {(boolean | null)[]} found */
function all(found) {
  if (found.includes(false)) return false;
  return found.includes(null) ? null : true;
}

/**
 * Whether it holds; null where it depends on a value that is not known.
 * @param {Expression} expression
 * @param {Values} values
 * @returns {boolean | null}
 */
export function evaluate(expression, values) {
  if ("all" in expression) return all(expression.all.map((one) => evaluate(one, values)));
  if ("any" in expression) return not(all(expression.any.map((one) => not(evaluate(one, values)))));
  if ("not" in expression) return not(evaluate(expression.not, values));
  if ("has" in expression) {
    const value = known(expression.has, values);
    return value === null ? null : Boolean(value);
  }
  if ("is" in expression) {
    const value = known(expression.is[0], values);
    return value === null ? null : value === expression.is[1];
  }
  if (!("compare" in expression)) throw new TypeError(`no operator: ${Object.keys(expression).join()}`);
  const [first, sign, second] = expression.compare;
  const [one, other] = [first, second].map((end) => (typeof end === "string" ? known(end, values) : end));
  return one === null || other === null ? null : SIGNS[sign](one, other);
}
