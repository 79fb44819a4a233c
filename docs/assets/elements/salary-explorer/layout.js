/* Where the parts of the chart of ranges stand, in CSS pixels. */

/** @typedef {import("./types.d.ts").Kind} Kind */
/** @typedef {import("./types.d.ts").Row} Row */

export const FONT = 12;
export const BAR = 10;
export const APART = 13; // from the upper edge of a bar to that of the next
export const KEY_STEP = FONT + 6; // from one line of the legend to the next
const AXIS = 24;
const BESIDE = 0.42; // of the width, which names beside their bars may take
const TICK = 80; // at least from one mark to the next
/** @type {Kind[]} */
export const KINDS = ["base", "target", "total"];

/**
 * Round ticks from 0 to beyond `top`.
 * @param {number} top
 * @param {number} count
 */
export function ticks(top, count) {
  const power = 10 ** Math.floor(Math.log10(top / count));
  const step = [1, 2, 2.5, 5, 10].map((part) => part * power).find((size) => size * count >= top);
  return Array.from({ length: Math.ceil(top / step) + 1 }, (_, place) => place * step);
}

const isBesideAt = (/** @type {number} */ width, /** @type {number} */ longest) => longest + 12 < width * BESIDE;

/**
 * Where bars begin, behind names that are up to `longest` wide or below them.
 * @param {number} width
 * @param {number} longest
 */
export const leftOf = (width, longest) => (isBesideAt(width, longest) ? longest + 12 : 4);

/**
 * The layout for rows under names that are up to `longest` wide. Names stand beside their bars, or above them where
 * there is no room.
 * @param {Row[]} rows
 * @param {Partial<Record<Kind, string>>} kinds
 * @param {number} width
 * @param {number} longest
 * @param {number} [lines] of a name above its bars
 * @param {number} [meanings] lines of the legend
 * @param {number} [mark] how long a mark's amount is
 */
export function layout(rows, kinds, width, longest, lines = 1, meanings = 1, mark = 0) {
  const shown = KINDS.filter((kind) => kind in kinds);
  const isBeside = isBesideAt(width, longest);
  const left = leftOf(width, longest);
  const step = shown.length * APART + (isBeside ? 9 : lines * (FONT + 2) + 12);
  const legend = FONT + 12 + (meanings - 1) * KEY_STEP;
  const bottom = legend + rows.length * step;
  const plot = width - left - 28;
  const top = Math.max(...rows.flatMap((row) => shown.map((kind) => row[`${kind}_max`] ?? 0)), 1);
  const marks = ticks(top, Math.max(2, Math.floor(plot / Math.max(TICK, mark + 16))));
  const x = (/** @type {number} */ amount) => left + (amount / marks.at(-1)) * plot;
  return { shown, isBeside, lines, left, step, legend, bottom, height: bottom + AXIS, width, marks, x };
}
