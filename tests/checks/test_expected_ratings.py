"""What is expected at each level is said of each competency, with a reason."""

import pytest

from tests.conftest import ROLE, Project

RATINGS = f"{ROLE}/competencies.yml"
CREW = f"{ROLE}/scopes/crew.yml"


@pytest.mark.parametrize(("level", "rating"), [("associate", 2), ("core", 3), ("senior", 4)])
def test_every_step_has_an_expected_rating(project: Project, level: str, rating: int) -> None:
    """In each competency; the fault stands at the one that lacks it."""
    project.edit(RATINGS, f"        {level}: {rating}\n", "")
    place = project.place(RATINGS, "      ▸ratings:\n")

    assert [f"{place}: the level '{level}' has no expected rating"] == project.faults()


def test_a_competency_of_a_variant_expects_something_too(project: Project) -> None:
    """What an overlay adds is rated like the rest."""
    place = project.spoil(CREW, "ratings: {associate: 1, core: 2, senior: 4}", "▸ratings: {associate: 1, core: 2}")

    assert [f"{place}: the level 'senior' has no expected rating"] == project.faults()


@pytest.mark.parametrize(
    ("old", "new", "level"),
    [
        ("core: 3\n", "core: ▸1\n", "core"),
        ("core: 3\n", "core: ▸6\n", "core"),
        ("senior: 4", "senior: ▸2", "senior"),
        ("senior: 4", "senior: ▸6", "senior"),
        ("associate: 2\n", "associate: ▸0\n", "associate"),
        ("associate: 2\n", "associate: ▸-1\n", "associate"),
    ],
)
def test_an_expected_rating_is_on_the_scale_and_never_falls(project: Project, old: str, new: str, level: str) -> None:
    """Ratings run from 1 to 5, and a higher level is never expected to show less."""
    place = project.spoil(RATINGS, old, new)

    assert f"{place}: the expected rating of '{level}' is out of order" in project.faults()


def test_the_order_is_that_of_the_ladder(project: Project) -> None:
    """However the levels are written."""
    project.edit(RATINGS, "{associate: 2, core: 3, senior: 3}", "{senior: 3, core: 3, associate: 2}")

    assert [] == project.faults()


def test_two_levels_may_expect_the_same_rating(project: Project) -> None:
    """Ratings never fall; they need not rise."""
    project.edit(RATINGS, "senior: 4", "senior: 3")

    assert [] == project.faults()


def test_ratings_without_a_reason_are_warned_of(project: Project) -> None:
    """An older handbook has none, and is read all the same."""
    project.edit(RATINGS, "      why: The head keeper has others to fix.\n", "")
    place = project.place(RATINGS, "    ▸expected:\n      ratings: {")
    fix = "add 'why:' with what about the work at these levels requires them"

    assert [f"{place}: warning: these expected ratings have no reason; {fix}"] == project.problems()


def test_a_level_at_which_all_expect_the_most_is_warned_of(project: Project) -> None:
    """From four competencies on: then nothing says which of them counts most at that level."""
    project.edit(RATINGS, "senior: 4", "senior: 5")
    project.edit(RATINGS, "senior: 3}", "senior: 5}")
    assert [] == project.problems()

    text = (project.root / RATINGS).read_text("utf-8")
    repair = text[text.index("  repair:\n") :]
    more = repair.replace("  repair:", "  lamp:") + repair.replace("  repair:", "  horn:")
    project.write(RATINGS, text + more)
    place = project.place(RATINGS, "▸competencies:\n  watch-keeping")
    fix = "keep it where the work of that level depends on it, and lower the others"

    assert f"{place}: warning: every competency expects 5 at the level 'senior'; {fix}" in project.problems()
