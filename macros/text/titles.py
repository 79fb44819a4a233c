"""Titles that are several for who types them: `Gestor/a de cuentas`, `Responsable comptes (Account Manager)`."""

import re

_PAIR = re.compile(r"([^\W\d_]+)/-?([^\W\d_]{1,3})(?![^\W\d_])")
_IN_BRACKETS = re.compile(r"([^()]+?) \(([^()]+)\)")
_OWN_ENDING = re.compile(r"(?:o|ος|ός|ης|ής|eur)$")
"""How the first form ends where the other replaces its ending instead of adding to it."""

_BEFORE_A = re.compile(r"e$")
"""The same where the other ends in `a`: `Jefe/a`."""


def each_title(title: str) -> list[str]:
    """A title as people type it: in one language, and for one gender, at a time."""
    both = _IN_BRACKETS.fullmatch(title)
    return [one for part in (both.groups() if both else [title]) for one in _each_gender(part)]


def _each_gender(title: str) -> list[str]:
    if not _PAIR.search(title):
        return [title]
    return [_PAIR.sub(lambda pair: pair[1], title), _PAIR.sub(_other, title)]


def _other(pair: re.Match[str]) -> str:
    first, ending = pair[1], pair[2]
    own = _OWN_ENDING.sub("", first)
    return f"{_BEFORE_A.sub('', own) if ending == 'a' else own}{ending}"
