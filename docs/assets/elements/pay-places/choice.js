/* Which level and which places are set side by side, as the address says it. */

/** @typedef {import("./types.d.ts").Choice} Choice */
/** @typedef {import("./types.d.ts").Offered} Offered */

/**
 * What is offered, the first level first.
 * @param {string} first
 * @param {Record<string, string[]>} levels
 * @returns {Offered}
 */
export const offeredIn = (first, levels) => new Map([[first, levels[first]], ...Object.entries(levels)]);

const firstOf = (/** @type {Offered} */ offered) => offered.keys().next().value;

/**
 * What the address asks for; what is not offered, or nothing, leaves the first choice of each.
 * @param {URLSearchParams} said
 * @param {Offered} offered
 * @returns {Choice}
 */
export function askedChoice(said, offered) {
  const asks = said.get("level");
  const level = offered.has(asks) ? asks : firstOf(offered);
  const named = (said.get("places") ?? "").split(",");
  const places = offered.get(level).filter((place) => named.includes(place));
  return { level, places: places.length ? places : offered.get(level).slice(0, 1) };
}

/**
 * What the address says of a choice: nothing where it is the first.
 * @param {Choice} choice
 * @param {Offered} offered
 * @returns {import("../../shared/address.js").Pairs}
 */
export function pairsOf({ level, places }, offered) {
  const isFirst = level === firstOf(offered);
  const isFirstPlace = places.length === 1 && places[0] === offered.get(level)[0];
  return [["level", isFirst ? "" : level], ["places", isFirstPlace ? "" : places.join(",")]];
}
