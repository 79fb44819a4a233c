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


def test_a_stage_may_be_full(project: Project) -> None:
    """Exactly the free minutes are no fault."""
    project.edit(PATH, "    minutes: 30", "    minutes: 25")

    assert [] == project.faults()
