/* One question. Wording and scoring are HTML that the build has escaped; everything else is put in as text. */

import { filled, make } from "../explorer.js";

const SHOWN = 4;

const chips = (texts) => [...new Set(texts)].map((text) => make("span", { class: "hb-chip" }, text));

function where(place, { data, titles }) {
  const { title, stages } = data.roles[place.role];
  const more = [...(place.for ? [titles.for[place.for]] : []), stages[place.stage], data.minutes[place.minutes]];
  return make("li", {}, make("a", { href: place.at }, title), ` · ${more.join(" · ")}`);
}

const list = (places, about) => make("ul", { class: "hb-bank__places" }, ...places.map((place) => where(place, about)));

/** The card. `fitting` are the places that the filters leave, or the one that was chosen; they are told first. */
export function card(question, fitting, isChosen, about) {
  const { words, titles } = about;
  const places = [...new Set([...fitting, ...question.places])];
  const heading = make("h3", { id: `question-${question.number}` });
  heading.innerHTML = question.ask;
  const box = make("input", { type: "checkbox", "aria-labelledby": `pick-${question.number} ${heading.id}` });
  box.checked = isChosen;
  const more = make("div", { class: "hb-bank__more", id: `scoring-${question.number}`, hidden: "" });
  const states = { "aria-expanded": "false", "aria-controls": more.id, "aria-describedby": heading.id };
  const open = make("button", { type: "button", class: "hb-bank__open", ...states }, words.open);
  open.addEventListener("click", () => {
    more.hidden = !more.hidden;
    open.setAttribute("aria-expanded", !more.hidden);
  });
  const made = make(
    "article",
    { class: "hb-question hb-bank__question" },
    heading,
    make("p", { class: "hb-meta" }, ...chips(fitting.map((place) => titles.type[place.type])), ...chips(fitting.map((place) => titles.competency[place.competency]))),
    list(places.slice(0, SHOWN), about),
  );
  if (places.length > SHOWN) {
    const summary = make("summary", {}, filled(words.also, { count: places.length - SHOWN }));
    made.append(make("details", { class: "hb-more hb-bank__also" }, summary, list(places.slice(SHOWN), about)));
  }
  const label = make("label", { class: "hb-bank__pick" }, box, make("span", { id: `pick-${question.number}` }, words.mine));
  made.append(make("div", { class: "hb-bank__tools" }, open, label), more);
  return Object.assign(made, { question, box, more });
}
