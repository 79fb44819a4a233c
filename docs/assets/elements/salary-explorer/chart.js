/* Ranges of pay as bars, in the colours that the style sheet gives. */

import { make, makeSvg } from "../../shared/dom.js";
import { money, range } from "./amounts.js";
import { BAR, FONT, layout } from "./layout.js";

/** @typedef {import("./types.d.ts").Kind} Kind */
/** @typedef {import("./types.d.ts").Row} Row */
/** @typedef {Partial<Record<Kind, string>>} Kinds the kinds of pay that are drawn, with their titles */
/** @typedef {ReturnType<typeof layout>} Layout */

const ruler = make("canvas").getContext("2d");

/** @param {string} text */
function lengthOf(text) {
  ruler.font = `600 ${FONT}px system-ui, sans-serif`;
  return ruler.measureText(text).width;
}

/**
 * @param {string} text
 * @param {number} room
 */
function shortened(text, room) {
  let kept = text;
  while (kept && lengthOf(`${kept}…`) > room) kept = kept.slice(0, -1);
  return lengthOf(text) <= room ? text : `${kept.trimEnd()}…`;
}

/**
 * The lines behind the bars, each with its amount.
 * @param {Layout} place
 * @param {string} currency
 */
const grid = ({ marks, x, legend, bottom, height }, currency) => marks.flatMap((mark) => {
  const words = { class: "hb-ink", x: x(mark), y: height - 6, "text-anchor": mark ? "middle" : "start" };
  return [
    makeSvg("line", { class: "hb-grid", x1: x(mark), x2: x(mark), y1: legend, y2: bottom }),
    makeSvg("text", words, money(mark, currency, true)),
  ];
});

/**
 * What the colours mean.
 * @param {Layout} place
 * @param {Kinds} kinds
 */
function legend({ shown, left }, kinds) {
  let at = left;
  return shown.flatMap((kind) => {
    const x = at;
    at += lengthOf(kinds[kind]) + 34;
    return [
      makeSvg("rect", { class: `hb-bar--${kind}`, x, y: 3, width: 11, height: 11, rx: 2 }),
      makeSvg("text", { class: "hb-ink", x: x + 16, y: 13 }, kinds[kind]),
    ];
  });
}

/**
 * The bars of a row under its name.
 * @param {Row} row
 * @param {string} name
 * @param {number} y
 * @param {Layout} place
 * @param {Kinds} kinds
 */
function bars(row, name, y, { shown, isBeside, left, width, x }, kinds) {
  const upper = y + (isBeside ? 5 : FONT + 9);
  const middle = upper + (shown.length * (BAR + 2)) / 2 + 3;
  const label = isBeside ? { x: left - 10, y: middle, "text-anchor": "end" } : { x: left, y: y + FONT + 4 };
  const words = shortened(name, isBeside ? left : width - 8);
  return [
    makeSvg("text", { class: "hb-ink hb-chart__name", ...label }, words),
    ...shown.map((kind, line) => {
      const [low, high] = [x(row[`${kind}_min`]), x(row[`${kind}_max`])];
      const size = { x: low, y: upper + line * (BAR + 2), width: Math.max(high - low, 2), height: BAR, rx: 2 };
      const { low: from, high: to, plus } = range(row, kind);
      const title = makeSvg("title", {}, `${name}: ${kinds[kind]} ${from && `${from}–`}${to}${plus}`);
      return makeSvg("rect", { class: `hb-bar hb-bar--${kind}`, ...size }, title);
    }),
  ];
}

/**
 * The drawing.
 * @param {Row[]} rows all in one currency
 * @param {string[]} names what the rows are called
 * @param {object} about
 * @param {Kinds} about.kinds
 * @param {number} about.width in CSS pixels
 * @param {string} about.alternative what a screen reader says
 */
export function drawing(rows, names, { kinds, width, alternative }) {
  const place = layout(rows, kinds, width, Math.max(...names.map(lengthOf)));
  const size = { viewBox: `0 0 ${width} ${place.height}`, role: "img", "aria-label": alternative, "font-size": FONT };
  return makeSvg(
    "svg",
    size,
    ...grid(place, rows[0].currency),
    ...legend(place, kinds),
    ...rows.flatMap((row, line) => bars(row, names[line], place.legend + line * place.step, place, kinds)),
  );
}
