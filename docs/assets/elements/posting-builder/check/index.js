/* The posting check: what rules of law and of style say of a posting. Rules, words and law come from `law/rules.json`
   (type Law), which `macros/exports/posting_law.py` makes; `macros/posting_check/` comes to the same in Python.

   facts(doc, law) -> Values                     everything that rules ask about a posting, `posting.words` and so on
   evaluate(expression, values) -> true | false | null        null: it depends on what nobody knows
   findings(doc, law, day = today) -> Finding[]  by place, then style, then words; a law that is coming warns
   verdict(findings) -> "ready" | "not-ready" | "unknown"     only a law in force can block
   placesOf(choices, law) -> string[]            ids of the jurisdictions whose law the posting meets
   fixed(html, fix) -> string                    the block's HTML after one press; `from` and `to` are plain text
   compare(text, doc, law, day = today) -> { missing: Missing[], findings: Finding[] }
                                                 a pasted text beside the guide's posting; Missing is a section with
                                                 its blocks of whose content nothing is in the text

   Wherever findings show, `law.note` shows too: information, not legal advice. All texts are plain text, not HTML,
   but for `html` of a fix. */

export { compare } from "./compare.js";
export { evaluate } from "./expressions.js";
export { facts } from "./facts.js";
export { findings, verdict } from "./findings.js";
export { fixed } from "./fixed.js";
export { placesOf } from "./places.js";
