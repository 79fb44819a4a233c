"""What a posting says, as patterns that the browser runs too: where each fact is looked for, and its words."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from macros.posting_check.languages import spoken_in

_WORK = ("opening", "about", "physical", "duties", "requirements")
"""Sections about the work, where words of pay, of benefits and of AI mean something else."""

STATEMENTS = ("accommodations", "equal_opportunity")
"""Blocks that name whom the law protects and whom to ask: they say nothing of the job."""

FACTS: Mapping[str, Mapping[str, Any]] = {
    "pay_line": {"not_in": [*_WORK, "employer", "equal-opportunity"]},
    "variable_pay": {"not_in": [*_WORK]},
    "commission": {"not_in": [*_WORK]},
    "commission_only": {"not_in": [*_WORK]},
    "benefits": {"section": "offer", "not_in": [*_WORK, "apply", "equal-opportunity"]},
    "health": {"not_in": [*_WORK], "label_counts": True},
    "retirement": {"not_in": [*_WORK], "label_counts": True},
    "leave": {"not_in": [*_WORK], "label_counts": True},
    "deadline": {"not_in": [*_WORK]},
    "deadline_open": {"not_in": [*_WORK]},
    "leaves_out": {"not_in": [*_WORK]},
    "how_to_apply": {"block": "how_to_apply", "not_in": [*_WORK]},
    "remote_said": {"block_only": "place"},
    "ai_statement": {"not_in": [*_WORK]},
    "past_pay": {},
    "local_experience": {},
    "personal_details": {},
    "vacancy": {},
}
"""Each fact: a `block` or `section` in which any words say it, or words anywhere but in sections `not_in`.

A sentence that matches `unless` too does not count. `block_only` looks at one block; with `label_counts` the label of
a row says it although its text is a blank.
"""

_DENIED = ("past_pay", "personal_details")
"""The facts that a sentence may deny."""


def facts_in(lang: str) -> dict[str, dict[str, Any]]:
    """FACTS with the `words` of a language, given by its tag (BCP 47)."""
    said = spoken_in(lang)
    return {
        name: {**fact, "words": said.facts[name], **({"unless": said.denials} if name in _DENIED else {})}
        for name, fact in FACTS.items()
    }


def amount_in(lang: str) -> Mapping[str, Any]:
    """How a language says amounts: the `pattern`, and what its parts mean; `pay.py` and `pay.js` read it."""
    said = spoken_in(lang)
    return {**said.amount, "pay": said.facts["pay_line"]}


def statement_in(lang: str) -> str:
    """What marks a sentence on whom the law protects, which says nothing of the job."""
    return spoken_in(lang).statement


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of the data, in any case."""
    return re.compile(pattern, re.IGNORECASE)
