/* The search's worker, with two rules added: the page that has what was typed among its tags comes first, and the index
is built when somebody types, not on every page that is opened.

The theme's search weighs words, not titles: "Account Manager" stands in most titles, and "AM" is an English word
that it leaves out. This loads the theme's own worker, which the address of this one names. */

/** @typedef {{ location: string, tags?: string[] }} Page a page or a section of it, as the index has them */
/** @typedef {{ type: number, data?: any }} Message what the theme and its worker say to each other */

/** @type {Record<string, string>} */
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" };
const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3;

/**
 * A title as it is compared; tags stand in the index as HTML.
 * @param {string} text
 */
const plain = (text) => text.trim().replace(/\s+/g, " ").toLowerCase();
const escaped = (/** @type {string} */ text) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]);

/** @type {Map<string, Page>} */
const pages = new Map();
const post = self.postMessage.bind(self);
const pass = (/** @type {Message} */ message) => dispatchEvent(new MessageEvent("message", { data: message }));
/** @type {Message | undefined} */
let setup;
/** @type {Message} */
let query;
let asked = "";
let built = false;

/**
 * Keep the index until somebody types; the page need not wait for it.
 * @param {Message} message
 */
function keep(message) {
  setup = message;
  for (const page of /** @type {Page[]} */ (message.data.docs)) {
    if (!page.location.includes("#")) for (const tag of page.tags ?? []) pages.set(plain(tag), page);
  }
  post({ type: READY });
}

/**
 * Answer what somebody typed, once the index is built.
 * @param {Message} message
 */
function answer(message) {
  asked = plain(escaped(message.data));
  query = message;
  if (!asked) return post({ type: RESULT, data: { items: [] } });
  if (built) return pass(query);
  if (setup) pass(setup);
  setup = undefined;
}

addEventListener("message", (event) => {
  if (!event.isTrusted) return; // passed on to the theme's worker
  event.stopImmediatePropagation();
  if (event.data.type === SETUP) keep(event.data);
  if (event.data.type === QUERY) answer(event.data);
});

/**
 * The results, each a page with its sections, with the page of that title first.
 * @param {Page[][]} items
 */
const led = (items) => {
  const page = pages.get(asked);
  if (!page) return items;
  const isIts = (/** @type {Page[]} */ item) => item.some(({ location }) => location === page.location);
  const found = items.find(isIts) ?? [{ ...page, score: 0, terms: {} }];
  return [found, ...items.filter((item) => item !== found)];
};

self.postMessage = (/** @type {Message} */ message) => {
  if (message.type === RESULT) return post({ ...message, data: { ...message.data, items: led(message.data.items) } });
  if (message.type !== READY) return post(message);
  built = true;
  pass(query);
};

importScripts(location.search.slice(1));
