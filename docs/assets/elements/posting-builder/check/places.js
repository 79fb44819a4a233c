/* The jurisdictions whose law a posting meets: `places_of` of `macros/posting_check/findings.py` in the browser. */

/** @typedef {import("./types.d.ts").Choices} Choices */
/** @typedef {import("./types.d.ts").Law} Law */

/**
 * @param {string} key
 * @param {Law["jurisdictions"]} places
 * @returns {string[]}
 */
const withWider = (key, places) => Object.hasOwn(places, key) ? [...withWider(places[key].part_of, places), key] : [];

/**
 * What was chosen as a place and is none: whether its law is kept, nobody can say.
 * @param {Choices} choices
 * @param {Law} law
 */
export const unknownPlaces = ({ place, states }, { jurisdictions, places }) =>
  [...(["", "remote"].includes(place) ? [] : [place]), ...states].filter((key) => !Object.hasOwn(places, key) && !Object.hasOwn(jurisdictions, key));

/**
 * The jurisdictions whose law the posting meets; of a remote job that names no place, all that reach such jobs.
 * @param {Choices} choices
 * @param {Law} law
 */
export function placesOf({ place, states }, { jurisdictions: places, places: locations }) {
  const isRemote = place === "remote";
  const chosen = [...(isRemote ? [] : [place]), ...states];
  /** @param {string} key */
  const reachesRemote = (key) => places[key].values.remote === "covered";
  const named = isRemote && !states.length
    ? Object.keys(places).filter(reachesRemote)
    : chosen.flatMap((one) => (Object.hasOwn(locations, one) ? locations[one] : [one]));
  const found = [...new Set(named.flatMap((key) => withWider(key, places)))];
  if (!isRemote && !states.length) return found;
  const inner = Object.keys(places).filter((key) => found.includes(places[key].part_of) && reachesRemote(key));
  return [...new Set([...found, ...inner])];
}
