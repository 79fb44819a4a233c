/* Which pages come first. */

/** @typedef {import("./types.d.ts").Lookup} Lookup */
/** @typedef {import("./types.d.ts").Page} Page */
/** @typedef {import("./types.d.ts").Reading} Reading */
/** @typedef {import("./types.d.ts").Scores} Scores */

const GLOSSARY = "glossary/", COMPARISON = "roles/compare/";

const LEAD = 10;
const ROLE = 0.8, OTHER_ROLE = -0.5, KIND = 0.35, TOPIC = 0.9, CHOICE = 0.6, OWN = 0.6, TITLE = 0.25;

/** What a match in a page weighs beside one in another: a variant repeats its base, the glossary knows every word. */
const VARIANT = 0.5, LISTS = 0.5;
const LISTING = /^(glossary|whats-new|about\/due)\/|^(roles\/|industries\/|contexts\/|about\/)$|\/(industries|contexts)\/$|^roles\/families\//;

/**
 * The ids of one kind that a query names.
 * @param {Reading} reading
 * @param {string} kind
 */
const named = (reading, kind) => reading.names.filter((name) => name.kind === kind).map(({ id }) => id);

/**
 * The pages that answer what a query names, the best first, whatever the text of pages says.
 * @param {Reading} reading
 * @param {Page[]} pages
 */
export function leads(reading, pages) {
  const [roles, kinds, choices, own] = ["role", "kind", "choice", "page"].map((kind) => named(reading, kind));
  /** @type {(test: (page: Page) => boolean) => Page[]} */
  const all = (test) => pages.filter(test);
  const isPlain = !reading.rest.length;
  if (roles.length) {
    const of = all(({ role }) => role === roles[0]);
    const varied = of.filter(({ choice }) => choices.includes(choice));
    const topics = kinds.flatMap((kind) => of.filter((page) => page.kind === kind && !page.choice));
    const place = named(reading, "place").length ? of.filter(({ kind }) => kind === "compensation") : [];
    if (varied.length || topics.length || place.length) return [...new Set([...varied, ...topics, ...place])];
    if (!isPlain) return [];
    const compared = new Set(roles).size > 1 ? all(({ address }) => address === COMPARISON) : [];
    const overview = (/** @type {Page} */ { kind }) => kind === "overview";
    return [...compared, ...of.filter(overview), ...of.filter((page) => !page.choice && !overview(page))];
  }
  if (!isPlain) return [];
  const sites = own.flatMap((address) => all((page) => page.address === address && !page.role));
  const shared = all(({ role, choice }) => !role && choices.includes(choice));
  const explained = kinds.length ? [] : named(reading, "term");
  const about = explained.length > 1 ? [] : all(({ terms }) => terms.includes(explained[0])); // who names two compares them
  const glossary = explained.length ? all(({ address }) => address === GLOSSARY) : [];
  return [...shared, ...sites, ...about, ...glossary];
}

/**
 * The pages that are found, the best first.
 * @param {Reading} reading
 * @param {Scores} scores of the text: page to number, the best 1
 * @param {Page[]} pages
 */
export function ranked(reading, scores, pages) {
  const first = leads(reading, pages);
  const [roles, kinds, choices, own] = ["role", "kind", "choice", "page"].map((kind) => named(reading, kind));
  const places = named(reading, "place");
  const words = [...reading.text, ...reading.rest];
  const isTopic = (/** @type {Page} */ page) => kinds.includes(page.kind) && !page.choice;
  const topics = roles.length || reading.rest.length ? [] : pages.filter(isTopic);
  /** @type {(page: Page) => number} */
  const score = (page) => {
    let sum = (scores.get(page) ?? 0) * weight(page, choices);
    if (roles.length && page.role) sum += roles.includes(page.role) ? ROLE : OTHER_ROLE;
    if (isTopic(page)) sum += roles.length || reading.rest.length ? KIND : TOPIC;
    if (places.length && (page.kind === "compensation" || page.address === "salaries/")) sum += KIND;
    if (choices.includes(page.choice)) sum += CHOICE;
    if (own.includes(page.address)) sum += OWN;
    if (words.length && words.every((word) => page.key.includes(` ${word.slice(0, 5)}`))) sum += TITLE;
    return first.includes(page) ? sum + LEAD - first.indexOf(page) : sum;
  };
  const found = new Map([...new Set([...scores.keys(), ...first, ...topics])].map((page) => [page, score(page)]));
  return [...found.keys()].sort((one, other) => found.get(other) - found.get(one));
}

/**
 * @param {Page} page
 * @param {string[]} choices
 */
function weight(page, choices) {
  if (page.choice && !choices.includes(page.choice)) return VARIANT;
  return LISTING.test(page.address) ? LISTS : 1;
}
