"""One row of expected ratings becomes the ratings of each competency."""

import pytest

from macros.migrating import migrate, outdated
from macros.trees.loading import parse
from macros.trees.problems import DataProblems

BASE = "roles/keeper/competencies.yml"
CREW = "roles/keeper/scopes/crew.yml"

OLD = """\
intro: [Rate.]
# agreed with the union
expected:   # of 5
  # at first
  associate: 2
  core: 3  # the base

# what there is
competencies:
  watch:
    title: Watch
    definition: Sees.
    levels: {1: [No.], 2: [Yes.]}

  repair:
    # shared
    from_library: repair  # as it stands
  lamp:
    from_library: lamp
    definition: Lights.
"""

NEW = """\
intro: [Rate.]
# agreed with the union

# what there is
competencies:
  watch:
    title: Watch
    definition: Sees.
    expected:
      ratings:   # of 5
        # at first
        associate: 2
        core: 3  # the base
    levels: {1: [No.], 2: [Yes.]}

  repair:
    # shared
    from_library: repair  # as it stands
    expected:
      ratings:   # of 5
        # at first
        associate: 2
        core: 3  # the base
  lamp:
    from_library: lamp
    expected:
      ratings:   # of 5
        # at first
        associate: 2
        core: 3  # the base
    definition: Lights.
"""

OVERLAY = """\
summary: A crew.
changes:
  competencies:
    competencies:
      watch:
        title: Watches
      teaching:
        from_library: teaching"""

ADDED = """
        expected:
          ratings:   # of 5
            # at first
            associate: 2
            core: 3  # the base"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("start", ["", "\ufeff"])
def test_each_competency_gets_the_ratings(start: str, end: str) -> None:
    """Comments, order and line ends stay; a second time changes nothing."""
    texts = migrate({BASE: start + OLD.replace("\n", end)}).texts

    assert start + NEW.replace("\n", end) == texts[BASE]
    assert texts == migrate(texts).texts


def test_ratings_in_braces_stay_in_braces() -> None:
    """They may be the last thing in the file."""
    text = "competencies:\n  watch:\n    levels: {1: [No.]}\nexpected: {associate: 2}\n"

    assert (
        "competencies:\n  watch:\n    expected:\n      ratings: {associate: 2}\n    levels: {1: [No.]}\n"
        == (migrate({BASE: text}).texts[BASE])
    )


def test_what_a_variant_adds_gets_them_too() -> None:
    """And what it changes does not, which has them from the role."""
    texts = migrate({BASE: OLD, CREW: OVERLAY}).texts
    assert OVERLAY + ADDED == texts[CREW]


@pytest.mark.parametrize(
    ("texts", "fault"),
    [
        (
            {BASE: "expected: {core: 3}\ncompetencies: {watch: {title: Watch}}\n"},
            "data/roles/keeper/competencies.yml:2:24: this competency is in braces",
        ),
        (
            {BASE: OLD, CREW: "changes:\n  competencies:\n    expected: {core: 4}\n"},
            "data/roles/keeper/scopes/crew.yml:3:5: a variant changes the expected ratings",
        ),
    ],
)
def test_what_cannot_be_rewritten_is_told(texts: dict[str, str], fault: str) -> None:
    """With its place, and what to do by hand."""
    with pytest.raises(DataProblems) as caught:
        migrate(texts)

    assert str(caught.value.problems[0]).startswith(fault)


def test_data_of_today_is_left_alone() -> None:
    """What is expected of one competency is no row for all."""
    tree, _ = parse(NEW, f"data/{BASE}")

    assert tree is not None
    assert [] == outdated({BASE: tree})
