"""How American postings say it."""

from macros.posting_check.words import SIGNS, WORD, Spoken, any_of

_MONEY = r"(?:(?:(?:US|CA|AU|NZ|C|A)?[$€£¥]|(?:USD|CAD|AUD|NZD|EUR|GBP|CHF)(?=\s))\s?|(?<![\d,.])(?=\d{2,3},\d{3}))"
"""A sign or a code of a currency, or nothing before a number of five digits or more."""

_NUMBER = rf"(\d[\d,]*(?:\.\d+)?)\s?([KkMm](?!{WORD}))?(\+)?"

_AMOUNT = (
    r"(up to |as much as |starting at |starting from |from |at least |minimum of |between )?"
    rf"{_MONEY}{_NUMBER}(?:\s?([-–—]|to|and)\s?(?:{_MONEY})?{_NUMBER}(?![\d,]*\s?%))?(?:\s*(and up|and above|or more))?"
)
"""An amount or a range: words before, number, K or M, +, what joins, the same of the upper end, words behind."""

SPOKEN = Spoken(
    facts={
        "pay_line": any_of("pay", "salary", "compensation", "wages?", "on-target", "OTE", "hourly rate"),
        "variable_pay": any_of("bonus(?:es)?", "commissions?", "incentives?", "variable pay", "on-target", "OTE"),
        "commission": any_of("commissions?"),
        "commission_only": any_of(
            "commission[- ]only", "only (?:by|on) commission", "100% commission", "straight commission"
        ),
        "benefits": any_of("benefits", "health insurance", "paid time off", "PTO", r"401\(k\)"),
        "health": any_of(
            rf"(?:health|medical|dental)(?: [{SIGNS},]+){{0,3}} (?:insurance|plans?|cover|coverage|benefits|care)"
        ),
        "retirement": any_of(r"401\s?\(?k\)?", r"403\s?\(?b\)?", "retirement", "pension"),
        "leave": any_of("paid (?:time off|leave|vacation|holidays|days off)", "PTO", "vacation", "annual leave"),
        "deadline": any_of(
            "apply (?:by|before|until)",
            "deadline",
            "closing date",
            "applications? (?:close|closes|are due|is due)",
            "open until",
            "accept applications (?:until|through|on an ongoing basis|as long as)",
            "rolling basis",
        ),
        "how_to_apply": any_of(
            "how to apply",
            "to apply,? (?:send|email|submit|visit|go|use|call|write|complete|fill|tell)",
            "apply (?:at|by|online|through|via|here|now|on)",
            "send (?:us )?(?:your|a) (?:resume|résumé|CV|application)",
            "submit (?:your|an?) (?:resume|résumé|CV|application)",
        ),
        "remote_said": any_of("(?:fully |100% )?remote", "work from home", "work from anywhere"),
        "ai_statement": any_of("AI", "artificial intelligence", rf"automated (?:decision|screening|employment){WORD}*"),
        "past_pay": any_of(
            "(?:salary|pay|wage|compensation|earnings) history",
            "(?:current|past|previous|prior|last|present) (?:salary|salaries|pay|wages?|compensation|earnings)",
            "what you (?:earn|earned|make|made)",
        ),
        "local_experience": any_of("canadian (?:[a-z]+ )?experience", "experience (?:in|from) canada"),
        "personal_details": any_of(
            "photo(?:graph)?s? of (?:you|yourself)",
            "(?:with|attach|include|send) (?:us )?(?:a|your) (?:recent )?(?:photo|photograph|picture)",
            "date of birth",
            "marital status",
            "family status",
            "(?:aged? )?(?:under|up to|no older than|maximum age(?: of)?) [2-6][0-9](?: years (?:old|of age))",
            "maximum age",
            "military (?:service|obligations) (?:completed|fulfilled)",
            "completed military service",
        ),
        "vacancy": any_of("vacanc(?:y|ies)", "vacant", "(?:existing|current|future) openings?", "talent pool"),
    },
    denials=any_of("not", "never", "no", "don[’']t", "won[’']t"),
    amount={
        "pattern": _AMOUNT,
        "decimals": r"\.(\d+)$",
        "opens": "^(?:up to|as much as|starting at|starting from|at least|minimum of) $",
        "opens_alone": "^from $",
        "between": "^between $",
        "and": "^and$",
        "times": {"k": 1_000, "m": 1_000_000},
    },
)
