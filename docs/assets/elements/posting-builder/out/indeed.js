/* A posting as an item of Indeed's XML feed: https://docs.indeed.com/indeed-apply/xml-feed */

import { hasPay, isAddress, isEmail, refused, stateOf } from "./details.js";
import { html } from "./html.js";
import { problem } from "./problems.js";
import { element, group, xml } from "./xml.js";

/** @typedef {import("../types.d.ts").Doc} Doc */
/** @typedef {import("./types.d.ts").Details} Details */
/** @typedef {import("./types.d.ts").Made} Made */

/** Pay as Indeed reads it, in English whatever the posting's language. @param {Details} details */
const salary = (details) =>
  hasPay(details) ? `${details.low} - ${details.high} ${details.currency} per ${details.period}` : "";

/** Fully remote, hybrid, or nothing for work on site. @param {Details} details */
const remoteType = ({ remote, hybrid }) => (remote ? "Fully remote" : hybrid ? "Hybrid remote" : "");

/** What this feed wants beside what all do. @param {Details} details */
const missingIn = ({ id, url, email, region, remote }) => [
  ...(id ? [] : [problem("no-id")]),
  ...(isAddress(url) ? [] : [problem("no-url")]),
  ...(isEmail(email) ? [] : [problem("no-email")]),
  ...(remote || region ? [] : [problem("no-region")]),
];

/**
 * @param {Doc} doc
 * @param {Details} details
 */
const parts = (doc, details) => [
  ...element("title", doc.title.trim()),
  ...element("date", details.posted),
  ...element("referencenumber", details.id),
  ...element("requisitionid", details.id),
  ...element("url", details.url),
  ...element("company", details.company),
  ...element("sourcename", details.company),
  ...element("city", details.remote ? "Remote" : details.city),
  ...element("state", stateOf(details)),
  ...element("country", details.country),
  ...element("email", details.email),
  ...element("description", html(doc, { bold: true, untitled: true, unlinked: true, literal: true })),
  ...element("salary", salary(details)),
  ...element("expirationdate", details.deadline),
  ...element("remotetype", remoteType(details)),
];

/**
 * The `<job>` of a posting. Its texts hold no entities, which Indeed does not read, but where a sign would be markup.
 * @param {Doc} doc
 * @param {Details} details
 * @returns {Made}
 */
export function indeedItem(doc, details) {
  const missing = [...refused(doc, details), ...missingIn(details)];
  const found = parts(doc, details);
  if (!found.some(({ name }) => name === "description")) missing.push(problem("no-text"));
  return missing.length ? { text: "", missing } : { text: xml(group("job", found)), missing };
}
