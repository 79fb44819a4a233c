/* What the bars of the chart are called. */

/**
 * The parts of names that differ, one text a row, and the parts that all rows share. Where nothing differs, a name is
 * said whole.
 * @param {string[][]} rows the parts of each name; all have as many
 */
export function shortest(rows) {
  const differs = rows[0].map((_, part) => new Set(rows.map((parts) => parts[part])).size > 1);
  if (!differs.includes(true)) return { names: rows.map((parts) => parts.join(" · ")), common: [] };
  return {
    names: rows.map((parts) => parts.filter((_, part) => differs[part]).join(" · ")),
    common: rows[0].filter((_, part) => !differs[part]),
  };
}
