"""No text has a word that STYLE.md refuses. The tables of that page are the one list; what is in `code` counts."""

import re
from collections.abc import Iterator
from typing import NamedTuple

import pytest

from macros.trees.problems import Mark, Problem
from tests.conftest import ROOT

TEXTS = (
    *("data/**/*.yml", "docs/**/*.md", "overrides/**/*.html"),
    *("macros/**/*.py", "macros/**/*.html", "macros/**/*.xml"),
    *("README.md", "CONTRIBUTING.md", "HACKING.md"),
)
"""Texts and messages, with the comments beside them."""

COLUMNS = {"Instead of": 0, "Use": 1}
"""First heading of a table to the column that has what is refused."""

TYPED_BY_READERS = re.compile(r"^\s*(?:found_by|forms): .*$", re.MULTILINE)
"""Words that people type into the search, whatever we call a thing."""


class Refused(NamedTuple):
    """Words that no text has, with what to write instead."""

    words: str
    instead: str

    @property
    def pattern(self) -> re.Pattern[str]:
        """Where a text has them: over the end of a line too, and written small also as its first words."""
        between = r"(?:\s+(?:#\s*)?)".join(map(re.escape, self.words.split()))
        flags = re.IGNORECASE if self.words[0].islower() else re.NOFLAG
        return re.compile(rf"(?<![\w#/-]){between}(?![\w-])", flags)


def refused(style: str) -> Iterator[Refused]:
    """What the tables of a style sheet refuse."""
    column: int | None = None
    for line in style.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")] if line.startswith("|") else []
        if not cells:
            column = None
        elif cells[0] in COLUMNS:
            column = COLUMNS[cells[0]]
        elif column is not None:
            yield from (Refused(words, cells[1 - column]) for words in re.findall("`([^`]+)`", cells[column]))


def faults(file: str, text: str, rules: list[Refused]) -> Iterator[Problem]:
    """Each place at which a text has what is refused."""
    kept = TYPED_BY_READERS.sub(lambda line: " " * len(line[0]), text)
    for rule in rules:
        for found in rule.pattern.finditer(kept):
            start = found.start()
            mark = Mark(file, text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start))
            yield Problem(mark, f"'{rule.words}' is not how we say it (STYLE.md)", f"write: {rule.instead}")


RULES = list({rule.words: rule for rule in refused((ROOT / "STYLE.md").read_text("utf-8"))}.values())


def test_no_text_says_what_the_style_sheet_refuses() -> None:
    """In data/, on pages, in templates, messages, and the documents for editors; each with its place."""
    paths = sorted({path for glob in TEXTS for path in ROOT.glob(glob)})
    found = [
        fault for path in paths for fault in faults(path.relative_to(ROOT).as_posix(), path.read_text("utf-8"), RULES)
    ]

    assert [] == [str(fault) for fault in sorted(found)]


def test_the_tables_are_read() -> None:
    """Both kinds: sentences to write otherwise, and names of things."""
    assert {"hangs on", "mended", "somebody", "Replace it by"} <= {rule.words for rule in RULES}
    assert all(rule.instead for rule in RULES)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("It hangs on each.", ["1:4"]),
        ("a: >-\n  It hangs\n  on each.", ["2:6"]),
        ("# it hangs\n# on each", ["1:6"]),
        ("Somebody or somebody else", ["1:1", "1:13"]),
        ("Replace it by X. To replace it by Y is fine.", ["1:1"]),
        ("somebody-else, #mend, amended, recommend: ids and other words", []),
        ("found_by: the advert, vacancy notice\n", []),
    ],
)
def test_what_is_refused_is_told_at_its_place(text: str, places: list[str]) -> None:
    """Over the end of a line too; not in ids, and not in what readers type."""
    told = [f"{fault.mark.line}:{fault.mark.col}" for fault in sorted(faults("a.yml", text, RULES))]

    assert places == told


def test_a_fault_says_what_to_write() -> None:
    """As the table has it."""
    rules = list(refused("| Use | Not | Because |\n|---|---|---|\n| fix | `mend`, repair | |\n"))

    assert ["a.md:1:8: 'mend' is not how we say it (STYLE.md); write: fix"] == list(
        map(str, faults("a.md", "How to mend it, or repair it.", rules))
    )
