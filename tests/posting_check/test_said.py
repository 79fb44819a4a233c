"""Ordinary words pass a law, and what only looks like them does not."""

from typing import Any

import pytest

from macros.posting_check.facts import Law
from macros.posting_check.findings import findings, verdict
from macros.posting_check.pasted import pasted
from tests.posting_check.postings import DAY, GOOD, posting
from tests.posting_check.said import (
    DEADLINES,
    NO_DEADLINES,
    NO_PAST_PAY,
    NO_PAY,
    NO_WAYS,
    OPEN_PAY,
    PAST_PAY,
    TRUE_PAY,
    WAYS,
)


def _said(law: Law, text: str, rule: str, place: str = "denver") -> list[str]:
    return [one["status"] for one in findings(pasted(text, place), law, DAY) if one["rule"] == rule]


@pytest.mark.parametrize(
    ("rule", "texts", "said"),
    [
        ("pay", TRUE_PAY, ["pass"]),
        ("closed-range", TRUE_PAY, ["pass"]),
        ("pay", NO_PAY, ["fail"]),
        ("closed-range", NO_PAY, []),
        ("closed-range", OPEN_PAY, ["fail"]),
        ("deadline", DEADLINES, ["pass"]),
        ("deadline", NO_DEADLINES, ["fail"]),
        ("how-to-apply", WAYS, ["pass"]),
        ("how-to-apply", NO_WAYS, ["fail"]),
        ("past-pay", PAST_PAY, ["fail"]),
        ("past-pay", NO_PAST_PAY, ["pass"]),
    ],
)
def test_words_mean_what_they_say(law: Law, rule: str, texts: tuple[str, ...], said: list[str]) -> None:
    """In a text that someone pasted."""
    assert dict.fromkeys(texts, said) == {text: _said(law, text, rule) for text in texts}


@pytest.mark.parametrize("text", [*NO_PAY[7:9], "$400,000 is what clients spend"])
def test_a_row_on_pay_says_pay(law: Law, text: str) -> None:
    """In the builder too: what a reader writes into the row is no pay because of where it is."""
    found = findings(posting({**GOOD, ("facts", "pay"): text}, place="denver"), law, DAY)
    assert ["fail"] == [one["status"] for one in found if one["rule"] == "pay"]


@pytest.mark.parametrize(
    "blocks",
    [
        {("facts", "pay"): "Base pay $142,000–$100,000 per year, plus bonus"},
        {("apply", "deadline"): "banana"},
        {("apply", "deadline"): "2020-01-31"},
        {("apply", "deadline"): "in 14 days"},
    ],
)
def test_nonsense_is_not_ready(law: Law, blocks: dict[tuple[str, str], str]) -> None:
    """A range from the higher to the lower amount, what is no day, and a day that is past."""
    assert "ready" == verdict(findings(posting(place="colorado", uses_ai=False), law, DAY))
    found = findings(posting({**GOOD, **blocks}, place="colorado", uses_ai=False), law, DAY)
    assert "not-ready" == verdict(found)
    assert not [one for one in found if one["rule"] == "closed-range" and ("facts", "pay") in blocks]


def test_a_deadline_is_past_on_the_day_after(law: Law) -> None:
    """It counts on its own day, and one without a year always."""
    blocks = {**GOOD, ("apply", "deadline"): "March 1, 2028"}
    said = {
        day: [one["status"] for one in findings(posting(blocks, place="denver"), law, day) if one["rule"] == "deadline"]
        for day in ("2028-03-01", "2028-03-02")
    }
    assert {"2028-03-01": ["pass"], "2028-03-02": ["fail"]} == said


@pytest.mark.parametrize(
    "text",
    [
        "Remote anywhere in the US except Colorado",
        "Colorado applicants will not be considered.",
        "Remote, except CO and NY",
        "We cannot hire people who live in Colorado.",
    ],
)
def test_a_place_that_is_left_out_is_told(law: Law, text: str) -> None:
    """It warns, and nothing says that the remote job names its places."""
    found = findings(pasted(text, "remote", states=["colorado", "new-jersey"]), law, DAY)
    told = {(one["jurisdiction"], one["rule"]): one["status"] for one in found}
    assert ("fail", "pass") == (told["colorado", "left-out"], told["new-jersey", "left-out"])
    assert ("colorado", "remote-where") not in told
    assert "pass" == told["new-jersey", "remote-where"]


@pytest.mark.parametrize("choices", [{"place": "mars"}, {"place": "remote", "states": ["evil"]}])
def test_a_place_that_nobody_knows_is_never_legal(law: Law, choices: dict[str, Any]) -> None:
    """The finding names it; a place without a law that we know of is not one."""
    found = findings(posting(**choices), law, DAY)
    assert ("place", "not-ready") == (found[0]["rule"], verdict(found))
    assert ["ready"] * 3 == [verdict(findings(posting(place=key), law, DAY)) for key in ("", "dallas", "united-states")]


def test_commission_has_to_be_said_as_pay(law: Law) -> None:
    """Vermont and Delaware ask for a statement that pay is by commission; the word alone is none."""
    for place in ("vermont", "delaware"):
        assert ["fail"] == _said(law, "Great pay. Uncapped commission.", "pay", place)
        assert ["pass"] == _said(law, "You are paid partly by commission.", "pay", place)


def test_statements_of_a_pasted_text_say_nothing_of_the_job(law: Law) -> None:
    """They may name what the law protects, and benefits in them are none."""
    text = "We hire without regard to pregnancy, in pay and benefits.\nIf you are pregnant, ask for an accommodation."
    assert ["pass"] == _said(law, text, "inclusive-language")
    assert ["fail"] == _said(law, text, "benefits")
    assert ["fail"] == _said(law, "Benefits: [details]", "benefits")
    assert ["fail"] == _said(law, "We want nobody on maternity leave.", "inclusive-language")
