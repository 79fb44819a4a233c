/* What leaves the builder. Every function is pure and takes any text; only `docx` and `copyRich` wait for something.

   pieces(doc) -> Piece[]                          the posting line by line, which every format is written from; with
                                                   kinds: builder.kinds in the doc, also what is said around their points
   html(doc, form?) -> string                      bare HTML: h2, h3, p, strong, em, ul, li, a[href]; nothing else
   richText(doc, form?) -> { "text/html": Blob, "text/plain": Blob }    make it before the press; { bold: true } for editors
                                                   without headings, { bold: true, untitled: true } for a description field
   copyRich(blobs) -> Promise<boolean>             one ClipboardItem; false where the browser refuses
   fields(doc) -> Fields                           title, location, pay, and the description as HTML and as text
   markdown(doc) -> string
   plainText(doc) -> string                        lists with "• "
   docx(doc, shell) -> Promise<Uint8Array<ArrayBuffer>>   `shell` is the JSON at DOCX_SHELL of posting_out.py, by readJson
   fileName(doc, ending) -> string                 fileName(doc, "docx") is "national-account-manager.docx"

   detailsOf(doc, given) -> Details                company, pay, deadline, and the address to apply from the choices;
                                                   `given` says the rest: id, email, posted, city, region, country, hybrid,
                                                   states (titles), currency, period, and url where the choices have none
   jobPosting(doc, details) -> Made                JSON-LD, a file for the employer's own page
   indeedItem(doc, details) -> Made                XML, a <job> for Indeed
   linkedInItem(doc, details) -> Made              XML, a <job> for LinkedIn
   Made is { text, missing }: the text is empty if anything is missing, and each Problem is a sentence of `words`.

   blanksOf(doc) -> Blank[]                        in order; its length is the count
   nextBlank(doc, current) -> Blank | null         the one after `current` (null: the first), also if that has been filled;
                                                   after the last comes the first

   writeSaved(saved) -> string                     the JSON file of choices and own edits
   readSaved(text, known) -> { saved, problems }   strict, never throws; `saved` is null unless all can be taken;
                                                   another edition alone is told and taken ("other-edition", "draft-edition")
   sentence(words, problem, locale?) -> string     `words` is what problem_words(language) of macros/views/posting_out.py gives:
                                                   code to words; the template writes it as JSON into a data- attribute

   Types are in types.d.ts. To save a file: new Blob([text or bytes], { type: MIME.docx | html | markdown | text | json |
   jsonLd | xml }). */

export { blanksOf, nextBlank } from "./blanks.js";
export { copyRich, richText } from "./clipboard.js";
export { detailsOf } from "./details.js";
export { docx } from "./docx.js";
export { fields } from "./fields.js";
export { fileName, MIME } from "./files.js";
export { html } from "./html.js";
export { indeedItem } from "./indeed.js";
export { jobPosting } from "./job-posting.js";
export { linkedInItem } from "./linkedin.js";
export { markdown } from "./markdown.js";
export { pieces } from "./pieces.js";
export { plainText } from "./plain-text.js";
export { sentence } from "./problems.js";
export { readSaved } from "./read-saved.js";
export { writeSaved } from "./saved.js";
