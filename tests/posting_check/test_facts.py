"""What a posting is found to say."""

import pytest

from macros.posting_check.facts import Law, facts
from tests.posting_check.postings import posting


@pytest.mark.parametrize(
    ("text", "low", "high", "is_open"),
    [
        ("Base pay $85,000–$120,000 per year", 85_000, 120_000, False),
        ("$85K to $120K", 85_000, 120_000, False),
        ("$85-120K", 85_000, 120_000, False),
        ("between C$90,000 and C$110,000", 90_000, 110_000, False),
        ("$80,000 and a 20% bonus", 80_000, 80_000, False),
        ("from $85,000 to $120,000", 85_000, 120_000, False),
        ("€32.50 an hour", 32.5, 32.5, False),
        ("$85,000, plus commission", 85_000, 85_000, False),
        ("CHF 90,000–CHF 110,000", 90_000, 110_000, False),
        ("Salary: 85,000 - 120,000 per year", 85_000, 120_000, False),
        ("$85,000+", 85_000, 85_000, True),
        ("$85,000–$120,000+", 85_000, 120_000, True),
        ("up to $120,000", 120_000, 120_000, True),
        ("starting at $85,000", 85_000, 85_000, True),
        ("from $85,000", 85_000, 85_000, True),
        ("$85,000 and up", 85_000, 85_000, True),
    ],
)
def test_pay_has_two_ends_or_is_open(law: Law, text: str, low: float, high: float, is_open: bool) -> None:
    """One figure is closed too; words and a plus open it."""
    found = facts(posting({("facts", "pay"): text}), law)
    assert (low, high, is_open) == tuple(found[f"posting.pay_{name}"] for name in ("low", "high", "open"))


def test_a_blank_says_nothing(law: Law) -> None:
    """Nor does its label."""
    blank = posting({("facts", "pay"): "[Pay range]", ("apply", "deadline"): "[Application deadline]"})
    found = facts(blank, law)
    assert (False, False) == (found["posting.pay_given"], found["posting.deadline"])


def test_money_of_the_work_is_no_pay(law: Law) -> None:
    """A portfolio is worth something, and a duty may be about incentives of clients."""
    duty = "Agree incentives worth $2M–$5M and the pay of fitters with clients."
    found = facts(posting({("duties", "sell"): duty, ("employer", "about"): "We sell for $40M a year."}), law)
    assert (False, False) == (found["posting.pay_given"], found["posting.variable_pay"])


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Tell us your current salary.", True),
        ("We do not ask for your salary history.", False),
        ("We never look at it. Send your pay history.", True),
    ],
)
def test_who_says_not_to_ask_asks_nothing(law: Law, text: str, asks: bool) -> None:
    """Sentence by sentence."""
    assert asks is facts(posting({("apply", "how"): text}), law)["posting.past_pay"]


def test_words_and_items_are_counted(law: Law) -> None:
    """Labels and blanks count as words; only requirements that exclude are must-haves."""
    blocks = {("facts", "pay"): "[Pay range]", ("requirements", "a"): "Two words", ("duties", "b"): "One two three"}
    found = facts(posting(blocks), law)
    named = ("words", "first_words", "duties", "must_haves", "longest_item")
    assert (8, 3, 1, 1, 3) == tuple(found[f"posting.{name}"] for name in named)


def test_the_good_posting_says_everything(law: Law) -> None:
    """Every fact that laws ask for is found in it, and nothing that they ban."""
    found = facts(posting(), law)
    known = {name: found[f"posting.{name}"] for name in law["facts"]}
    unsaid = {
        "commission",
        "commission_only",
        "past_pay",
        "local_experience",
        "personal_details",
        "remote_said",
        "deadline_open",
        "leaves_out",
    }
    assert unsaid == {name for name, value in known.items() if not value}


def test_a_label_names_a_benefit(law: Law) -> None:
    """Although its text is a blank; and it says no deadline."""
    found = facts(posting({("offer", "retirement"): "[Plan]", ("apply", "deadline"): "[Day]"}), law)
    assert (True, False) == (found["posting.retirement"], found["posting.deadline"])


def test_statements_of_the_employer_say_nothing_of_the_job(law: Law) -> None:
    """Whom to ask in order to apply is not how to apply."""
    text = "If you need help to apply online, by phone, or with benefits, write to [name]. Pay is $1–$2."
    found = facts(posting({("apply", "accommodations"): text}), law)
    assert [False] * 3 == [found[f"posting.{name}"] for name in ("how_to_apply", "benefits", "pay_given")]
