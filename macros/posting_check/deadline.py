"""Until when people may apply, as a posting says it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from macros.posting_check.dates import NO_YEAR, latest_day
from macros.posting_check.lines import Line, sentences
from macros.posting_check.patterns import compiled


def deadline(found: Sequence[Line], law: Mapping[str, Any], *, is_open: bool) -> str:
    """The last day (ISO 8601) of the row, or else of a sentence on the deadline; empty where nobody says a day.

    It is `NO_YEAR` where `is_open` says that people may apply until the job is filled.
    """
    if is_open:
        return NO_YEAR
    rows = [line.said for line in found if line.block == "deadline"]
    return _last(rows, law) or _last(_about(found, law), law)


def _about(found: Iterable[Line], law: Mapping[str, Any]) -> list[str]:
    """What sentences say from their words of a deadline on."""
    fact = law["facts"]["deadline"]
    return [
        text[words.start() :]
        for line in found
        if line.section not in fact["not_in"]
        for text in sentences(_undotted(line.text, law))
        if (words := compiled(fact["words"]).search(text))
    ]


def _last(texts: Iterable[str], law: Mapping[str, Any]) -> str:
    return max((latest_day(text, law["dates"]) for text in texts), default="")


def _undotted(text: str, law: Mapping[str, Any]) -> str:
    """The text without the periods of its dates, which end no sentence: `1. März`, `Mar. 1`."""
    return compiled(law["dates"]["dotted"]).sub(lambda found: found[0].replace(".", ""), text)
