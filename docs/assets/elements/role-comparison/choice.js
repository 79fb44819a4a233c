/* Which roles are compared. */

export const FEWEST = 2;
export const MOST = 4;

/**
 * The roles that the address names; where it names too few, all that there are, or two of many or on a phone.
 * @param {string | null} said ids with commas between them
 * @param {string[]} known
 * @param {boolean} isNarrow
 */
export function askedRoles(said, known, isNarrow) {
  const named = [...new Set((said ?? "").split(","))].filter((role) => known.includes(role)).slice(0, MOST);
  const fitting = isNarrow || known.length > MOST ? FEWEST : MOST;
  return named.length < FEWEST ? known.slice(0, fitting) : named;
}

/**
 * The place of a role's column among those that are there, in the order of all roles; -1 is the end.
 * @param {string} role
 * @param {string[]} there
 * @param {string[]} order
 */
export const placeOf = (role, there, order) => there.findIndex((other) => order.indexOf(other) > order.indexOf(role));
