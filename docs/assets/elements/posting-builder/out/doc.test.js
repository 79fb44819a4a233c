/* A posting for the tests of this folder, and texts that break what is written carelessly. */

/** @typedef {import("../types.d.ts").Doc} Doc */
/** @typedef {import("../types.d.ts").DocBlock} DocBlock */

/** @type {import("../types.d.ts").Choices} */
export const CHOICES = {
  role: "keeper", form: "posting", context: "-", industry: "-", scope: "-", level: "-", place: "denver", states: [],
  company: "Ægir & Sons", low: 90000, high: 120000, deadline: "2027-01-31",
  how_to_apply: "Apply at https://jobs.example.com/keeper?a=1&b=2.", employees: 12, uses_ai: false,
};

/**
 * @param {string} id
 * @param {string} html
 * @param {Partial<DocBlock>} [more]
 * @returns {DocBlock}
 */
export const block = (id, html, more = {}) =>
  ({ id, html, label: "", kind: "", kind_title: "", change: "", edited: false, locked: false, ...more });

/**
 * @param {string} id
 * @param {string} heading
 * @param {"text" | "rows" | "list"} shape
 * @param {DocBlock[]} blocks
 */
export const section = (id, heading, shape, blocks) => ({ id, heading, shape, blocks });

/**
 * @param {Doc["sections"]} sections
 * @param {Partial<Doc>} [more]
 * @returns {Doc}
 */
export const made = (sections, more = {}) =>
  ({ lang: "en", edition: "2026.1", title: "Lighthouse Keeper", choices: CHOICES, sections, ...more });

const must = { kind: "must-have", kind_title: "Required" };
const nice = { kind: "nice-to-have", kind_title: "Preferred" };

/** Every shape, a link of each kind, kinds of requirements, and words in Greek. */
export const DOC = made([
  section("opening", "", "text", [block("opening", "You keep the <strong>light</strong> of Ρόδος.")]),
  section("facts", "", "rows", [
    block("place", "Denver, CO", { label: "Location" }),
    block("pay", "Base pay $90,000–$120,000, plus 10%", { label: "Pay" }),
  ]),
  section("duties", "What you will do", "list", [
    block("clean", "You clean the <em>lens</em>.", { label: "Cleaning" }),
    block("log", 'You keep the <a href="https://example.com/log?a=1&amp;b=2">log</a>.'),
  ]),
  section("requirements", "What you bring", "list", [
    block("care", "Care &amp; patience.", must),
    block("sight", "Good sight.", must),
    block("boat", "You can row.", nice),
  ]),
  section("apply", "How to apply", "text", [
    block("how", 'Write to <a href="mailto:keeper@example.com">keeper@example.com</a>.'),
  ]),
]);

/** The posting with a blank in two of its blocks. */
export const WITH_BLANKS = made([
  section("facts", "", "rows", [block("place", "[City] and [State]", { label: "Location" })]),
  section("apply", "How to apply", "rows", [block("deadline", "By [Application deadline]"), block("how", "Write.")]),
]);

/** What breaks a file that is put together carelessly, as a Doc holds it. */
export const HOSTILE = {
  tag: "&lt;img src=x onerror=alert(1)&gt;",
  raw: "<img src=x onerror=alert(1)>",
  cdata: "a ]]&gt; b ]]> c",
  dollar: "$1 $& $` $' $$",
  amp: "R&amp;D &amp;amp; more &copy;",
  greek: "Διευθυντής λογαριασμών",
  emoji: "👩‍🚀 🇬🇷",
  bidi: "\u202eabc\u202c \u2066שלום\u2069",
  forbidden: "a\u0000b\u000bc\ufffed\ud800e",
};

/** Each of them in every field, and all are long. */
export const HOSTILE_DOCS = Object.values(HOSTILE).map((text) => long(text, `${text} `.repeat(3)));

/**
 * A posting whose every text is one.
 * @param {string} html
 * @param {string} text
 */
export function long(html, text) {
  const one = { label: text, kind: "k", kind_title: text };
  const shapes = /** @type {const} */ (["text", "rows", "list"]);
  const sections = shapes.map((shape) => section(shape, text, shape, [block("a", html, one), block("pay", html), block("place", html)]));
  return made(sections, { title: text, choices: { ...CHOICES, company: text, how_to_apply: text, deadline: text } });
}
