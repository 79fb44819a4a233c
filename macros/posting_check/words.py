"""How a language says the facts of a posting: the shape that each row of `languages/` fills.

Words are patterns, with signs of their own: `~` stands for any letters, a space for any white space, and an accented
letter for the same without its accent too, as people type capitals and addresses. English has plain patterns.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

SIGNS = r"0-9A-Za-z_\u00c0-\u024f\u0370-\u1fff\u3040-\ud7ff"
WORD = f"[{SIGNS}]"
"""A character of a word, by ranges that mean the same in Python and JavaScript, and that JavaScript compiles ten times
as fast as its classes of Unicode."""

_START, _END = rf"(?<!{WORD})", rf"(?!{WORD})"

_ACCENTS = ("áéíóúàâãêôõçèëîïûñ", "aeiouaaaeooceeiiun"), ("άέήίόύώΐϊ", "αεηιουωιι")

BARE = str.maketrans(
    {
        **{one: f"[{one}{bare}]" for accented, bares in _ACCENTS for one, bare in zip(accented, bares, strict=True)},
        **{umlaut: f"(?:{umlaut}|{bare}e?)" for umlaut, bare in zip("äöü", "aou", strict=True)},
        "ß": "(?:ß|ss)",
        "’": "[’']",
        " ": r"\s+",
        "~": f"{WORD}*",
    }
)
"""Each sign to the pattern that it stands for."""


def any_of(*words: str) -> str:
    """Any of the patterns, where no letter stands before or behind it."""
    return rf"{_START}(?:{'|'.join(words)}){_END}"


def spoken(*words: str) -> str:
    """The same of words with signs of their own, as the head of this file has them."""
    return any_of(*(word.translate(BARE) for word in words))


@dataclass(frozen=True)
class Amounts:
    """How a language says amounts of money. Each field holds words as `spoken` takes them."""

    opens: Sequence[str]
    """What before an amount leaves one end open, whatever follows: `bis zu`."""

    opens_alone: Sequence[str]
    """What leaves it open where no second amount follows: `ab`."""

    between: str
    """What before two amounts makes `and_` join them."""

    and_: str
    joins: Sequence[str]
    """What else joins two amounts, beside hyphens and dashes."""

    or_more: Sequence[str]
    """What behind an amount leaves the upper end open."""

    times: Mapping[str, int]
    """What behind a figure multiplies it, in lowercase and without a period."""

    other_money: Sequence[str]
    """What in a sentence says that an amount is no base pay: what clients spend, a bonus, pay at target."""

    alone_open: Sequence[str]
    """What behind a single amount leaves an end open: `maximal`."""


@dataclass(frozen=True)
class Spoken:
    """How a language says the facts that rules ask about."""

    facts: Mapping[str, str]
    """Each fact of FACTS to its pattern."""

    denials: str
    """What in a sentence on past pay or personal details says that nobody asks for them."""

    statement: str
    """What marks a sentence on whom the law protects, or on accommodations: it says nothing of the job."""

    amount: Mapping[str, object]
    """How pay is read, as `amount` in the file of the law has it."""


_CURRENCY = (
    r"(?:(?:US|CA|AU|NZ|C|A)?[$€£¥]|"
    rf"(?:USD|CAD|AUD|NZD|EUR|GBP|CHF|US-Dollars?|Dollars?|d[óo]lares|δολ[άα]ρια|Euros?|ευρ[ώω])(?!{WORD}))"
)
_FIGURE = r"(?:\d{1,3}(?:[.,’'\s]\d{3})+(?!\d)|\d+)(?:[.,]\d{1,2}(?!\d))?"
"""A figure whose thousands are parted by any sign, and whose decimals are two at most, with either sign."""

_AND = "plus|zuzüglich|und|mit|sowie|más|y|con|et|avec|mais|e|com|συν|και|με|πλέον"
"""What adds something to an amount, such as a bonus to base pay."""

_FIVE_DIGITS = r"\d{2,3}[.,’'\s]?\d{3}(?!\d)"


def amount_of(said: Amounts) -> Mapping[str, object]:
    """How pay is read in a language that writes the currency before or behind a figure."""
    joins = "|".join(word.translate(BARE) for word in (*said.joins, said.and_))
    before = "|".join(word.translate(BARE) for word in (*said.opens, *said.opens_alone, said.between))
    behind = "|".join(word.translate(BARE) for word in said.or_more)
    times = "|".join(rf"{word.translate(BARE)}\.?" for word in said.times)
    figure = rf"({_FIGURE})(?:\s?({times})(?!{WORD}))?(\+)?"
    plain = rf"{_FIGURE}(?:\s?(?:{times}))?\+?"
    dash = rf"\s?(?:[-–—]|{joins})\s?"
    per = rf"(?:\s?/\s?{WORD}+|(?:\s{WORD}+){{1,2}})?"
    money = rf"(?:{_CURRENCY}\s?|(?<![\d.,])(?={_FIVE_DIGITS}|{plain}(?:{dash}{plain})?\s?{_CURRENCY}))"
    upper = rf"\s?([-–—]|{joins})\s?(?:{_CURRENCY}\s?)?{figure}(?![\d.,]*\s?%)(?:\s?{_CURRENCY})?"
    return {
        "pattern": rf"(?:{_START}((?:{before})\s))?{money}{figure}(?:\s?{_CURRENCY})?(?:{upper})?"
        rf"(?:{per},?\s*({behind}))?",
        "decimals": r"[.,](\d{1,2})$",
        "opens": _whole(said.opens),
        "opens_alone": _whole(said.opens_alone),
        "between": _whole([said.between]),
        "and": _whole([said.and_]),
        "times": dict(said.times),
        "other_before": spoken(*said.other_money),
        "other": spoken(*said.other_money),
        "other_behind": rf"^\s?(?:(?!(?:{_AND})\s){WORD}+\s){{0,2}}{spoken(*said.other_money)}",
        "alone_open": rf"^[\s(,]*{per}[\s(,]*{spoken(*said.alone_open)}",
    }


def _whole(words: Sequence[str]) -> str:
    return rf"^(?:{'|'.join(word.translate(BARE) for word in words)})\s?$"
