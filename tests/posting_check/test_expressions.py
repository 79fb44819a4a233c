"""What expressions say, above all of what nobody knows."""

from typing import Any

import pytest

from macros.posting_check.expressions import evaluate, names_in

VALUES = {"yes": True, "no": False, "none": None, "law.a": "refused", "law.b": "unknown", "n": 5, "day": "2026-10"}


@pytest.mark.parametrize(
    ("expression", "says"),
    [
        ({"has": "yes"}, True),
        ({"has": "no"}, False),
        ({"has": "none"}, None),
        ({"has": "nobody-wrote-it"}, None),
        ({"is": ["law.a", "refused"]}, True),
        ({"is": ["law.a", "allowed"]}, False),
        ({"is": ["law.b", "refused"]}, None),
        ({"not": {"has": "none"}}, None),
        ({"all": []}, True),
        ({"all": [{"has": "none"}, {"has": "no"}]}, False),
        ({"all": [{"has": "none"}, {"has": "yes"}]}, None),
        ({"any": []}, False),
        ({"any": [{"has": "none"}, {"has": "yes"}]}, True),
        ({"any": [{"has": "none"}, {"has": "no"}]}, None),
        ({"compare": ["n", "<=", 5]}, True),
        ({"compare": ["n", "<", 5]}, False),
        ({"compare": ["day", "<=", "day"]}, True),
        ({"compare": ["none", ">", 1]}, None),
    ],
)
def test_what_is_not_known_decides_nothing(expression: dict[str, Any], says: bool | None) -> None:
    """Unknown stays unknown unless another part settles it."""
    assert says is evaluate(expression, VALUES)


def test_an_expression_names_what_it_looks_at() -> None:
    """Through all that it is made of."""
    expression = {"all": [{"not": {"has": "a"}}, {"any": [{"is": ["b", "x"]}, {"compare": ["c", ">", 1]}]}]}
    assert ["a", "b", "c"] == list(names_in(expression))


@pytest.mark.parametrize("expression", [{"maybe": "a"}, {}, {"has": "a", "not": {}}, {"compare": ["a", "=", 1]}])
def test_what_is_no_expression_is_refused(expression: dict[str, Any]) -> None:
    """A slip in an operator would never fail otherwise."""
    with pytest.raises(ValueError, match="operator"):
        list(names_in(expression))
