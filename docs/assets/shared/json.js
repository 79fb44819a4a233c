/* The files with data that the build wrote beside the pages. */

/**
 * What a JSON file holds; throws where it cannot be had.
 * @param {string} address
 */
export async function readJson(address) {
  const reply = await fetch(address);
  if (!reply.ok) throw new Error(reply.statusText);
  return reply.json();
}
