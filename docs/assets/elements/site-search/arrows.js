/* How the arrow keys go through the field and what was found. */

/**
 * Where a step leads in a list; behind the last place comes the first.
 * @param {number} place -1 for none of them
 * @param {number} step 1 or -1
 * @param {number} count
 */
export const placeAfter = (place, step, count) => (Math.max(place, 0) + step + count) % count;

/**
 * Move the focus from one stop to the next, or to the one before.
 * @param {number} step 1 or -1
 * @param {HTMLElement[]} stops
 */
export function moveBy(step, stops) {
  const place = stops.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  stops[placeAfter(place, step, stops.length)].focus();
}
