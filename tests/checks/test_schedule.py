"""The questions of a stage fit its minutes."""

from tests.conftest import ROLE, Project

PATH = f"{ROLE}/interview.yml"


def test_every_stage_asks_something(project: Project) -> None:
    """A stage without a question is a fault at its id."""
    place = project.spoil(
        PATH,
        "questions:\n  fog:",
        "  ▸tea: {title: Tea, minutes: 30, led_by: Harbour Master, purpose: Drink.}\nquestions:\n  fog:",
    )

    assert [f"{place}: no question is asked in the stage 'tea'"] == project.faults()


def test_the_questions_of_a_stage_leave_time_for_opening_and_close(project: Project) -> None:
    """Ten minutes of a stage are kept; what is asked fits the rest. The fault stands at the minutes."""
    place = project.spoil(PATH, "    minutes: 30", "    minutes: ▸24")

    assert [f"{place}: the questions of 'talk' take 15 minutes, but 14 are free"] == project.faults()


def without_more_questions(project: Project) -> None:
    """Leave the talk of every variant as long as that of the base."""
    project.edit(f"{ROLE}/industries/ferries.yml", "stage: talk", "stage: visit")
    project.edit(f"{ROLE}/contexts/mainland.yml", "minutes: 12", "minutes: 9")


def test_a_stage_may_be_full(project: Project) -> None:
    """Exactly the free minutes are no fault."""
    without_more_questions(project)
    project.edit(PATH, "    minutes: 30", "    minutes: 25")

    assert [] == project.faults()


PARTS = """    parts:
      welcome: {label: Welcome, minutes: 5}
      tour: {label: Tour of the tower, minutes: 10, text: The Head Keeper shows the lamp.}
"""


def test_a_meeting_that_says_its_parts_needs_no_time_beside_them(project: Project) -> None:
    """Parts and questions fill the meeting; the ten minutes are for those that say no parts."""
    without_more_questions(project)
    project.edit(PATH, "    minutes: 30\n", f"    minutes: 30\n{PARTS}")
    assert [] == project.faults()

    place = project.spoil(PATH, "    minutes: 30\n", "    minutes: ▸29\n")
    assert [f"{place}: the questions of 'talk' take 15 minutes, but 14 are free"] == project.faults()


def test_parts_are_not_longer_than_their_meeting(project: Project) -> None:
    """That is told in place of what is left for questions."""
    project.edit(PATH, "    minutes: 30\n", f"    minutes: 14\n{PARTS}")
    place = project.place(PATH, "    minutes: ▸14")

    assert [f"{place}: the parts of 'talk' take 15 minutes, but the meeting has 14"] == project.faults()


def test_a_meeting_with_parts_may_ask_nothing(project: Project) -> None:
    """A tour is a meeting too."""
    walk = "parts: {walk: {label: Walk, minutes: 30}}"
    tour = f"  tour: {{title: Tour, minutes: 30, led_by: Head Keeper, purpose: Look round, {walk}}}"
    project.edit(PATH, "questions:\n  fog:", f"{tour}\nquestions:\n  fog:")

    assert [] == project.faults()


def test_the_questions_of_every_variant_fit(project: Project) -> None:
    """A variant is named with its meeting and the minutes, once for all variants that have its choices."""
    project.edit(f"{ROLE}/industries/ferries.yml", "minutes: 3", "minutes: 6")
    place = project.place(f"{ROLE}/industries/ferries.yml", "      ▸late-ferry:")
    what = "in the variant 'ferries' the questions of 'talk' run 1 minute over"
    assert [f"{place}: {what}"] == project.faults()


def test_a_question_that_replaces_another_takes_its_time(project: Project) -> None:
    """What is not asked needs no minutes."""
    project.edit(f"{ROLE}/industries/ferries.yml", "minutes: 3", "minutes: 6\n        replaces: fog")
    assert [] == project.faults()


def test_two_choices_are_too_long_together(project: Project) -> None:
    """Neither of them is alone."""
    project.edit(f"{ROLE}/industries/ferries.yml", "minutes: 3", "minutes: 5")
    place = project.place(f"{ROLE}/industries/ferries.yml", "      ▸late-ferry:")
    message = "in the variant 'mainland-ferries' the questions of 'talk' run 2 minutes over"
    assert [f"{place}: {message}"] == project.faults()
