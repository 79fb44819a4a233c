/* Where a tooltip stands. */

const GAP = 6; // pixels between a term and its tooltip, and between the tooltip and the window's edge

/** @typedef {{ left: number, top: number, bottom: number }} Edges in pixels from the window's corner */
/** @typedef {{ width: number, height: number }} Size in pixels */

/**
 * The corner of a tooltip in the window: below the term, or above it where only there is room.
 * @param {Edges} term
 * @param {Size} tip
 * @param {Size} room
 * @param {number} covered pixels at the window's upper edge that something covers
 */
export function placed(term, tip, room, covered) {
  const left = Math.max(GAP, Math.min(term.left, room.width - tip.width - GAP));
  const below = term.bottom + GAP;
  const above = term.top - GAP - tip.height;
  return { left, top: below + tip.height > room.height && above >= covered ? above : below };
}
