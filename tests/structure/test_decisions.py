"""Decisions stay short, have one form, and can be found."""

import re

from tests.conftest import ROOT

FOLDER = ROOT / "decisions"
DECISIONS = sorted(path for path in FOLDER.glob("*.md") if path.name != "README.md")
PARTS = ["Context", "Decision", "What follows"]
MOST_LINES = 25
NAMED = re.compile(r"`([\w.-]+/[\w./-]*)`")
ROW = re.compile(r"^- \[(\d{3})\]\((\S+)\) (.+)$", re.MULTILINE)


def test_a_decision_has_a_title_and_three_parts() -> None:
    """A title, then one paragraph each for the context, the decision, and what follows, in at most 25 lines."""
    texts = {path.name: path.read_text("utf-8") for path in DECISIONS}
    paragraphs = {name: text.strip().split("\n\n") for name, text in texts.items()}
    parts = {name: [_part(each) for each in rest] for name, (_, *rest) in paragraphs.items()}

    assert [] == [name for name, found in paragraphs.items() if not re.fullmatch(r"# [^\n]+[^.\n]", found[0])]
    assert {} == {name: found for name, found in parts.items() if found != PARTS}
    assert [] == [name for name, text in texts.items() if text.count("\n") > MOST_LINES]


def test_every_decision_stands_in_the_index() -> None:
    """Each once, under its number and with its title; the index names no file that is not there."""
    titles = [(path.name[:3], path.name, path.read_text("utf-8").partition("\n")[0][2:]) for path in DECISIONS]

    assert titles == sorted(ROW.findall((FOLDER / "README.md").read_text("utf-8")))


def test_no_two_decisions_share_a_number() -> None:
    """Others cite a decision by its number."""
    numbers = [path.name[:3] for path in DECISIONS]

    assert sorted(set(numbers)) == numbers


def test_a_decision_names_files_that_are_there() -> None:
    """Anyone who moves a file reads the decisions that name it."""
    named = [(path.name, name) for path in DECISIONS for name in NAMED.findall(path.read_text("utf-8"))]

    assert [] == [pair for pair in named if not any((ROOT / folder / pair[1]).exists() for folder in (".", "macros"))]


def _part(paragraph: str) -> str:
    """Which part of a decision begins with a paragraph; empty where none does."""
    found = re.match(r"\*\*([^*]+)\.\*\* ", paragraph)
    return found[1] if found else ""
