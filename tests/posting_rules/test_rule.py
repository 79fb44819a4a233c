"""What a rule has to be, and that each file of the folder is one."""

from pathlib import Path
from typing import Any

import pytest

from macros.model.messages import N_
from macros.posting_rules import rule as form
from macros.posting_rules.rule import Rule, all_rules

WORDS: dict[str, Any] = {"passed": N_("Yes"), "failed": N_("No")}
OF_LAW = {"has": "law.asks_pay"}


def test_each_file_is_a_rule_and_is_found() -> None:
    """By its file alone; its name is the id."""
    files = {path.stem.replace("_", "-") for path in Path(form.__file__).parent.glob("*.py")}
    assert files - {"rule", "--init--"} == {key for key, _ in all_rules()}


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        ({"weight": "style", "source": "", "passes": {"has": "posting.words"}}, "a rule names its source"),
        ({"weight": "law", "source": "postings", "passes": {"has": "posting.words"}}, "reads a field of the law"),
        ({"weight": "style", "source": "limits", "passes": OF_LAW}, "reads a field of the law"),
        (
            {"weight": "law", "source": "limits", "passes": {"has": "posting.words"}},
            "only the law of a place can block",
        ),
        ({"weight": "law", "source": "postings", "passes": {"have": "law.asks_pay"}}, "is no operator"),
    ],
)
def test_a_rule_that_nobody_asks_for_cannot_be_added(given: dict[str, Any], fault: str) -> None:
    """Neither can one that can block without a law, nor one whose expression is none."""
    with pytest.raises(ValueError, match=fault):
        Rule(**given, **WORDS)


def test_a_rule_of_law_is_asked_at_each_place() -> None:
    """One of style once."""
    of_law = Rule(weight="law", source="postings", passes=OF_LAW, **WORDS)
    of_style = Rule(weight="style", source="limits", passes={"has": "posting.words"}, **WORDS)
    assert (True, False) == (of_law.of_place, of_style.of_place)


def test_what_can_be_unknown_has_words_for_that() -> None:
    """A rule that reads an answer of the law says what nobody has checked."""
    silent = [
        key for key, rule in all_rules() if not rule.unknown and any("is" in one for one in (rule.asks, rule.passes))
    ]
    assert [] == silent
