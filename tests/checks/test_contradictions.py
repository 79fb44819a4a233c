"""A variant says no word that a choice of it rules out, and types no figure of its facts."""

import pytest

from tests.conftest import ROLE, Project

DUTIES = f"{ROLE}/job-description.yml"
SOLO = "data/scopes/solo.yml"


def test_a_word_that_a_scope_never_says_is_told(project: Project) -> None:
    """At the text, with the variant and the choice; with capital letters and over the end of a line too."""
    project.edit(SOLO, "summary:", "never_says: [your crew]\nsummary:")
    place = project.spoil(DUTIES, "  paragraph-1: As {role} you", "  paragraph-1: ▸Your\n    crew and you")
    message = "the variant 'solo' says “Your crew”, which the scope “Alone” never says"
    assert [f"{place}: {message}"] == project.faults()


def test_a_variant_without_the_scope_says_it(project: Project) -> None:
    """And so does an overlay of another scope."""
    project.edit(SOLO, "summary:", "never_says: [hire keepers]\nsummary:")
    assert "hire keepers" in (project.root / ROLE / "scopes/crew.yml").read_text("utf-8")
    assert [] == project.faults()


def test_two_choices_contradict_each_other(project: Project) -> None:
    """The text of one, in the variant that has both."""
    project.edit(SOLO, "summary:", "never_says: [lamps burn]\nsummary:")
    place = project.place(f"{ROLE}/levels/senior.yml", "text: ▸You see to it that {lamps} lamps burn")
    message = "the variant 'solo-senior' says “lamps burn”, which the scope “Alone” never says"
    assert [f"{place}: {message}"] == project.faults()


@pytest.mark.parametrize("typed", ["2-4 lamps", "2 to 4 lamps", "2–4 lamps", "5-10 lamps"])
def test_a_figure_of_the_facts_is_not_typed(project: Project, typed: str) -> None:
    """Neither the base's nor that of a choice: another choice has another."""
    project.edit(DUTIES, "you look after {lamps} lamps", f"you look after {typed}")
    (fault,) = project.faults()
    assert (True, f"“{typed}” is typed here, but it is the figure 'lamps'") == (
        fault.startswith(f"{DUTIES}:3:"),
        fault.partition(": ")[2],
    )


def test_another_figure_is_typed(project: Project) -> None:
    """Of what is no fact."""
    project.edit(DUTIES, "you look after {lamps} lamps", "you look after {lamps} lamps and 2-4 boats")
    assert [] == project.faults()
