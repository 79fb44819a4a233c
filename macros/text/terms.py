"""Finds the terms of the glossary and abbreviations in a text. The rule is here; checks and pages both use it."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from macros.model.glossary import GlossaryTerm
from macros.text.untranslated import plain

_START = re.compile(r"\w+|[^\w\s]")
"""What a wording is looked up by: its first word, or the sign that it begins with, as in `.NET`. One pattern of all
wordings would be slow."""

_WORD = re.compile(r"(?<!\w)[A-Za-z](?:[A-Za-z0-9]|[&*](?=[A-Z]))*(?!\w)")
_LETTERS = b"0123456789abcdefghijklmnopqrstuvwxyz"
_PLAIN = bytes(code if code in _LETTERS else ord(" ") for code in bytes(range(256)).lower())
"""Bytes to small letters and digits of ASCII; the rest to spaces."""

_SAME = (("\u0130", "i"), ("\u0131", "i"), ("\u017f", "s"), ("\u212a", "k"))
"""Letters that patterns take for one of ASCII where case is ignored."""

_BETWEEN_WORDS = re.compile(r"[\s/-]")
_RUN = re.compile(r"[A-Z][A-Z0-9&*]+s?")
_CAPITALS = re.compile(r"[A-Z][A-Za-z0-9&*]*[A-Z]")
"""What every abbreviation holds. Most texts hold none, and are not taken apart into words."""

_ROMAN = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
_BEFORE_NUMBER = re.compile(r"(?:\b[A-Z]\w*|\b[IVX]+(?:,| to| and| or)) $|\b[IVX]+[-–]$")
"""What is before a Roman numeral: a name that it numbers, as in `Nurse III`, or the numeral before it."""

_LONGEST_ABBREVIATION = 5
"""Letters of the longest abbreviation with small letters among its capitals, such as SaaS; LinkedIn is a name."""


@dataclass(frozen=True, slots=True)
class Use:
    """Where a text uses a term: its id, and where its words start and end."""

    term: str
    start: int
    end: int


class Wording(NamedTuple):
    """What the plain words of a text hold that uses a wording; most texts do not."""

    words: frozenset[str]
    phrase: str
    term: str

    @classmethod
    def of(cls, wording: str, term: str) -> "Wording":
        """Make one of a wording as it is typed."""
        phrase = plain_words(wording)
        return cls(frozenset(phrase.split()), phrase, term)


class Finder:
    """Finds wordings in texts: whole words, the longest first, abbreviations only as they are written.

    `names` are longer names in which a wording is no use of its term, such as the job title National Account Manager;
    they may go on (`Managers`). `quoted` says how a word is in the text, for texts in which some signs are escaped.
    """

    def __init__(
        self, wordings: Mapping[str, str], names: Iterable[str] = (), quoted: Callable[[str], str] = str
    ) -> None:
        self._ids = {folded(quoted(wording)): term for wording, term in wordings.items()}
        self._names = frozenset(map(quoted, names))
        self._groups: dict[str, list[str]] = {}
        everything = {*map(quoted, wordings), *self._names}
        for wording in sorted(everything, key=lambda wording: (-len(wording), wording)):
            if start := _START.search(wording):
                self._groups.setdefault(start[0].casefold(), []).append(self._expression(wording))
        self._patterns: dict[str, re.Pattern[str]] = {}
        self.wordings = [Wording.of(wording, term) for wording, term in wordings.items()]

    def _expression(self, wording: str) -> str:
        """An abbreviation may be before a hyphen (`CRM-based`), where a word would be part of another."""
        words = r"\s+".join(map(re.escape, wording.split()))
        if wording in self._names:
            return rf"(?<![\w&-])(?i:{words})\w*"
        return rf"(?<![\w&-]){words}(?!\w)" if as_written(wording) else rf"(?<![\w&-])(?i:{words})(?![\w-])"

    @classmethod
    def of(
        cls, terms: Mapping[str, GlossaryTerm], names: Iterable[str] = (), quoted: Callable[[str], str] = str
    ) -> "Finder":
        """Finds every wording of these terms; one that two share stands for the first."""
        wordings: dict[str, str] = {}
        for key, term in terms.items():
            for wording in map(plain, term.wordings()):
                wordings.setdefault(folded(wording), key)
        return cls(wordings, names, quoted)

    def uses(self, text: str) -> Iterator[Use]:
        """Every use, from left to right; none lies in another. Most texts have none: no word begins one."""
        if self._groups.keys().isdisjoint(map(str.casefold, _START.findall(text))):
            return
        end = 0
        for start in _START.finditer(text):
            if start.start() < end or not (pattern := self._pattern(start[0].casefold())):
                continue
            if match := pattern.match(text, start.start()):
                end = match.end()
                if term := self._ids.get(folded(match[0])):
                    yield Use(term, match.start(), end)

    def _pattern(self, start: str) -> re.Pattern[str] | None:
        """The wordings with a start, compiled when a text has it."""
        if start in self._groups and start not in self._patterns:
            self._patterns[start] = _compiled("|".join(self._groups[start]))
        return self._patterns.get(start)


@lru_cache(maxsize=1 << 12)
def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern; most of a glossary's are the same for each who looks for its terms."""
    return re.compile(pattern)


def plain_words(text: str) -> str:
    """The words of a text in small letters, with a space before, between, and behind them; letters are those of ASCII.

    For a first look, many times faster than a pattern: where a text has some words as wholes, whatever their case and
    what is between them, its plain words have theirs.
    """
    for letter, same in _SAME:
        text = text.replace(letter, same)
    return " ".join(["", *text.encode().translate(_PLAIN).decode("ascii").split(), ""])


@cache
def is_abbreviation(word: str) -> bool:
    """Whether a word has two or more capitals: CRM, KPIs, O*NET, R&D, SaaS."""
    capitals = sum(sign.isupper() for sign in word)
    has_run = _RUN.fullmatch(word) is not None
    return capitals >= 2 and (has_run or len(word) <= _LONGEST_ABBREVIATION)


def abbreviations(text: str) -> Iterator[re.Match[str]]:
    """Every abbreviation in a text, from left to right. A name's number in Roman numerals is none."""
    if not _CAPITALS.search(text):
        return iter(())
    return (match for match in _WORD.finditer(text) if is_abbreviation(match[0]) and not _is_number(match))


def _is_number(match: re.Match[str]) -> bool:
    return bool(_ROMAN.fullmatch(match[0]) and _BEFORE_NUMBER.search(match.string[: match.start()]))


def singular(abbreviation: str) -> str:
    """`KPI` for `KPIs`."""
    return abbreviation.removesuffix("s")


def as_written(wording: str) -> bool:
    """Whether capitals count: where a word of it is an abbreviation."""
    return any(is_abbreviation(word) for word in _BETWEEN_WORDS.split(wording))


def folded(wording: str) -> str:
    """What all writings of a wording have in common: spaces count as one, and capitals only where they have to."""
    words = " ".join(wording.split())
    return words if as_written(words) else words.casefold()
