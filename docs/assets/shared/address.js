/* What the page's address says of a choice, so that a link leads to what one sees. */

/** @typedef {[string, string | number | null | undefined][]} Pairs names and values; empty ones are left out */

/** What is asked for behind the `?`. */
export const asked = () => new URLSearchParams(location.search);

/**
 * An address with pairs behind its `?`, commas and colons as they are.
 * @param {string} href
 * @param {Pairs} pairs
 */
export function withQuery(href, pairs) {
  const address = new URL(href);
  const said = pairs.filter(([, value]) => value).map(([name, value]) => [name, String(value)]);
  address.search = new URLSearchParams(said).toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return address;
}

/**
 * Put pairs into the address: as a step to go back from, which leads to no part of the page, or in place of what it says.
 * @param {Pairs} pairs
 * @param {boolean} isStep
 */
export function remember(pairs, isStep) {
  const address = withQuery(location.href, pairs);
  if (isStep) address.hash = "";
  if (address.href === location.href) return;
  history[isStep ? "pushState" : "replaceState"](history.state, "", address);
}
