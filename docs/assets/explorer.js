/* What the pages that filter data share: elements, words with figures in them, and the choice in the address. */

/** An element with attributes and children. */
export const make = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
};

/** `{shown} of {all}` with its values; numbers as the page's language writes them. */
export const filled = (words, values) =>
  words.replace(/\{(\w+)\}/g, (_, name) => values[name].toLocaleString(document.documentElement.lang));

/** Put pairs of names and values into the address, the empty ones left out: as a step to go back from, or not. */
export function remember(pairs, isStep) {
  const address = new URL(location.href);
  address.hash = "";
  address.search = new URLSearchParams(pairs.filter(([, value]) => value)).toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  if (address.href === location.href) return;
  history[isStep ? "pushState" : "replaceState"](history.state, "", address);
}
