/* What stands below the line that counts the pages found: filters, the list, and what helps where nothing was found. Made
   here and not on every page, which most people read without a search. */

import { find, findAll, make } from "../../shared/dom.js";

/**
 * A list of choices under its name, all of them first.
 * @param {string} name
 * @param {string} label
 * @param {string} all
 */
const choice = (name, label, all) =>
  make("label", {}, make("span", {}, label), make("select", { name }, make("option", { value: "" }, all)));

/**
 * @param {string} name
 * @param {string} words
 */
const button = (name, words, more = "") => make("button", { type: "button", name, class: `hb-button${more}` }, words);

/**
 * The links to what may help: those that stand in place of the search without scripts, and one to a form.
 * @param {DOMStringMap} words
 */
function ways(words) {
  const links = findAll(document, ".hb-sitesearch__plain a").map((link) => link.cloneNode(true));
  if (words.report) links.push(make("a", { href: words.report, rel: "nofollow" }, words.missing));
  return make("div", {}, make("p", {}, words.ways), make("ul", {}, ...links.map((link) => make("li", {}, link))));
}

/** @param {DOMStringMap} words */
function nothing(words) {
  const read = make("div", { class: "hb-sitesearch__read" }, make("p", {}, words.understood), make("ul"));
  const again = make("p", { class: "hb-sitesearch__again" }, button("nearest", ""), " ", button("all", words.all));
  return make("div", { class: "hb-sitesearch__none", hidden: "" }, read, again, ways(words));
}

/**
 * Add the parts to the search.
 * @param {HTMLElement} host
 */
export function addParts(host) {
  const words = host.dataset;
  const more = button("more", words.more, " hb-sitesearch__more");
  more.hidden = true;
  find(host, ".hb-sitesearch__count").after(
    make("p", { class: "hb-sitesearch__status", role: "status" }),
    make("div", { class: "hb-sitesearch__filters", hidden: "" }, choice("role", words.role, words.roles), choice("kind", words.kind, words.kinds)),
    make("ol", { class: "hb-sitesearch__pages" }),
    more,
    nothing(words),
  );
}
