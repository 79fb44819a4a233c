/* A posting as JSON-LD, for the page where an employer posts it. Google's conditions:
   https://developers.google.com/search/docs/appearance/structured-data/job-posting */

import { hasPay, refused } from "./details.js";
import { html } from "./html.js";
import { problem } from "./problems.js";

/** @typedef {import("../types.d.ts").Doc} Doc */
/** @typedef {import("./types.d.ts").Details} Details */
/** @typedef {import("./types.d.ts").Made} Made */

/** Where the job is done, or where a remote one may be done. @param {Details} details */
function place({ remote, states, kinds, country, region, city }) {
  if (!remote) {
    const address = { "@type": "PostalAddress", addressLocality: city, addressRegion: region || undefined, addressCountry: country };
    return { jobLocation: { "@type": "Place", address } };
  }
  const areas = states.map((name) => ({
    "@type": kinds[name] === "union" ? "Country" : "State",
    name: kinds[name] ? name : `${name}, ${country}`,
  }));
  return {
    jobLocationType: "TELECOMMUTE",
    applicantLocationRequirements: areas.length ? areas : { "@type": "Country", name: country },
  };
}

/** A closed range, or nothing. @param {Details} details */
function salary(details) {
  if (!hasPay(details)) return {};
  const { low, high, currency, period } = details;
  const value = { "@type": "QuantitativeValue", minValue: low, maxValue: high, unitText: period.toUpperCase() };
  return { baseSalary: { "@type": "MonetaryAmount", currency, value } };
}

/**
 * The description as Google reads it: paragraphs and lists, headings in bold.
 * @param {Doc} doc
 * @param {Details} details
 */
const written = (doc, details) => ({
  "@context": "https://schema.org/",
  "@type": "JobPosting",
  datePosted: details.posted,
  validThrough: details.deadline ? `${details.deadline}T23:59` : undefined,
  hiringOrganization: { "@type": "Organization", name: details.company },
  identifier: details.id ? { "@type": "PropertyValue", name: details.company, value: details.id } : undefined,
  ...place(details),
  ...salary(details),
  description: html(doc, { bold: true, untitled: true }),
});

/**
 * The JSON-LD of a posting; `<` is written so that no text ends the script element it is put into.
 * @param {Doc} doc
 * @param {Details} details
 * @returns {Made}
 */
export function jobPosting(doc, details) {
  const missing = refused(doc, details);
  const posting = { ...written(doc, details), title: doc.title.trim() };
  if (!posting.description) missing.push(problem("no-text"));
  if (missing.length) return { text: "", missing };
  return { text: `${JSON.stringify(posting, null, 2).replaceAll("<", "\\u003c")}\n`, missing };
}
