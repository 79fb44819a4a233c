"""Grades: levels whose pay goes by steps."""

import pytest
from pydantic import ValidationError

from macros.model.grades import Grade


def _grade(*pays: str) -> Grade:
    return Grade.model_validate(
        {"title": "Grade 7", "steps": {f"step-{n}": {"title": f"Step {n}", "pay": pay} for n, pay in enumerate(pays)}}
    )


@pytest.mark.parametrize(
    ("pays", "expected"),
    [
        (("$30,000", "$32,000", "$35,000"), "$30,000-$35,000"),
        (("$30,000",), "$30,000"),
        (("$30,000-$31,000", "$34,000-$35,000"), "$30,000-$35,000"),
    ],
)
def test_a_grade_pays_from_its_first_step_to_its_last(pays: tuple[str, ...], expected: str) -> None:
    """Nothing is paid on top."""
    pay = _grade(*pays).pay

    assert (expected, None) == (pay.base.typed, pay.total)


@pytest.mark.parametrize("pay", ["up to $30,000", "$30,000+"])
def test_the_pay_of_a_step_has_both_ends(pay: str) -> None:
    """A scale says what is paid."""
    with pytest.raises(ValidationError, match="the pay of a step has an open end; write an amount or a range"):
        _grade(pay)
