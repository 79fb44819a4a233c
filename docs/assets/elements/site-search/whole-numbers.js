/* A number finds what it begins, as every word does, so 50,000 finds 500,000 too. What says the number itself comes first. */

import { wordsOf } from "./excerpts.js";
import { fold } from "./forms.js";

/** @typedef {import("./types.d.ts").Hits} Hits */

const NUMBER = /^\d{3,}$/;

/** What it adds to a page that it says the number itself: more than any score of a text. */
const WHOLE = 2;

/**
 * @param {string} word
 * @returns {string[]}
 */
const numbers = (word) => fold(word).match(/\d+(?:\.\d+)?/g) ?? [];

/**
 * Prefer pages, and in them places, that say a number which is looked for and not a longer one. Rejects where a page's text
 * cannot be fetched.
 * @param {string[]} text words that are looked for
 * @param {Hits} hits
 */
export async function preferWhole(text, hits) {
  const asked = text.filter((word) => NUMBER.test(word));
  if (!asked.length) return;
  await Promise.all([...hits.values()].map(async (hit) => {
    const words = wordsOf(await hit.data());
    const said = (/** @type {number} */ place) => numbers(words[place] ?? "");
    const isLonger = (/** @type {number} */ place) => asked.some((one) => said(place).some((number) => number !== one && number.startsWith(one)));
    const isWhole = (/** @type {number} */ place) => asked.some((one) => said(place).includes(one));
    if (!hit.places.some(isWhole)) return;
    hit.score += WHOLE;
    hit.places = hit.places.filter((place) => isWhole(place) || !isLonger(place));
  }));
}
