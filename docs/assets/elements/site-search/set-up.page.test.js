/* What the tests of the search share: a page with the search in it, closed, and an engine with made answers. */

import { find, findAll } from "../../shared/dom.js";
import { SiteSearch } from "./site-search.js";

/** @typedef {import("./types.d.ts").Found} Found */
/** @typedef {import("./types.d.ts").FoundPage} FoundPage */

/** @type {Found} */
export const NOTHING = { count: 0, pages: [], understood: [], nearest: "" };
const CHOICES = { roles: [{ id: "keeper", title: "Lighthouse Keeper" }], kinds: [{ id: "pay", title: "Pay" }] };

/** @type {string[]} */
export let asked = [];
/** @type {(query: string, most: number) => Found | null | Promise<Found | null>} */
let answer = () => null;
export let warmed = 0;

SiteSearch.engine = async () => ({
  warm: async () => (warmed += 1),
  find: async (query, { role, kind, most }) => {
    asked.push([query, role, kind].filter((part) => part).join(" + "));
    return answer(query, most);
  },
  choices: async () => CHOICES,
});

const plain = (/** @type {string} */ text) => [{ text, marked: false }];

/**
 * @param {string} name
 * @param {Partial<FoundPage>} [more]
 * @returns {FoundPage}
 */
export const page = (name, more) => ({ address: `#${name}`, title: name, titled: plain(name), role: "", kind: "", sections: [], ...more });

/**
 * @param {FoundPage[]} pages
 * @param {Partial<Found>} [more]
 */
export const found = (pages, more) => ({ ...NOTHING, count: pages.length, pages, ...more });

const button = (/** @type {string} */ name) => `<button type="button" name="${name}">${name}</button>`;

/**
 * A new page with the search closed, and what answers its queries.
 * @param {typeof answer} answering
 */
export function open(answering) {
  asked = [];
  warmed = 0;
  answer = answering;
  document.body.innerHTML = `<a id="before" href="#before">Before</a><input type="checkbox" id="__search"><textarea></textarea>
    <p class="hb-sitesearch__plain"><a href="#roles">Roles</a></p>
    <site-search data-root="." data-index="search/" data-one="{count} page" data-other="{count} pages" data-none="No “{query}”" data-failed="Failed" data-waiting="Searching" data-read="“{words}” as “{title}”"
    data-nearest="Try “{query}”" data-roles="All" data-kinds="All" data-report="https://host.example/new?template=a" data-missing="Tell us">
    ${button("open")}<input type="search" class="md-search__input hb-sitesearch__field" placeholder="Search">${button("back")}${button("clear")}
    <div class="hb-sitesearch__output"><div><p class="hb-sitesearch__count">Type</p></div></div></site-search><a id="after" href="#after">After</a>`;
}

export const isOpen = () => /** @type {HTMLInputElement} */ (find(document, "#__search")).checked;
export const field = () => /** @type {HTMLInputElement} */ (find(document, ".hb-sitesearch__field"));
export const texts = (/** @type {string} */ selector) => findAll(document, selector).map((one) => one.textContent);
export const count = () => find(document, ".hb-sitesearch__count").textContent;
export const wait = (/** @type {number} */ time) => new Promise((resume) => setTimeout(resume, time));

/**
 * Wait until something is so; the assertion that follows tells what is not.
 * @param {() => unknown} isSo
 */
export async function until(isSo) {
  for (let turn = 0; turn < 200 && !isSo(); turn += 1) await wait(10);
}

/**
 * Press a key where the focus is; gives whether the browser would go on with it.
 * @param {string} key
 */
export const press = (key, more = {}) =>
  document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));

/**
 * What answers the queries to come.
 * @param {typeof answer} answering
 */
export function answerWith(answering) {
  answer = answering;
}

/**
 * A section that was found.
 * @param {string} address
 * @param {string} title
 * @param {import("./types.d.ts").Piece[]} excerpt
 */
export const section = (address, title, ...excerpt) => ({ address, title, titled: plain(title), excerpt });

/** @param {string} query */
export async function type(query, said = count()) {
  field().focus();
  field().value = query;
  field().dispatchEvent(new Event("input", { bubbles: true }));
  await until(() => count() !== said);
}
