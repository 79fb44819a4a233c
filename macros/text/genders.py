"""Titles of both genders in one, as several languages write them: `Gestor/a de cuentas`, `Kundenbetreuer/in`."""

import re

_PAIR = re.compile(r"([^\W\d_]+)/-?([^\W\d_]{1,3})(?![^\W\d_])")
_OWN_ENDING = re.compile(r"(?:o|ος|ός|ης|ής|eur)$")
"""How the first form ends where the other replaces its ending instead of adding to it."""


def each_gender(title: str) -> list[str]:
    """A title as people type it, which is one gender at a time; one without a pair is itself."""
    if not _PAIR.search(title):
        return [title]
    return [_PAIR.sub(lambda pair: pair[1], title), _PAIR.sub(_other, title)]


def _other(pair: re.Match[str]) -> str:
    first, ending = pair[1], pair[2]
    return f"{_OWN_ENDING.sub('', first)}{ending}"
