"""Whom a posting leaves out by the place where they live: “anywhere in the US except Colorado”."""

import re
from collections.abc import Mapping
from typing import Any

from macros.posting_check.job_lines import of_job_in
from macros.posting_check.lines import Doc, lines, sentences
from macros.posting_check.patterns import compiled

_NEAR = 60
"""How many characters a place is from the words that leave it out."""


def left_out(doc: Doc, law: Mapping[str, Any], names: str) -> bool:
    """Whether it leaves out a place, which a pattern of its names gives: capitals count, as in CO."""
    fact = law["facts"]["leaves_out"]
    return any(
        re.search(names, text[max(0, found.start() - _NEAR) : found.end() + _NEAR])
        for line in of_job_in(lines(doc), law)
        if line.section not in fact["not_in"]
        for text in sentences(line.text)
        for found in compiled(fact["words"]).finditer(text)
    )
