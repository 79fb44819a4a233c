"""How many figures are sourced, modeled and proposed."""

from macros.reviews.methods import other_figures, pay_amounts
from tests.conftest import ROLE, Project
from tests.pay import HOURLY, benchmark

KEEPER = "lighthouse-keeper"


def test_pay_is_counted_by_the_ranges_that_readers_see(project: Project) -> None:
    """Base pay of three levels in three places, the source's total of one level in each, and every total at target."""
    assert {"sourced": 3 + 3, "modeled": 6 + 9} == dict(pay_amounts(project.catalog(), KEEPER))


def test_pay_without_a_mix_has_no_total_at_target(project: Project) -> None:
    """And where nothing is paid on top, base pay is all."""
    project.write(f"{ROLE}/compensation.yml", HOURLY)

    assert {"sourced": 3, "modeled": 6} == dict(pay_amounts(project.catalog(), KEEPER))


def test_other_figures_are_those_that_say_their_method_themselves(project: Project) -> None:
    """A statistic counts; what speaks of the ranges of pay, which are counted one by one, does not."""
    before = other_figures(project.catalog(), KEEPER)
    path = project.root / ROLE / "compensation.yml"
    path.write_text(path.read_text("utf-8") + benchmark("Keepers", "total"), "utf-8")

    assert {"sourced": 1} == dict(other_figures(project.catalog(), KEEPER) - before)
    assert {} == dict(other_figures(project.catalog(), ""))
