/* What the builder's address says behind its `#`: a role's id alone, or the form as it stands. */

import { cleaned } from "./boolean-search.js";

/** @typedef {import("./boolean-search.js").ListName} ListName */
/** @typedef {import("./boolean-search.js").Search} Search */
/** @typedef {{ titles?: string[], skills?: string[], more?: string[], leave_out?: string[] }} Offer a role's words */

/** @type {ListName[]} */
export const LISTS = ["titles", "any", "all", "leave_out"];
export const LONGEST = 100; // characters of a word or a place
const MOST = 40; // words of a list

/**
 * What a role offers: the list of each word, and whether it is chosen from the start.
 * @param {Offer} [offer]
 * @returns {{ name: ListName, words: string, isChosen: boolean }[]}
 */
export function offered({ titles = [], skills = [], more = [], leave_out: leaveOut = [] } = {}) {
  /** @type {[ListName, string[], boolean][]} */
  const all = [["titles", titles, true], ["any", skills, true], ["any", more, false], ["leave_out", leaveOut, true]];
  return all.flatMap(([name, texts, isChosen]) =>
    texts.map(cleaned).filter(Boolean).map((words) => ({ name, words, isChosen })));
}

/**
 * Whether a part of an address names a search or a role, and not a part of the page.
 * @param {string} hash
 * @param {Record<string, Offer>} roles
 */
export const isAsked = (hash, roles) => hash.includes("=") || Object.hasOwn(roles, hash);

/**
 * The form as it stands: the role and the target, and each list once one differs from the offer.
 * @param {string} role
 * @param {string} target
 * @param {Search} search
 * @param {boolean} differs
 */
export function stateOf(role, target, search, differs) {
  const state = new URLSearchParams({ role, target });
  if (differs) {
    for (const name of LISTS) for (const words of search[name].length ? search[name] : [""]) state.append(name, words);
  }
  if (search.place) state.set("place", cleaned(search.place));
  return state.toString();
}

/**
 * What a part of an address says; null, or no list, where it says nothing of it.
 * @param {string} hash
 * @param {Record<string, Offer>} roles
 */
export function readState(hash, roles) {
  const state = new URLSearchParams(hash.includes("=") ? hash : "");
  const short = (/** @type {string} */ text) => cleaned(text.slice(0, LONGEST));
  /** @type {[ListName, string[]][]} */
  const lists = LISTS.filter((name) => state.has(name))
    .map((name) => [name, state.getAll(name).slice(0, MOST).map(short).filter(Boolean)]);
  return {
    role: Object.hasOwn(roles, hash) ? hash : state.get("role"),
    target: state.get("target"),
    place: short(state.get("place") ?? ""),
    lists,
  };
}
