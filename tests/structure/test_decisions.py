"""Decisions stay short, have one form, and can be found."""

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT

FOLDER = ROOT / "decisions"
DECISIONS = sorted(path for path in FOLDER.glob("*.md") if path.name != "README.md")
PARTS = ["Context", "Decision", "What follows"]
MOST_LINES = 25
NAMED = re.compile(r"`([\w.-]+/[\w./-]*)`")
ROW = re.compile(r"^- \[(\d{3})\]\((\S+)\) (.+)$", re.MULTILINE)


@pytest.mark.parametrize("path", DECISIONS, ids=lambda path: path.stem)
def test_a_decision_has_a_title_and_three_parts(path: Path) -> None:
    """A title, then one paragraph each for the context, the decision, and what follows, in at most 25 lines."""
    text = path.read_text("utf-8")
    title, *paragraphs = text.strip().split("\n\n")

    assert re.fullmatch(r"# [^\n]+[^.\n]", title)
    assert PARTS == [re.match(r"(?:\*\*([^*]+)\.\*\* )?", paragraph)[1] for paragraph in paragraphs]  # type: ignore[index]
    assert text.count("\n") <= MOST_LINES


def test_every_decision_stands_in_the_index() -> None:
    """Each once, under its number and with its title; the index names no file that is not there."""
    titles = [(path.name[:3], path.name, path.read_text("utf-8").partition("\n")[0][2:]) for path in DECISIONS]

    assert titles == sorted(ROW.findall((FOLDER / "README.md").read_text("utf-8")))


def test_no_two_decisions_share_a_number() -> None:
    """Others cite a decision by its number."""
    numbers = [path.name[:3] for path in DECISIONS]

    assert sorted(set(numbers)) == numbers


@pytest.mark.parametrize("path", DECISIONS, ids=lambda path: path.stem)
def test_a_decision_names_files_that_are_there(path: Path) -> None:
    """Whoever moves a file reads the decisions that name it."""
    named = NAMED.findall(path.read_text("utf-8"))

    assert [] == [name for name in named if not any((ROOT / folder / name).exists() for folder in (".", "macros"))]
