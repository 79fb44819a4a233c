"""By which words a posting is found to say something: English, as regular expressions that the browser runs too.

`WORD` is a character of a word, by ranges that mean the same in Python and JavaScript, and that JavaScript compiles ten
times as fast as its classes of Unicode.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

_SIGNS = r"0-9A-Za-z_\u00c0-\u024f\u0370-\u1fff\u3040-\ud7ff"
WORD = f"[{_SIGNS}]"
_START, _END = rf"(?<!{WORD})", rf"(?!{WORD})"

_WORK = ("opening", "about", "physical", "duties", "requirements")
"""Sections about the work, where words of pay, of benefits and of AI mean something else."""

STATEMENTS = ("accommodations", "equal_opportunity")
"""Blocks that name whom the law protects and whom to ask: they say nothing of the job."""

_MONEY = r"(?:(?:(?:US|CA|AU|NZ|C|A)?[$€£¥]|(?:USD|CAD|AUD|NZD|EUR|GBP|CHF)(?=\s))\s?|(?<![\d,.])(?=\d{2,3},\d{3}))"
"""A sign or a code of a currency, or nothing before a number of five digits or more."""

_NUMBER = rf"(\d[\d,]*(?:\.\d+)?)\s?([KkMm](?!{WORD}))?(\+)?"

AMOUNT = (
    r"(up to |as much as |starting at |starting from |from |at least |minimum of |between )?"
    rf"{_MONEY}{_NUMBER}(?:\s?([-–—]|to|and)\s?(?:{_MONEY})?{_NUMBER}(?![\d,]*\s?%))?(?:\s*(and up|and above|or more))?"
)
"""An amount or a range: words before, number, K or M, +, what joins, the same of the upper end, words behind."""


def _words(*words: str) -> str:
    """Any of the words, where no letter stands before or behind it."""
    return rf"{_START}(?:{'|'.join(words)}){_END}"


FACTS: Mapping[str, Mapping[str, Any]] = {
    "pay_line": {
        "words": _words("pay", "salary", "compensation", "wages?", "on-target", "OTE", "hourly rate"),
        "not_in": [*_WORK, "employer", "equal-opportunity"],
    },
    "variable_pay": {
        "words": _words("bonus(?:es)?", "commissions?", "incentives?", "variable pay", "on-target", "OTE"),
        "not_in": [*_WORK],
    },
    "commission": {"words": _words("commissions?"), "not_in": [*_WORK]},
    "commission_only": {
        "words": _words("commission[- ]only", "only (?:by|on) commission", "100% commission", "straight commission"),
        "not_in": [*_WORK],
    },
    "benefits": {
        "section": "offer",
        "words": _words("benefits", "health insurance", "paid time off", "PTO", r"401\(k\)"),
        "not_in": [*_WORK, "apply", "equal-opportunity"],
    },
    "health": {
        "words": _words(
            rf"(?:health|medical|dental)(?: [{_SIGNS},]+){{0,3}} (?:insurance|plans?|cover|coverage|benefits|care)"
        ),
        "not_in": [*_WORK],
        "label_counts": True,
    },
    "retirement": {
        "words": _words(r"401\s?\(?k\)?", r"403\s?\(?b\)?", "retirement", "pension"),
        "not_in": [*_WORK],
        "label_counts": True,
    },
    "leave": {
        "words": _words("paid (?:time off|leave|vacation|holidays|days off)", "PTO", "vacation", "annual leave"),
        "not_in": [*_WORK],
        "label_counts": True,
    },
    "deadline": {
        "block": "deadline",
        "words": _words(
            "apply (?:by|before|until)",
            "deadline",
            "closing date",
            "applications? (?:close|closes|are due|is due)",
            "open until",
            "accept applications (?:until|through|on an ongoing basis|as long as)",
            "rolling basis",
        ),
        "not_in": [*_WORK],
    },
    "how_to_apply": {
        "block": "how_to_apply",
        "words": _words(
            "how to apply",
            "to apply,? (?:send|email|submit|visit|go|use|call|write|complete|fill|tell)",
            "apply (?:at|by|online|through|via|here|now|on)",
            "send (?:us )?(?:your|a) (?:resume|résumé|CV|application)",
            "submit (?:your|an?) (?:resume|résumé|CV|application)",
        ),
        "not_in": [*_WORK],
    },
    "remote_said": {
        "words": _words("(?:fully |100% )?remote", "work from home", "work from anywhere"),
        "block_only": "place",
    },
    "ai_statement": {
        "words": _words("AI", "artificial intelligence", rf"automated (?:decision|screening|employment){WORD}*"),
        "not_in": [*_WORK],
    },
    "past_pay": {
        "words": _words(
            "(?:salary|pay|wage|compensation|earnings) history",
            "(?:current|past|previous|prior|last|present) (?:salary|salaries|pay|wages?|compensation|earnings)",
            "what you (?:earn|earned|make|made)",
        ),
        "unless": _words("not", "never", "no", "don[’']t", "won[’']t"),
    },
    "local_experience": {"words": _words("canadian (?:[a-z]+ )?experience", "experience (?:in|from) canada")},
    "vacancy": {"words": _words("vacanc(?:y|ies)", "vacant", "(?:existing|current|future) openings?", "talent pool")},
}
"""Each fact: a `block` or `section` in which any words say it, or `words` anywhere but in sections `not_in`.

A sentence that matches `unless` too does not count. `block_only` looks at one block; with `label_counts` the label of
a row says it although its text is a blank.
"""


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of the data, in any case."""
    return re.compile(pattern, re.IGNORECASE)
