"""Values of the data in the reader's language."""

import datetime
from decimal import Decimal

from macros.changes.values import Keyword, Money, Time, Value, Whole
from macros.model.messages import NN_, NP_
from macros.model.quantity import Quantity
from macros.places.in_words import LABELED, beside, label, quoted
from macros.places.keywords import KEYWORDS
from macros.places.vocabulary import FIELDS, held
from macros.text.excerpts import shortened
from macros.text.language import Language
from macros.text.lists import joined

WIDTH = 160
"""Longest text, in characters; what is longer ends in an ellipsis."""

YES = NP_("value", "yes")
NO = NP_("value", "no")
NOTHING = NP_("value", "nothing")
AN_ITEM = NP_("value", "an item")
POINTS = NN_("{points} point", "{points} points")


def value_in_words(value: Value, language: Language) -> str:
    """A value by its type; texts quoted and shortened."""
    if isinstance(value, Quantity):
        return language.quantity(value)
    if isinstance(value, bool):
        return language.say(YES if value else NO)
    if isinstance(value, int | Decimal):
        return language.number(value)
    if isinstance(value, datetime.date):
        return language.date(value)
    if isinstance(value, tuple):
        return joined(language, [value_in_words(item, language) for item in value])
    if value is None or isinstance(value, Whole):
        return language.say(NOTHING if value is None else AN_ITEM)
    return _text(value, language)


def _text(value: str, language: Language) -> str:
    if isinstance(value, Time):
        return _period(value, language)
    if isinstance(value, Money):
        return language.currency(value)
    if isinstance(value, Keyword) and value in KEYWORDS:
        return language.say(KEYWORDS[value])
    return quoted(shortened(language.title(value), WIDTH), language)


def _period(value: Time, language: Language) -> str:
    try:
        return language.period(value)
    except ValueError:
        return str(value)


def counts_in_words(counts: dict[str, int], language: Language) -> str:
    """`Questions: 18 · KPIs: 9`."""
    return beside(
        (
            language.say(LABELED, label=label(held(key), language), value=language.number(count))
            for key, count in counts.items()
        ),
        language,
    )


def item_in_words(item: Whole, language: Language) -> str:
    """What is shown of an item beside its name: `Base pay: $44,000–$56,000 · Total pay: $50,000–$70,000`."""
    parts = []
    for word, value in item.parts:
        words = value_in_words(value, language)
        named = language.say(LABELED, label=label(word, language), value=words)
        parts.append(words if word == FIELDS["value"] else named)
    return beside(parts, language)


def difference(old: Decimal, new: Decimal, language: Language) -> str:
    """By which share a figure grew or shrank, in percent: `+2.5%`; empty where it was nothing."""
    return language.change(new / old - 1) if old else ""


def difference_in_points(old: Decimal, new: Decimal, language: Language) -> str:
    """By how many points a share in percent grew or shrank: `+5 points`."""
    points = new - old
    number = 2 if points % 1 else abs(int(points))
    return language.count(POINTS, number, points=language.signed(points))
