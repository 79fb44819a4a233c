"""No sentence stands in two roles."""

import shutil

import pytest

from macros.checks.sentences import sentences
from tests.conftest import ROLE, Project

OTHER = "data/roles/lamp-lighter"
MOSTLY = 'answer: "**Mostly**, but for the horn."'
TEXT = "The night watch writes down every ship that passes the light."


@pytest.fixture
def two(project: Project) -> Project:
    """The small handbook with a second role that says the same everywhere."""
    shutil.copytree(project.root / ROLE, project.root / OTHER)
    return project


def repeated(project: Project) -> list[str]:
    """The places of sentences that are in two roles, and where each is first."""
    lines = [line for line in project.problems() if "this sentence is in" in line]
    return [f"{line.partition(': ')[0]} {line.partition('sentence is in ')[2].partition(' too')[0]}" for line in lines]


def test_a_sentence_of_another_role_is_named_with_both_places(two: Project) -> None:
    """Once for each place in the second role."""
    two.edit(f"{OTHER}/faq.yml", MOSTLY, f"answer: Mostly. {TEXT}")
    two.edit(f"{ROLE}/faq.yml", MOSTLY, f"answer: Yes. {TEXT.upper()}")
    first = two.place(f"{OTHER}/faq.yml", "▸Mostly. The night").rpartition(":")[0]
    second = two.place(f"{ROLE}/faq.yml", "▸Yes. THE NIGHT")

    assert f"{second} {first}" in repeated(two)


def test_one_role_may_repeat_itself(project: Project) -> None:
    """An overlay says again what stays as it is."""
    project.edit(f"{ROLE}/faq.yml", MOSTLY, f"answer: Mostly. {TEXT}")
    project.edit(f"{ROLE}/industries/fishing.yml", "You oil the machine before every tide.", TEXT)

    assert [] == repeated(project)


def test_the_library_s_words_are_its_own(project: Project) -> None:
    """A role that does not take the item must not say them; one that takes it may, because it changes them."""
    project.write("data/library/offers.yml", f"lamp:\n  label: A lamp\n  text: {TEXT}\n")
    project.edit(f"{ROLE}/faq.yml", MOSTLY, f"answer: {TEXT}")
    place = project.place(f"{ROLE}/faq.yml", f"▸{TEXT}")
    assert [f"{place} data/library/offers.yml:4"] == repeated(project)

    description = (project.root / ROLE / "job-description.yml").read_text("utf-8")
    assert description.count("\noffer:\n") == 1
    project.edit(f"{ROLE}/job-description.yml", "\noffer:\n", "\noffer:\n  lamp:\n    from_library: lamp\n")
    assert [] == repeated(project)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Write it down. " + TEXT, ["the night watch writes down every ship that passes the light"]),
        ("You keep {lamps} lamps burning all night!", ["you keep {} lamps burning all night"]),
        ("**One** two _three_ (four) five, six: seven? No.", ["one two _three_ four five six seven"]),
        ("What do you do with it?", []),
    ],
)
def test_what_counts_as_the_same_sentence(text: str, expected: list[str]) -> None:
    """Case, punctuation and figures do not matter; what is short may meet by chance."""
    assert expected == list(sentences(text))
