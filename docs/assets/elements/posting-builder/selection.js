/* Which of the texts that the build composed go with the reader's choices. Nothing is merged here: a variant names its blocks. */

/** @typedef {import("./types.d.ts").Axis} Axis */
/** @typedef {import("./types.d.ts").Builder} Builder */
/** @typedef {import("./types.d.ts").Choices} Choices */
/** @typedef {import("./types.d.ts").Form} Form */
/** @typedef {{ key: string, section: string, id: string, label: string, kind: string, html: string, locked: boolean }} Taken a block, with the handle by which it is known in all variants */

const NONE = "-";

/** @param {Builder} builder */
export const axesOf = (builder) => /** @type {Axis[]} */ (Object.keys(builder.axes));

/**
 * The name of a variant. The base level is that of the base text, whether the reader names it or not.
 * @param {Builder} builder
 * @param {Partial<Choices>} choices
 */
export function variantOf(builder, choices) {
  const isBase = (/** @type {Axis} */ axis) => axis === "level" && choices.level === builder.base_level;
  return axesOf(builder).map((axis) => (isBase(axis) ? NONE : choices[axis] || NONE)).join(".");
}

/**
 * What a variant chooses; none for a name that the role does not have.
 * @param {Builder} builder
 * @param {string} variant
 * @returns {Partial<Record<Axis, string>> | null}
 */
export function chosenIn(builder, variant) {
  if (!Object.hasOwn(builder.variants, variant)) return null;
  const parts = variant.split(".");
  return Object.fromEntries(axesOf(builder).map((axis, at) => [axis, parts[at]]).filter(([, id]) => id !== NONE));
}

/**
 * Why a choice cannot be combined with the others; empty where it can.
 * @param {Builder} builder
 * @param {Choices} choices
 * @param {Axis} axis
 * @param {string} chosen
 */
export function whyNot(builder, choices, axis, chosen) {
  const asked = { ...choices, [axis]: chosen };
  const level = asked.level || builder.base_level;
  const rule = builder.excluded.find((one) => axis in one.choices &&
    Object.entries(one.choices).every(([name, value]) => (name === "level" ? level : asked[/** @type {Axis} */ (name)]) === value));
  return rule ? rule.why : "";
}

/** The place of a job that is done from anywhere, or from some places. */
export const REMOTE = "remote";

/**
 * The choices without those that the role does not have, places that nobody knows, and one of each pair that excludes another.
 * @param {Builder} builder
 * @param {Choices} choices
 * @param {Record<string, string>} places titles by the ids of all places
 */
export function offered(builder, choices, places) {
  const isPlace = (/** @type {string} */ id) => Object.hasOwn(places, id);
  const sound = { ...choices, states: choices.states.filter(isPlace) };
  if (sound.place !== REMOTE && !isPlace(sound.place)) sound.place = "";
  for (const axis of axesOf(builder)) if (!Object.hasOwn(builder.axes[axis], sound[axis])) sound[axis] = "";
  for (const axis of axesOf(builder)) if (sound[axis] && whyNot(builder, sound, axis, sound[axis])) sound[axis] = "";
  return sound;
}

/**
 * The blocks of a variant in a form, in their order.
 * @param {Builder} builder
 * @param {string} variant
 * @param {Form} form
 * @returns {Taken[]}
 */
export const blocksOf = (builder, variant, form) =>
  builder.variants[variant].blocks[form].map((number) => {
    const [section, id, label, kind, text, locked] = builder.blocks[number];
    return { key: `${section}/${id}`, section, id, label, kind, html: builder.texts[text], locked: locked === 1 };
  });

/** @param {Builder} builder @param {Choices} choices */
const rowsAt = (builder, { level }) => builder.pay.filter((row) => row.level === (level || builder.base_level));

/** @param {Builder} builder @param {Choices} choices */
const nationalPay = (builder, choices) => rowsAt(builder, choices).find(({ place }) => place === null);

/**
 * The currency of the chosen place; that of a remote job where all of its places have one.
 * @param {Builder} builder
 * @param {Choices} choices
 */
function currencyAt({ currencies }, { place, states }) {
  const [first, ...others] = place === REMOTE ? states : [place];
  return others.every((other) => currencies[other] === currencies[first]) ? currencies[first] ?? "" : "";
}

/**
 * The pay of the chosen level and place, or the national pay of that level where the place has none of its own. A place
 * abroad has none: pay in its own currency is nothing that the handbook knows.
 * @param {Builder} builder
 * @param {Choices} choices
 */
export const payOf = (builder, choices) =>
  currencyAt(builder, choices) ? undefined : rowsAt(builder, choices).find(({ place }) => place === choices.place) ?? nationalPay(builder, choices);

/**
 * How pay is said: by its currency, its period, and whether variable pay comes on top.
 * @param {Builder} builder
 * @param {Choices} choices
 */
export function payFormOf(builder, choices) {
  const row = payOf(builder, choices) ?? nationalPay(builder, choices);
  return row && { ...row, currency: currencyAt(builder, choices) || row.currency };
}
