"""A question that is added stands in the place of one that there is."""

import pytest

from tests.conftest import ROLE, Project

FERRIES = f"{ROLE}/industries/ferries.yml"


@pytest.mark.parametrize(
    ("name", "message"),
    [("▸mist", "there is no question 'mist'"), ("▸late-ferry", "'late-ferry' replaces itself")],
)
def test_it_names_another_question(project: Project, name: str, message: str) -> None:
    """The fault stands at the name."""
    place = project.spoil(FERRIES, "        stage: talk", f"        stage: talk\n        replaces: {name}")
    assert [f"{place}: {message}"] == project.faults()


def test_the_base_asks_what_it_has(project: Project) -> None:
    """A question of the base that replaces another would leave that one to nobody."""
    place = project.spoil(f"{ROLE}/interview.yml", "    minutes: 10", "    ▸replaces: broken-lamp\n    minutes: 10")
    assert f"{place}: 'fog' is a base question, but it replaces 'broken-lamp'" in project.faults()
