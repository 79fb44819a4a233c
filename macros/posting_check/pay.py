"""Which pay a posting says: the first amount that its row on pay, or else a sentence, calls pay."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from macros.posting_check.expressions import Value
from macros.posting_check.lines import sentences
from macros.posting_check.patterns import compiled

_NONE: Mapping[str, Value] = {
    "pay_given": False, "pay_open": False, "pay_closed": False, "pay_reversed": False,
    "pay_low": None, "pay_high": None, "pay_width": None,
}  # fmt: skip
_NOT_A_DIGIT = re.compile("[^0-9]+")
_NEAR = re.compile(r"^[^.,;(]{0,30}")
_MILLION = 1_000_000
"""What is counted in millions is raised, sold or managed, and paid to nobody."""

_SHORT = 2
"""How many words in front of an amount a row on pay may have that do not speak of pay, such as “Base”."""


def pay(rows: Iterable[str], about_pay: Iterable[str], amount: Mapping[str, Any]) -> Mapping[str, Value]:
    """The facts of pay; amounts in the currency's units. `about_pay` are other lines with words of pay.

    `amount` is how the language says amounts, as `amount_in` of patterns.py gives it.
    """
    for texts, is_row in ((rows, True), (about_pay, False)):
        for sentence in (one for text in texts for one in sentences(text)):
            for found, before in _amounts(sentence, amount):
                if _is_pay(found, before, sentence[found.end() :], amount, is_row):
                    return _said(found, sentence[found.end() :], amount)
    return _NONE


def _amounts(sentence: str, amount: Mapping[str, Any]) -> Iterator[tuple[re.Match[str], str]]:
    """Each amount with the words between it and the one before it."""
    end = 0
    for found in compiled(amount["pattern"]).finditer(sentence):
        yield found, sentence[end : found.start()]
        end = found.end()


def _is_pay(found: re.Match[str], before: str, behind: str, amount: Mapping[str, Any], is_row: bool) -> bool:
    """Whether words of pay are the nearest to the amount; in a row on pay few words or none will do."""
    is_large = any(_times(suffix, amount) >= _MILLION for suffix in (found[3], found[7]))
    if is_large or _is(amount["other_behind"], behind):
        return False
    pays, others = (
        max((one.end() for one in compiled(amount[key]).finditer(before)), default=0) for key in ("pay", "other")
    )
    if pays or others:
        return pays > others
    near = _NEAR.match(behind)
    if near and _is(amount["pay"], near[0]):
        return not _is(amount["other"], near[0])
    return is_row and len(before.split()) <= _SHORT


def _said(found: re.Match[str], behind: str, amount: Mapping[str, Any]) -> Mapping[str, Value]:
    before = found[1] or ""
    is_range = bool(found[6]) and (not _is(amount["and"], found[5]) or _is(amount["between"], before))
    suffix = (found[7] or "") if is_range else ""
    low = _number(found[2], found[3] or suffix, amount)
    high = _number(found[6], suffix, amount) if is_range else low
    is_open = (
        bool(found[4] or (found[8] and is_range) or found[9])
        or _is(amount["opens"], before)
        or ((_is(amount["opens_alone"], before) or _is(amount["alone_open"], behind)) and not is_range)
    )
    is_closed = not is_open and low <= high
    return {
        "pay_given": True,
        "pay_open": is_open,
        "pay_closed": is_closed,
        "pay_reversed": low > high,
        "pay_low": low,
        "pay_high": high,
        "pay_width": high - low if is_closed else None,
    }


def _times(suffix: str | None, amount: Mapping[str, Any]) -> float:
    return float(amount["times"].get((suffix or "").lower().removesuffix("."), 1))


def _is(pattern: str, words: str) -> bool:
    return compiled(pattern).search(words) is not None


def _number(figure: str, suffix: str, amount: Mapping[str, Any]) -> float:
    decimals = compiled(amount["decimals"]).search(figure)
    whole = figure[: decimals.start()] if decimals else figure
    value = float(f"{_NOT_A_DIGIT.sub('', whole)}.{decimals[1] if decimals else 0}")
    return value * _times(suffix, amount)
