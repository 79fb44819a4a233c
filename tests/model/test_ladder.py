"""Families in their short and their long form, and what a ladder has to say."""

import pytest

from macros.catalog.validation import validate
from macros.model.ladder import Family, Ladder
from macros.model.shared import Handbook
from macros.trees.loading import parse
from tests.conftest import SMALL
from tests.ladders import LEVELS

HANDBOOK = (SMALL / "handbook.yml").read_text("utf-8")
AT = f"handbook.yml:{HANDBOOK.partition('  coast:')[0].count(chr(10)) + 1}:"


def _read(family: str) -> tuple[Handbook | None, list[str]]:
    """The small handbook with its family written so, and what is wrong with it, without the line."""
    tree, _ = parse(HANDBOOK.replace("  coast: Coast and sea\n", f"  coast: {family}\n"), "handbook.yml")
    assert tree is not None
    found, problems = validate(Handbook, tree)
    return found, [str(problem).removeprefix(AT) for problem in problems]


@pytest.mark.parametrize(
    ("family", "expected"),
    [
        ("Coast", Family(title="Coast")),
        ("{title: Coast}", Family(title="Coast")),
        ("{title: Coast, ladder: guild}", Family(title="Coast", ladder="guild")),
    ],
)
def test_a_family_is_its_title_or_says_more(family: str, expected: Family) -> None:
    """Both forms mean the same where nothing but the title is said."""
    found, problems = _read(family)

    assert found is not None and not problems
    assert ({"coast": expected}, {"coast": "Coast"}) == (found.families, found.family_titles)


@pytest.mark.parametrize(
    ("family", "expected"),
    [
        ("2025", "10: 'title' is a number, not text; put it in quotes"),
        ("{titel: Coast}", "11: the key 'titel' is not known here; did you mean 'title'?"),  # codespell:ignore titel
        ("{ladder: guild}", "3: 'coast' lacks the key 'title'; add 'title:' below it"),
        (
            "{title: Coast, ladder: Guild}",
            "33: 'Guild' does not have the right form; "
            "use lowercase letters, digits and single hyphens, such as new-york",
        ),
    ],
)
def test_a_slip_in_a_family_is_one_fault(family: str, expected: str) -> None:
    """Told at its place, whichever form was meant."""
    assert [expected] == _read(family)[1]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("title: Guild of buoys\n", "", "this file lacks the key 'title'"),
        ("levels:", "level:", "the key 'level' is not known here"),
        ("name: P4", "nam: P4", "the key 'nam' is not known here"),
        ("    summary: Works alone.\n", "", "'core' lacks the key 'summary'"),
    ],
)
def test_a_ladder_has_a_title_and_levels(old: str, new: str, expected: str) -> None:
    """Each level says what it is."""
    tree, _ = parse(LEVELS.replace(old, new), "guild.yml")
    assert tree is not None

    assert expected in [problem.message for problem in validate(Ladder, tree)[1]]
