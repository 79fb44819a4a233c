"""Postings to check: made of parts, whole or with one left out, and by chance."""

import random
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from macros.posting_check.facts import Law
from macros.posting_check.lines import Doc

DAY = "2028-01-01"
"""When every law of the data is in force."""

GOOD: Mapping[tuple[str, str], str] = {
    ("opening", "opening"): "You keep our largest clients and help them grow.",
    ("facts", "place"): "Three days a week in the office",
    ("facts", "pay"): "Base pay $85,000–$120,000 per year, plus bonus and commission",
    ("facts", "travel"): "A quarter of the time",
    ("duties", "plan"): "Plan each account with the client.",
    ("requirements", "talks"): "You have led talks with a chain of stores.",
    ("offer", "benefits"): "Health insurance, a 401(k) plan, and paid leave.",
    ("apply", "how_to_apply"): "Send a resume to jobs@example.org.",
    ("apply", "deadline"): "March 1, 2028",
    ("apply", "ai"): "We use artificial intelligence to screen applicants.",
    ("apply", "vacancy"): "This posting is for an existing vacancy.",
}
"""What every law of the data asks is in it."""

LABELS = {
    "pay": "Pay",
    "place": "Location",
    "deadline": "Application deadline",
    "how_to_apply": "How to apply",
    "retirement": "Retirement plan",
}
CHOICES: Mapping[str, Any] = {"form": "posting", "place": "", "states": [], "employees": None, "uses_ai": True}

WRONG: Mapping[str, Mapping[tuple[str, str], str]] = {
    "pay": {("facts", "pay"): "[Pay range]"},
    "pay-before-interview": {("facts", "pay"): "[Pay range]"},
    "closed-range": {("facts", "pay"): "Base pay from $85,000, plus bonus"},
    "variable-pay": {("facts", "pay"): "Base pay $85,000–$120,000 per year"},
    "benefits": {("offer", "benefits"): "[Benefits]"},
    "benefits-named": {("offer", "benefits"): "Free lunch on Fridays."},
    "deadline": {("apply", "deadline"): "[Application deadline]"},
    "how-to-apply": {("apply", "how_to_apply"): "[How to apply]"},
    "past-pay": {("apply", "how_to_apply"): "To apply, tell us your current salary."},
    "ai-statement": {("apply", "ai"): "[Statement]"},
    "ai-rules": {("apply", "ai"): "[Statement]"},
    "local-experience": {("requirements", "talks"): "You have Canadian work experience."},
    "personal-details": {("apply", "how_to_apply"): "Send a resume with a photo of yourself."},
    "vacancy": {("apply", "vacancy"): "[Vacancy]"},
    "range-width": {("facts", "pay"): "Base pay $85,000–$185,000 per year, plus bonus and commission"},
}
"""Each rule of a place to what breaks it in any posting."""


def posting(blocks: Mapping[tuple[str, str], str] = GOOD, **choices: Any) -> Doc:
    """A posting with some blocks; each text is inline HTML."""
    sections: dict[str, list[dict[str, str]]] = {}
    for (section, block), html in blocks.items():
        kind = "must-have" if section == "requirements" else ""
        one = {"id": block, "label": LABELS.get(block, ""), "kind": kind, "html": html}
        sections.setdefault(section, []).append(one)
    made = [{"id": key, "heading": "", "shape": "text", "blocks": blocks} for key, blocks in sections.items()]
    return {"choices": {**CHOICES, **choices}, "sections": made}


_TEXTS: Sequence[str] = (
    *GOOD.values(),
    *(html for blocks in WRONG.values() for html in blocks.values()),
    "If you need an accommodation to apply, contact us; we keep your request confidential.",
    "Up to $120K a year.",
    'Pay: 85,000 to 120,000, or CHF 90,000+ with <b>bold</b> &copy; <a href="https://example.org">more</a>',
    "Salary: $80K–$110K+, OTE $150,000 and up",
    "Wages between €4,100.50 and €5,000 a month or more",
    "Pay C$90,000 - C$160,000, plus 10% bonus",
    "We never ask for your salary history. What did you earn at your last salary?",
    "Our guru is a rock\u00a0star &amp; a <em>ninja</em>; he decides. She leads aggressively!",
    "&lt;img src=x onerror=alert(1)&gt; <strong>Bachelor&#39;s</strong> degree, 5-7 years of sales",
    "Zürich: naïve, “déjà vu”, ＡＩ, 10–12 years’ work; ǅ and İstanbul",
    "[blank] and [another](https://example.org) [third]",
    "Paid only on commission, PTO, pension. Apply by May 1. The AI reads it; it does not decide.",
    "Remote anywhere in the US except Colorado, NY, and CA. Maine applicants will not be considered.",
    "We do not discriminate. Accommodations, also in pregnancy. Pay is regardless of age. Apply by May 1.",
    "Pay: competitive. Our clients spend $90,000 to $120,000, and we raised $40 million… $500 for training",
    "Salary $90,000 DOE",
    "Pay: $90,000 (minimum)",
    "OTE $200,000",
    "$120,000 max, or $95,000/yr and up",
    "$142,000–$100,000",
    "Apply at acme.com by Mar. 3, 2020",
    "Application deadline",
    "2027-02-30 or 31. März 2031",
    "Window closes 3/4/29",
    "Applications are accepted on a rolling basis. Email jobs@acme.com, or click Apply.",
    "banana",
    "You are paid partly by commission. What did you make at your previous job?",
    "Native speakers of mother tongue only\n\twith   spaces\u2003between.",
    "",
)


def generated(law: Law, count: int, seed: int = 16) -> Iterator[Doc]:
    """Postings by chance, the same for a seed: texts in places where they fit and where they do not."""
    chance = random.Random(seed)  # noqa: S311 (the same postings in each run)
    places = [
        "",
        "remote",
        "nowhere",
        "mars",
        *law["places"],
        *law["jurisdictions"],
        *["ontario", "remote", "minnesota"] * 10,
    ]
    for _ in range(count):
        blocks = {spot: html if chance.random() < 0.5 else chance.choice(_TEXTS) for spot, html in GOOD.items()}
        blocks["opening", "opening"] = "Keep clients. " * chance.choice((2, 20, 40))
        blocks["employer", "about"] = "We sell lamps. " * chance.choice((0, 60, 120, 250))
        blocks |= {("duties", f"d{number}"): "Keep the lamp." for number in range(chance.choice((0, 5, 9)))}
        blocks |= {("requirements", f"r{number}"): "You kept lamps." for number in range(chance.choice((0, 3, 7)))}
        for number in range(chance.randrange(6)):
            section = chance.choice(("duties", "requirements", "offer", "apply", "employer", "text"))
            block = chance.choice((f"more-{number}", "accommodations", "retirement"))
            blocks[section, block] = " ".join(chance.choices(_TEXTS, k=chance.randrange(1, 4)))
        yield posting(
            dict(chance.sample(sorted(blocks.items()), k=chance.randrange(len(blocks) // 2, len(blocks)))),
            place=chance.choice(places),
            states=chance.sample(sorted(law["jurisdictions"]), k=chance.choice((0, 0, 1, 3))),
            employees=chance.choice((None, 1, 4, 12, 25, 400)),
            uses_ai=chance.random() < 0.5,
            form=chance.choice(("posting", "description")),
        )
