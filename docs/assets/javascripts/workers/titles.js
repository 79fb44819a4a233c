/* The search's worker, with one rule added: the page that has what was typed among its tags comes first.

The theme's search weighs words, not titles: "Account Manager" stands in most titles, and "AM" is an English word
that it leaves out. This loads the theme's own worker, which the address of this one names. */

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" };
const SETUP = 0, QUERY = 2, RESULT = 3;

/** A title as it is compared; tags stand in the index as HTML. */
const plain = (text) => text.trim().replace(/\s+/g, " ").toLowerCase();
const escaped = (text) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]);

const pages = new Map();
let asked = "";

addEventListener("message", ({ data: message }) => {
  if (message.type === QUERY) asked = plain(escaped(message.data));
  if (message.type !== SETUP) return;
  for (const page of message.data.docs.filter(({ location }) => !location.includes("#")))
    for (const tag of page.tags ?? []) pages.set(plain(tag), page);
});

/** The results, each a page with its sections, with the page of that title first. */
const led = (items) => {
  const page = pages.get(asked);
  if (!page) return items;
  const isIts = (item) => item.some(({ location }) => location === page.location);
  const found = items.find(isIts) ?? [{ ...page, score: 0, terms: {} }];
  return [found, ...items.filter((item) => item !== found)];
};

const post = self.postMessage.bind(self);
self.postMessage = (message) =>
  post(message.type === RESULT ? { ...message, data: { ...message.data, items: led(message.data.items) } } : message);

importScripts(location.search.slice(1));
