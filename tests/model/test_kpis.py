"""What a measure says of itself."""

import pytest
from pydantic import TypeAdapter, ValidationError

from macros.model.kpis import CADENCES, Cadence


@pytest.mark.parametrize("typed", [*CADENCES, "after each election", "per shift"])
def test_how_often_is_a_word_of_the_list_or_a_text(typed: str) -> None:
    """What happens by the occasion is said in words."""
    assert typed == TypeAdapter(Cadence).validate_python(typed)


@pytest.mark.parametrize(
    ("typed", "meant"), [("Monthly", "monthly"), ("monthli", "monthly"), ("half yearly", "half-yearly")]
)
def test_a_slip_in_a_word_of_the_list_is_refused(typed: str, meant: str) -> None:
    """It would be shown as it is typed, untranslated and at the end of the table."""
    with pytest.raises(ValidationError, match=f"'{typed}' is not a word of the list; write '{meant}'"):
        TypeAdapter(Cadence).validate_python(typed)
