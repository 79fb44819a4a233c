"""A figure of a level can be a share of what it is otherwise."""

import pytest
from pydantic import ValidationError

from macros.model.role import Fact

FACT = {"value": "15-25", "means": "Accounts", "as_of": "2025", "verified_on": "2026-01-15"}


@pytest.mark.parametrize(
    ("value", "times", "expected"),
    [
        ("15-25", "1/2", "8-12"),
        ("15-25", 0.6, "9-15"),
        ("8-15 %", "1/2", "4-7 %"),
        ("1-2", "1/3", "1"),
        ("4", 2, "8"),
    ],
)
def test_a_share_is_in_whole_numbers_between_the_ends(value: str, times: object, expected: str) -> None:
    """At least one; a fraction and a number mean the same."""
    fact = Fact.model_validate(FACT | {"value": value, "method": "proposed", "how": "Some.", "times": times})
    assert expected == fact.value.typed
    assert expected == Fact.model_validate(fact).value.typed


def test_a_share_of_a_sourced_figure_is_modeled() -> None:
    """The source does not say it; a share of a proposed one stays proposed."""
    fact = Fact.model_validate(FACT | {"method": "sourced", "source": "guide", "how": "Half of it.", "times": "1/2"})
    assert ("modeled", "guide") == (fact.method, fact.source)


@pytest.mark.parametrize("times", ["half", "1/0", "0", "-1", "1000"])
def test_what_is_no_share_is_refused(times: object) -> None:
    """With the form to write."""
    with pytest.raises(ValidationError, match="write a fraction or a number above 0, such as 1/2") as caught:
        Fact.model_validate(FACT | {"method": "proposed", "how": "Some.", "times": times})
    assert 1 == caught.value.error_count()
