"""Values and the step from one to the other, in the reader's language."""

import datetime
from dataclasses import replace
from decimal import Decimal
from typing import Any

from macros.changes.change import Change
from macros.changes.excerpts import excerpts, shortened
from macros.changes.values import Keyword, Time, Whole
from macros.model.library import TAKE
from macros.model.quantity import Quantity
from macros.places.vocabulary import FIELDS, FILES, HELD
from macros.text.language import Language

TEXT_WIDTH = 160
SHORT = 60
"""Up to this length (characters) both versions of a text are told as they are, not as reworded."""

_CHECKED = {
    "source": "source {new} instead of {old}",
    "as_of": "figures of {new} instead of {old}",
    "verified_on": "verified again on {new}",
    "method": "{new} instead of {old}",
}
"""What is said of each key that tells where a figure comes from."""


def quoted(text: str, language: Language) -> str:
    """A text of the data between quotation marks."""
    return language.gettext("“{text}”").format(text=text)


def value(said: Any, language: Language) -> str:
    """A value by its type; texts quoted and shortened."""
    if isinstance(said, Quantity):
        return language.quantity(said)
    if isinstance(said, bool):
        return language.gettext("yes") if said else language.gettext("no")
    if isinstance(said, int | Decimal):
        return language.number(said)
    if isinstance(said, datetime.date):
        return language.date(said)
    if isinstance(said, Time):
        return _period(said, language)
    if isinstance(said, Keyword):
        return language.gettext(said.replace("-", " "))
    if isinstance(said, tuple):
        return ", ".join(value(item, language) for item in said)
    if said is None or isinstance(said, Whole):
        return language.gettext("nothing") if said is None else language.gettext("an item")
    return quoted(shortened(str(said), TEXT_WIDTH), language)


def changed(change: Change, language: Language) -> str:
    """From one value to the other."""
    before, after = change.before, change.after
    if isinstance(before, Quantity) and isinstance(after, Quantity) and before != after:
        return _quantities(before, after, end(change, language), language)
    if isinstance(before, tuple) and isinstance(after, tuple):
        return _lists(before, after, language)
    if isinstance(before, Whole) and isinstance(after, Whole):
        taken = TAKE in change.new
        return (
            language.gettext("now taken from the library")
            if taken
            else language.gettext("no longer taken from the library")
        )
    if isinstance(before, Whole | tuple) or isinstance(after, Whole | tuple):
        return language.gettext("written anew")
    if type(before) is type(after) is Decimal and before:
        return _with(_to(before, after, language), [language.change(after / before - 1)])
    if type(before) is type(after) is str and max(len(before), len(after)) > SHORT:
        old, new = (quoted(part, language) for part in excerpts(before, after, TEXT_WIDTH))
        return language.gettext("reworded from {old} to {new}").format(old=old, new=new)
    if before == after:
        return language.gettext("written differently, {old} to {new}").format(old=change.old, new=change.new)
    return _to(before, after, language)


def checked(before: dict[str, Any], after: dict[str, Any], language: Language) -> str:
    """What changed in where a figure comes from."""
    parts = []
    for key, new in after.items():
        told = language.gettext(_CHECKED[key])
        parts.append(told.format(old=value(before[key], language), new=value(new, language)))
    return "; ".join(parts)


def moved(places: tuple[tuple[str, int, int], ...], language: Language) -> str:
    """Where what moved stands now: (name, number, how many there are)."""
    one = language.gettext("{name} is now number {number} of {count}")
    named = [(quoted(shortened(name, SHORT), language), number, count) for name, number, count in places]
    return "; ".join(one.format(name=name, number=number, count=count) for name, number, count in named)


def counted(counts: dict[str, int], language: Language) -> str:
    """`questions: 18, KPIs: 9`."""
    return ", ".join(f"{counted_words(key, language)}: {count}" for key, count in counts.items())


def counted_words(key: str, language: Language) -> str:
    """What is counted under a key, in the plural."""
    return language.gettext((HELD.get(key) or FIELDS.get(key) or FILES[key]).words)


def _to(before: Any, after: Any, language: Language) -> str:
    return language.gettext("{old} to {new}").format(old=value(before, language), new=value(after, language))


def end(change: Change, language: Language) -> str:
    """`minimum` or `maximum` where only that end of a range moved; empty otherwise."""
    before, after = change.before, change.after
    if not (isinstance(before, Quantity) and isinstance(after, Quantity) and before.is_range and after.is_range):
        return ""
    if replace(before, low=after.low, high=after.high) != after or (before.low != after.low) == (
        before.high != after.high
    ):
        return ""
    return language.gettext("maximum") if before.low == after.low else language.gettext("minimum")


def _quantities(before: Quantity, after: Quantity, only: str, language: Language) -> str:
    """From one quantity to the other; `only`: one end, which the subject names, is told alone."""
    low, high = (
        _step(getattr(before, side), getattr(after, side), before, after, language) for side in ("low", "high")
    )
    if only:
        one, other = (
            replace(q, low=q.high) if before.low == after.low else replace(q, high=q.low, open_ended=False)
            for q in (before, after)
        )
        return _with(_to(one, other, language), [low or high])
    if not (before.is_range or after.is_range):
        return _with(_to(before, after, language), [low])
    ends = ("minimum", low), ("maximum", high)
    notes = [f"{language.gettext(name)} {step}" for name, step in ends if step and before.is_range and after.is_range]
    return _with(_to(before, after, language), notes)


def _step(old: Decimal, new: Decimal, before: Quantity, after: Quantity, language: Language) -> str:
    """By how much an end moved: points for shares, percent for the rest; empty where it cannot be said."""
    if old == new or (before.unit, before.currency) != (after.unit, after.currency):
        return ""
    if after.unit == "%":
        points = new - old
        return language.ngettext("{count} point", "{count} points", int(abs(points))).format(
            count=language.signed(points)
        )
    return language.change(new / old - 1) if old else ""


def _with(said: str, notes: list[str]) -> str:
    kept = ", ".join(note for note in notes if note)
    return f"{said} ({kept})" if kept else said


def _lists(before: tuple[Any, ...], after: tuple[Any, ...], language: Language) -> str:
    came, gone = [x for x in after if x not in before], [x for x in before if x not in after]
    parts = []
    if came:
        parts.append(language.gettext("added {items}").format(items=value(tuple(came), language)))
    if gone:
        parts.append(language.gettext("removed {items}").format(items=value(tuple(gone), language)))
    return "; ".join(parts) or language.gettext("now in the order {items}").format(items=value(after, language))


def _period(said: Time, language: Language) -> str:
    try:
        return language.period(said)
    except ValueError:
        return str(said)
