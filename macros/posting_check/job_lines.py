"""The lines of a posting that speak of the job: without the employer's statements, and with the headings of a text."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from macros.posting_check.lines import Line, sentences
from macros.posting_check.patterns import compiled

PASTED = "text"
"""The section of a text that someone wrote elsewhere."""

_HEADING = 4
"""How many words a line has at most that is a heading."""

_NO_HEADING = re.compile(r"[0-9]|[.!?]$")


def of_job_in(found: Iterable[Line], law: Mapping[str, Any]) -> Iterator[Line]:
    """The lines without statements, and those of pasted text without the sentences of statements."""
    for line in found:
        if line.section == PASTED and is_statement(line.text, law):
            kept = " ".join(one for one in sentences(line.text) if not is_statement(one, law))
            yield line._replace(text=kept, said=kept, named=kept)
        elif line.block not in law["statements"]:
            yield line


def is_statement(text: str, law: Mapping[str, Any]) -> bool:
    """Whether a text says whom the law protects, or whom to ask for an accommodation."""
    return compiled(law["statement"]).search(text) is not None


def headed(found: Sequence[Line]) -> Iterator[Line]:
    """Each line, of pasted text with the heading above it."""
    for number, line in enumerate(found):
        above = found[number - 1].text if number and line.section == PASTED else ""
        is_heading = bool(above) and len(above.split()) <= _HEADING and not _NO_HEADING.search(above)
        yield line._replace(text=f"{above} {line.text}") if is_heading else line
