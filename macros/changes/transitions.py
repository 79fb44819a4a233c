"""From one value to the other in the reader's language: one whole sentence for each way in which a fact can change."""

from dataclasses import dataclass, field, replace
from decimal import Decimal

from macros.changes.change import Change
from macros.changes.values import Value, Whole
from macros.changes.values_in_words import WIDTH, difference, difference_in_points, value_in_words
from macros.model.library import TAKE
from macros.model.messages import N_, NP_, Message
from macros.model.quantity import Quantity
from macros.places.in_words import quoted
from macros.text.excerpts import excerpts
from macros.text.language import Language

SHORT = 60
"""Up to this length (characters) both versions of a text are told as they are, not as reworded."""

# Translators: a value that changed, not a range; the subject may be last.
TO = N_("{subject}: {old} to {new}")
TO_BY = N_("{subject}: {old} to {new} ({difference})")
TO_BY_ENDS = N_("{subject}: {old} to {new} (minimum {low}, maximum {high})")
TO_BY_MINIMUM = N_("{subject}: {old} to {new} (minimum {low})")
TO_BY_MAXIMUM = N_("{subject}: {old} to {new} (maximum {high})")
REWORDED = N_("{subject}: reworded from {old} to {new}")
WRITTEN_DIFFERENTLY = N_("{subject}: written differently, {old} to {new}")
WRITTEN_ANEW = N_("{subject}: written anew")
TAKEN = N_("{subject}: now taken from the library")
NOT_TAKEN = N_("{subject}: no longer taken from the library")
ADDED = N_("{subject}: added {items}")
REMOVED = N_("{subject}: removed {items}")
ADDED_AND_REMOVED = N_("{subject}: added {added}; removed {removed}")
ORDER = N_("{subject}: now in the order {items}")

MINIMUM = NP_("end of a range", "Minimum")
MAXIMUM = NP_("end of a range", "Maximum")


@dataclass(frozen=True)
class Statement:
    """What is said of a subject: a sentence with the placeholder `{subject}`, and the words for its other ones."""

    message: Message
    values: dict[str, str] = field(default_factory=dict)


def transition(change: Change, language: Language) -> Statement:
    """How a changed value became the other."""
    before, after = change.before, change.after
    if isinstance(before, Quantity) and isinstance(after, Quantity) and before != after:
        return _of_quantities(before, after, language)
    if isinstance(before, tuple) and isinstance(after, tuple):
        return _of_lists(before, after, language)
    if isinstance(before, Whole) and isinstance(after, Whole):
        return Statement(TAKEN if TAKE in change.new else NOT_TAKEN)
    if isinstance(before, Whole | tuple) or isinstance(after, Whole | tuple):
        return Statement(WRITTEN_ANEW)
    if type(before) is type(after) is str and max(len(before), len(after)) > SHORT:
        old, new = (quoted(part, language) for part in excerpts(language.title(before), language.title(after), WIDTH))
        return Statement(REWORDED, {"old": old, "new": new})
    if before == after:
        return Statement(WRITTEN_DIFFERENTLY, {"old": str(change.old), "new": str(change.new)})
    if isinstance(before, Decimal) and isinstance(after, Decimal):
        return _of_figures(before, after, difference(before, after, language), language)
    return _of_figures(before, after, "", language)


def moved_end(before: Value, after: Value) -> Message | None:
    """The end of a range that moved, where only that one did."""
    if not (isinstance(before, Quantity) and isinstance(after, Quantity) and before.is_range and after.is_range):
        return None
    is_otherwise_alike = replace(before, low=after.low, high=after.high) == after
    if not is_otherwise_alike or (before.low == after.low) == (before.high == after.high):
        return None
    return MAXIMUM if before.low == after.low else MINIMUM


def _of_figures(before: Value, after: Value, by: str, language: Language) -> Statement:
    values = {"old": value_in_words(before, language), "new": value_in_words(after, language)}
    return Statement(TO_BY, values | {"difference": by}) if by else Statement(TO, values)


def _of_quantities(before: Quantity, after: Quantity, language: Language) -> Statement:
    low, high = (_by(before, after, end, language) for end in ("low", "high"))
    if not (before.is_range and after.is_range):
        return _of_figures(before, after, "" if before.is_range or after.is_range else low, language)
    if end := moved_end(before, after):
        one, other = (_only_end(quantity, end) for quantity in (before, after))
        return _of_figures(one, other, low or high, language)
    values = {"old": language.quantity(before), "new": language.quantity(after)}
    if low and high:
        return Statement(TO_BY_ENDS, values | {"low": low, "high": high})
    if low:
        return Statement(TO_BY_MINIMUM, values | {"low": low})
    return Statement(TO_BY_MAXIMUM, values | {"high": high}) if high else Statement(TO, values)


def _only_end(quantity: Quantity, end: Message) -> Quantity:
    """One end of a range as a quantity of its own."""
    if end is MAXIMUM:
        return replace(quantity, low=quantity.high)
    return replace(quantity, high=quantity.low, open_ended=False)


def _by(before: Quantity, after: Quantity, end: str, language: Language) -> str:
    """By how much an end moved: points for shares, percent for the rest; empty where it cannot be said."""
    old, new = getattr(before, end), getattr(after, end)
    units = [(quantity.unit, quantity.currency, quantity.period) for quantity in (before, after)]
    if old == new or units[0] != units[1]:
        return ""
    return difference_in_points(old, new, language) if after.unit == "%" else difference(old, new, language)


def _of_lists(before: tuple[Value, ...], after: tuple[Value, ...], language: Language) -> Statement:
    added = tuple(item for item in after if item not in before)
    removed = tuple(item for item in before if item not in after)
    if added and removed:
        values = {"added": value_in_words(added, language), "removed": value_in_words(removed, language)}
        return Statement(ADDED_AND_REMOVED, values)
    if added or removed:
        return Statement(ADDED if added else REMOVED, {"items": value_in_words(added or removed, language)})
    return Statement(ORDER, {"items": value_in_words(after, language)})
