/* The boxes of places to set side by side. */

/**
 * The places that are chosen.
 * @param {HTMLInputElement[]} boxes
 */
export const checked = (boxes) => boxes.filter((box) => box.checked).map((box) => box.value);

/**
 * Tick the places that are chosen. One that is not offered, or the last of those that are to stay, cannot be pressed.
 * @param {HTMLInputElement[]} boxes
 * @param {string[]} places
 * @param {string[]} [offered] those with pay at the level, of which one stays chosen; any, or none, without it
 */
export function tick(boxes, places, offered) {
  for (const box of boxes) {
    box.checked = places.includes(box.value);
    box.disabled = Boolean(offered) && (offered.includes(box.value) ? places.length === 1 && box.checked : true);
  }
}
