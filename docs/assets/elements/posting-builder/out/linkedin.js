/* A posting as an item of LinkedIn's XML feed:
   https://learn.microsoft.com/en-us/linkedin/talent/job-postings/xml-feeds-development-guide */

import { hasPay, isAddress, isEmail, refused, stateOf } from "./details.js";
import { html } from "./html.js";
import { plainText } from "./plain-text.js";
import { problem } from "./problems.js";
import { element, group, xml } from "./xml.js";

/** @typedef {import("../types.d.ts").Doc} Doc */
/** @typedef {import("./types.d.ts").Details} Details */
/** @typedef {import("./types.d.ts").Made} Made */

const LONGEST_ID = 40; // characters
const SHORTEST_TEXT = 100; // characters

/** @type {Record<string, string>} */
const PERIODS = { hour: "HOURLY", day: "DAILY", week: "WEEKLY", month: "MONTHLY", year: "YEARLY" };

/** @param {number} amount @param {string} currency */
const end = (amount, currency) => [...element("amount", String(amount)), ...element("currencyCode", currency)];

/** @param {Details} details */
function salaries(details) {
  const period = PERIODS[details.period];
  if (!hasPay(details) || !period) return [];
  const { low, high, currency } = details;
  return group("salaries", group("salary", [
    ...group("highEnd", end(high, currency)),
    ...group("lowEnd", end(low, currency)),
    ...element("period", period),
    ...element("type", "BASE_SALARY"),
  ]));
}

/** A day as mm/dd/yyyy. @param {string} day */
const american = (day) => day.replace(/^(\d+)-(\d+)-(\d+)$/, (_, year, month, date) => `${month}/${date}/${year}`);

/** What this feed wants beside what all do. @param {Doc} doc @param {Details} details */
const missingIn = (doc, { id, url, email }) => [
  ...(id ? [] : [problem("no-id")]),
  ...([...id].length > LONGEST_ID ? [problem("long-id", { most: LONGEST_ID })] : []),
  ...(isAddress(url) ? [] : [problem("no-url")]),
  ...(isEmail(email) ? [] : [problem("no-email")]),
  ...(plainText(doc, { untitled: true }).length < SHORTEST_TEXT ? [problem("short-text", { least: SHORTEST_TEXT })] : []),
];

/** Where the job is, as people write it. @param {Details} details */
const location = (details) =>
  [details.remote ? "" : details.city, stateOf(details), details.country].filter((part) => part).join(", ");

/**
 * @param {Doc} doc
 * @param {Details} details
 */
const parts = (doc, details) => [
  ...element("partnerJobId", details.id),
  ...element("company", details.company),
  ...element("title", doc.title.trim()),
  ...element("description", html(doc, { bold: true, untitled: true, unlinked: true })),
  ...element("applyUrl", details.url),
  ...element("location", location(details)),
  ...element("city", details.remote ? "" : details.city),
  ...element("state", stateOf(details)),
  ...element("country", details.country),
  ...element("workplaceTypes", details.remote ? "Remote" : details.hybrid ? "Hybrid" : ""),
  ...salaries(details),
  ...element("listDate", american(details.posted)),
  ...element("expirationDate", american(details.deadline)),
  ...element("posterEmail", details.email),
];

/**
 * The `<job>` of a posting, with the tags that LinkedIn takes in a description: paragraphs, lists and emphasis.
 * @param {Doc} doc
 * @param {Details} details
 * @returns {Made}
 */
export function linkedInItem(doc, details) {
  const missing = [...refused(doc, details), ...missingIn(doc, details)];
  return missing.length ? { text: "", missing } : { text: xml(group("job", parts(doc, details))), missing };
}
