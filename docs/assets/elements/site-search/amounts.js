/* Amounts of money in what somebody typed. The index knows numbers alone: whoever asks for euros must not find dollars. */

const NUMBER = "\\d[\\d.,\\u00a0\\u202f]*[kKmM]?";
const MONEY = "\\p{Sc}|\\b[A-Z]{3}\\b";
const AMOUNT = new RegExp(`(?<before>${MONEY})\\s?(?<first>${NUMBER})|(?<last>${NUMBER})\\s?(?<behind>${MONEY})`, "gu");

/**
 * The sign of a currency, typed as a sign or as a code; nothing for three letters that are none.
 * @param {string} typed
 */
function signOf(typed) {
  if (!/^[A-Z]+$/.test(typed)) return typed;
  const sign = new Intl.NumberFormat("en", { style: "currency", currency: typed }).formatToParts(0).find(({ type }) => type === "currency");
  return sign.value === typed ? "" : sign.value;
}

/**
 * What was typed without amounts in a currency that the handbook does not have, and what to ask for in their place: the
 * same amounts in its own, or nothing where there is none to replace.
 * @param {string} query
 * @param {string[]} signs of the currencies that the handbook has, the most frequent first
 */
export function withoutForeign(query, signs) {
  const isForeign = (/** @type {string} */ sign) => sign && signs.length && !signs.some((known) => sign.includes(known));
  const replaced = (/** @type {(amount: string) => string} */ put) => query.replace(AMOUNT, (typed, ...more) => {
    const { before, first, last, behind } = more.at(-1);
    return isForeign(signOf(before ?? behind)) ? put(first ?? last) : typed;
  });
  const rest = replaced(() => "");
  return { rest, own: rest === query ? "" : replaced((amount) => signs[0] + amount) };
}
