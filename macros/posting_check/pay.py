"""Which pay a posting says: the first amount of its row on pay, or else of another line that speaks of pay."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from macros.posting_check.expressions import Value
from macros.posting_check.lines import Line
from macros.posting_check.patterns import compiled

_NONE: Mapping[str, Value] = {
    "pay_given": False, "pay_open": False, "pay_closed": False, "pay_low": None, "pay_high": None, "pay_width": None,
}  # fmt: skip
_NOT_A_DIGIT = re.compile("[^0-9]+")


def pay(lines: Iterable[Line], about_pay: Iterable[Line], amount: Mapping[str, Any]) -> Mapping[str, Value]:
    """The facts of pay; amounts in the currency's units. `about_pay` are the lines with words of pay.

    `amount` is how the language says amounts, as `amount_in` of patterns.py gives it.
    """
    rows = [line for line in lines if line.block == "pay"]
    for line in (*rows, *about_pay):
        if found := compiled(amount["pattern"]).search(line.said):
            return _said(found, amount)
    return _NONE


def _said(found: re.Match[str], amount: Mapping[str, Any]) -> Mapping[str, Value]:
    before = found[1] or ""
    is_range = bool(found[6]) and (not _is(amount["and"], found[5]) or _is(amount["between"], before))
    suffix = (found[7] or "") if is_range else ""
    low = _number(found[2], found[3] or suffix, amount)
    high = _number(found[6], suffix, amount) if is_range else low
    is_open = (
        bool(found[4] or (found[8] and is_range) or found[9])
        or _is(amount["opens"], before)
        or (_is(amount["opens_alone"], before) and not is_range)
    )
    return {
        "pay_given": True,
        "pay_open": is_open,
        "pay_closed": not is_open,
        "pay_low": low,
        "pay_high": high,
        "pay_width": None if is_open else high - low,
    }


def _is(pattern: str, words: str) -> bool:
    return compiled(pattern).search(words) is not None


def _number(figure: str, suffix: str, amount: Mapping[str, Any]) -> float:
    decimals = compiled(amount["decimals"]).search(figure)
    whole = figure[: decimals.start()] if decimals else figure
    value = float(f"{_NOT_A_DIGIT.sub('', whole)}.{decimals[1] if decimals else 0}")
    return value * float(amount["times"].get(suffix.lower().removesuffix("."), 1))
