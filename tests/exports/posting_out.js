/* What the scripts of the posting builder make of postings: JSON in, JSON out, bytes in Base64. */

import * as out from "../../docs/assets/elements/posting-builder/out/index.js";

const { shell, postings } = JSON.parse(await new Response(Deno.stdin.readable).text());
const results = [];
for (const { doc, given } of postings) {
  const details = out.detailsOf(doc, given);
  results.push({
    html: out.html(doc),
    bold: out.html(doc, { bold: true }),
    text: out.plainText(doc),
    markdown: out.markdown(doc),
    docx: (await out.docx(doc, shell)).toBase64(),
    job: out.jobPosting(doc, details),
    indeed: out.indeedItem(doc, details),
    linkedin: out.linkedInItem(doc, details),
  });
}
console.log(JSON.stringify(results));
