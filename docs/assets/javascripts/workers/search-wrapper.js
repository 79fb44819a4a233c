/* The search's worker, with two rules added: the page that has what was typed among its tags comes first, and the index
is built when somebody types, not on every page that is opened.

The theme's search weighs words, not titles: "Account Manager" stands in most titles, and "AM" is an English word
that it leaves out. This loads the theme's own worker, which the address of this one names. */

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" };
const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3;

/** A title as it is compared; tags stand in the index as HTML. */
const plain = (text) => text.trim().replace(/\s+/g, " ").toLowerCase();
const escaped = (text) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]);

const pages = new Map();
const post = self.postMessage.bind(self);
const pass = (message) => dispatchEvent(new MessageEvent("message", { data: message }));
let setup, query;
let asked = "";
let built = false;

const take = {
  /** Kept until somebody types; the page need not wait for it. */
  [SETUP](message) {
    setup = message;
    for (const page of message.data.docs.filter(({ location }) => !location.includes("#")))
      for (const tag of page.tags ?? []) pages.set(plain(tag), page);
    post({ type: READY });
  },
  [QUERY](message) {
    asked = plain(escaped(message.data));
    query = message;
    if (!asked) return post({ type: RESULT, data: { items: [] } });
    if (built) return pass(query);
    if (setup) pass(setup);
    setup = undefined;
  },
};

addEventListener("message", (event) => {
  if (!event.isTrusted) return;  // passed on to the theme's worker
  event.stopImmediatePropagation();
  take[event.data.type]?.(event.data);
});

/** The results, each a page with its sections, with the page of that title first. */
const led = (items) => {
  const page = pages.get(asked);
  if (!page) return items;
  const isIts = (item) => item.some(({ location }) => location === page.location);
  const found = items.find(isIts) ?? [{ ...page, score: 0, terms: {} }];
  return [found, ...items.filter((item) => item !== found)];
};

self.postMessage = (message) => {
  if (message.type === RESULT) return post({ ...message, data: { ...message.data, items: led(message.data.items) } });
  if (message.type !== READY) return post(message);
  built = true;
  pass(query);
};

importScripts(location.search.slice(1));
