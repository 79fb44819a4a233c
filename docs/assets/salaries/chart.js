/* Ranges of pay as bars, in the colours that the style sheet gives. */

import { money, range } from "./rows.js";

const FONT = 12, BAR = 9, AXIS = 24, BESIDE = 0.42, TICK = 80;
const KINDS = ["base", "total"];

const svg = (name, attributes, text) => {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  if (text !== undefined) made.textContent = text;
  return made;
};

const ruler = document.createElement("canvas").getContext("2d");
const lengthOf = (text) => {
  ruler.font = `600 ${FONT}px system-ui, sans-serif`;
  return ruler.measureText(text).width;
};

function shortened(text, room) {
  let kept = text;
  while (kept && lengthOf(`${kept}…`) > room) kept = kept.slice(0, -1);
  return lengthOf(text) <= room ? text : `${kept.trimEnd()}…`;
}

/** Round ticks from 0 to beyond `top`. */
function ticks(top, count) {
  const power = 10 ** Math.floor(Math.log10(top / count));
  const step = [1, 2, 2.5, 5, 10].map((part) => part * power).find((size) => size * count >= top);
  return Array.from({ length: Math.ceil(top / step) + 1 }, (_, place) => place * step);
}

/** The drawing, `width` CSS pixels wide. Names stand beside their bars, or above them where there is no room. */
export function drawing(rows, names, { kinds, width, alternative }) {
  const shown = KINDS.filter((kind) => kind in kinds);
  const longest = Math.max(...names.map(lengthOf));
  const beside = longest + 12 < width * BESIDE;
  const left = beside ? longest + 12 : 4;
  const step = shown.length * (BAR + 2) + (beside ? 9 : FONT + 14);
  const legend = FONT + 12;
  const height = legend + rows.length * step + AXIS;
  const plot = width - left - 28;
  const top = Math.max(...rows.flatMap((row) => shown.map((kind) => row[`${kind}_max`])), 1);
  const marks = ticks(top, Math.max(2, Math.floor(plot / TICK)));
  const x = (amount) => left + (amount / marks.at(-1)) * plot;
  const chart = svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": alternative, "font-size": FONT });
  marks.forEach((mark) => {
    chart.append(svg("line", { class: "hb-grid", x1: x(mark), x2: x(mark), y1: legend, y2: height - AXIS }));
    const words = money(mark, rows[0].currency, true);
    chart.append(svg("text", { class: "hb-ink", x: x(mark), y: height - 6, "text-anchor": mark ? "middle" : "start" }, words));
  });
  let at = left;
  shown.forEach((kind) => {
    chart.append(svg("rect", { class: `hb-bar--${kind}`, x: at, y: 3, width: 11, height: 11, rx: 2 }));
    chart.append(svg("text", { class: "hb-ink", x: at + 16, y: 13 }, kinds[kind]));
    at += lengthOf(kinds[kind]) + 34;
  });
  rows.forEach((row, place) => {
    const y = legend + place * step;
    const name = shortened(names[place], beside ? left : width - 8);
    const bars = y + (beside ? 5 : FONT + 9);
    const middle = bars + (shown.length * (BAR + 2)) / 2 + 3;
    const label = beside ? { x: left - 10, y: middle, "text-anchor": "end" } : { x: left, y: y + FONT + 4 };
    chart.append(svg("text", { class: "hb-ink hb-chart__name", ...label }, name));
    shown.forEach((kind, line) => {
      const [low, high] = [x(row[`${kind}_min`]), x(row[`${kind}_max`])];
      const size = { x: low, y: bars + line * (BAR + 2), width: Math.max(high - low, 2), height: BAR, rx: 2 };
      const bar = svg("rect", { class: `hb-bar hb-bar--${kind}`, ...size });
      const { low: from, high: to, plus } = range(row, kind);
      bar.append(svg("title", {}, `${names[place]}: ${kinds[kind]} ${from && `${from}–`}${to}${plus}`));
      chart.append(bar);
    });
  });
  return chart;
}
