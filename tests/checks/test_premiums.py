"""Premiums are in the page's currency."""

from tests.conftest import ROLE, Project
from tests.pay import HOURLY

PAY = f"{ROLE}/compensation.yml"


def test_a_premium_is_in_the_currency_of_the_page(project: Project) -> None:
    """A share of pay has none."""
    project.write(PAY, HOURLY)
    assert [] == project.faults()
    place = project.spoil(PAY, "amount: $1.50 an hour", "amount: ▸€1.50 an hour")

    fault = "the range is not in USD; write it in USD, such as $1.50 an hour"
    assert [f"{place}: {fault}"] == project.problems()
