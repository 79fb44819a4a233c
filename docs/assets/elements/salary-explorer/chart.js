/* Ranges of pay as bars, in the colors that the style sheet gives. */

import { make, makeSvg } from "../../shared/dom.js";
import { money } from "../../shared/money.js";
import { around, range, shortRange } from "./amounts.js";
import { APART, BAR, FONT, KEY_STEP, KINDS, layout, leftOf } from "./layout.js";

/** @typedef {import("./types.d.ts").Kind} Kind */
/** @typedef {import("./types.d.ts").Row} Row */
/** @typedef {Partial<Record<Kind, string>>} Kinds the kinds of pay that are drawn, with their titles */
/** @typedef {import("./types.d.ts").Saying} Saying */
/** @typedef {ReturnType<typeof layout>} Layout */

const TIP = 8; // how far the tip reaches of a bar without an upper end
const SMALL = 0.85; // of the font, for the amounts beside the bars

const ruler = make("canvas").getContext("2d");
const specimen = makeSvg("text", { class: "hb-ink hb-chart__name", "font-size": FONT }); // spacing is told in its ems
const sample = make("figure", { class: "hb-chart hb-chart__ruler", "aria-hidden": "true" }, makeSvg("svg", {}, specimen));

/** Measure in the font that the reader has. It is asked for once a drawing: in between the page would be laid out anew. */
function takeFont() {
  if (!sample.isConnected) document.body.append(sample);
  const { fontWeight, fontFamily, letterSpacing, wordSpacing } = getComputedStyle(specimen);
  ruler.font = `${fontWeight} ${FONT}px ${fontFamily}`;
  Object.assign(ruler, { letterSpacing, wordSpacing }); // a browser that does not know them passes over them
}

/**
 * How long a text is in that font.
 * @param {string} text
 */
const lengthOf = (text) => ruler.measureText(text).width;

/**
 * A text in lines that fit into a room; a word that is longer stands alone in one.
 * @param {string} text
 * @param {number} room
 */
function wrapped(text, room) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (!lines.at(-1) || lengthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * The class that colors the bars of a kind.
 * @param {Kind} kind
 */
const color = (kind) => (kind === "base" ? "hb-bar--base" : "hb-bar--total");

/**
 * The lines behind the bars, each with its amount.
 * @param {Layout} place
 * @param {string} currency
 */
const grid = ({ marks, x, legend, bottom, height, width }, currency) => marks.flatMap((mark) => {
  const said = money(mark, currency, { isShort: true });
  const middle = Math.min(x(mark), width - lengthOf(said) / 2); // the last one stands whole inside the drawing
  const words = { class: "hb-ink", x: mark ? middle : x(mark), y: height - 6, "text-anchor": mark ? "middle" : "start" };
  return [
    makeSvg("line", { class: "hb-grid", x1: x(mark), x2: x(mark), y1: legend, y2: bottom }),
    makeSvg("text", words, said),
  ];
});

const KEY = 16; // from the beginning of what a color is shown by to what it means
const GAP = 18; // between two of them

/**
 * What the colors mean, in lines that fit into the width.
 * @param {Kinds} kinds
 * @param {number} room
 */
function keys(kinds, room) {
  /** @type {Kind[][]} */
  const lines = [[]];
  let at = 0;
  for (const kind of KINDS.filter((kind) => kind in kinds)) {
    const length = KEY + lengthOf(kinds[kind]);
    if (at && at + length > room) {
      lines.push([]);
      at = 0;
    }
    lines[lines.length - 1].push(kind);
    at += length + GAP;
  }
  return lines;
}

/**
 * @param {Kind[][]} lines
 * @param {number} left
 * @param {Kinds} kinds
 */
const legend = (lines, left, kinds) => lines.flatMap((shown, line) => {
  let at = left;
  const y = line * KEY_STEP;
  return shown.flatMap((kind) => {
    const x = at;
    at += KEY + lengthOf(kinds[kind]) + GAP;
    return [
      makeSvg("rect", { class: color(kind), x, y: y + 3, width: 11, height: 11, rx: 2 }),
      makeSvg("text", { class: "hb-ink", x: x + KEY, y: y + 13 }, kinds[kind]),
    ];
  });
});

/**
 * The bars of a row under its name, each with its amounts.
 * @param {Row} row
 * @param {string[]} name in lines
 * @param {number} y
 * @param {Layout} place
 * @param {Kinds} kinds
 * @param {Saying} saying
 */
function bars(row, name, y, place, kinds, saying) {
  const { shown, isBeside, left, width, x } = place;
  const upper = y + (isBeside ? 5 : place.lines * (FONT + 2) + 7);
  const middle = upper + (shown.length * APART) / 2 + 3;
  const label = isBeside ? { x: left - 10, y: middle, "text-anchor": "end" } : { x: left, y: y + FONT + 4 };
  const lines = name.map((words, line) => makeSvg("tspan", { x: label.x, dy: line && FONT + 2 }, words));
  return [
    makeSvg("text", { class: "hb-ink hb-chart__name", ...label }, ...lines),
    ...shown.filter((kind) => row[`${kind}_max`] !== null).flatMap((kind, line, own) => {
      const [low, high] = [x(row[`${kind}_min`] ?? row[`${kind}_max`]), x(row[`${kind}_max`])];
      const size = { x: low, y: upper + (line + (shown.length - own.length) / 2) * APART, width: Math.max(high - low, 2), height: BAR, rx: 2 };
      const { low: from, between, high: to } = range(row, kind);
      const isOpen = row[`${kind}_open_ended`];
      const [before, behind] = around(row, kind, saying);
      const title = makeSvg("title", {}, `${name.join(" ")}: ${kinds[kind]} ${before}${from}${between}${to}${behind}`);
      const end = size.x + size.width;
      const tip = makeSvg("path", { class: color(kind), d: `M${end} ${size.y}l${TIP} ${BAR / 2}-${TIP} ${BAR / 2}z` });
      const said = shortRange(row, kind, saying);
      const isLeft = end + TIP + 4 + lengthOf(said) * SMALL > width;
      const at = isLeft ? { x: low - 4, "text-anchor": "end" } : { x: end + (isOpen ? TIP : 0) + 4 };
      return [
        makeSvg("rect", { class: `hb-bar ${color(kind)}`, ...size }, title),
        ...(isOpen ? [tip] : []),
        makeSvg("text", { class: "hb-ink", "font-size": FONT * SMALL, y: size.y + BAR - 0.5, ...at }, said),
      ];
    }),
  ];
}

/**
 * How long the amount of a mark can be.
 * @param {Row[]} rows
 */
const markOf = (rows) =>
  lengthOf(money(Math.max(...rows.flatMap((row) => KINDS.map((kind) => row[`${kind}_max`] ?? 0))), rows[0].currency, { isShort: true }));

/**
 * The drawing.
 * @param {Row[]} rows all in one currency, for one period
 * @param {string[]} names what the rows are called
 * @param {object} about
 * @param {Kinds} about.kinds
 * @param {number} about.width in CSS pixels
 * @param {string} about.alternative what a screen reader says
 * @param {Saying} about.saying
 */
export function drawing(rows, names, { kinds, width, alternative, saying }) {
  takeFont();
  const longest = Math.max(...names.map(lengthOf));
  const above = names.map((words) => wrapped(words, width - 8));
  const meanings = keys(kinds, width - leftOf(width, longest));
  const place = layout(rows, kinds, width, longest, Math.max(...above.map((lines) => lines.length)), meanings.length, markOf(rows));
  const shown = place.isBeside ? names.map((words) => [words]) : above;
  const size = { viewBox: `0 0 ${width} ${place.height}`, role: "img", "aria-label": alternative, "font-size": FONT };
  return makeSvg(
    "svg",
    size,
    ...grid(place, rows[0].currency),
    ...legend(meanings, place.left, kinds),
    ...rows.flatMap((row, line) => bars(row, shown[line], place.legend + line * place.step, place, kinds, saying)),
  );
}
