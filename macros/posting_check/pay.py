"""Which pay a posting says: the first amount of its row on pay, or else of another line that speaks of pay."""

import re
from collections.abc import Iterable, Mapping

from macros.posting_check.expressions import Value
from macros.posting_check.lines import Line
from macros.posting_check.patterns import compiled

_NONE: Mapping[str, Value] = {
    "pay_given": False, "pay_open": False, "pay_closed": False, "pay_low": None, "pay_high": None, "pay_width": None,
}  # fmt: skip
_TIMES = {"k": 1_000, "m": 1_000_000}
_OPENS = ("up to ", "as much as ", "starting at ", "starting from ", "at least ", "minimum of ")


def pay(lines: Iterable[Line], about_pay: Iterable[Line], amount: str) -> Mapping[str, Value]:
    """The facts of pay; amounts in the currency's units. `about_pay` are the lines with words of pay."""
    rows = [line for line in lines if line.block == "pay"]
    for line in (*rows, *about_pay):
        if found := compiled(amount).search(line.said):
            return _said(found)
    return _NONE


def _said(found: re.Match[str]) -> Mapping[str, Value]:
    before = (found[1] or "").lower()
    is_range = bool(found[6]) and (found[5].lower() != "and" or before == "between ")
    suffix = (found[7] or "").lower() if is_range else ""
    low = _number(found[2], (found[3] or "").lower() or suffix)
    high = _number(found[6], suffix) if is_range else low
    is_open = (
        bool(found[4] or (found[8] and is_range) or found[9])
        or before in _OPENS
        or (before == "from " and not is_range)
    )
    return {
        "pay_given": True,
        "pay_open": is_open,
        "pay_closed": not is_open,
        "pay_low": low,
        "pay_high": high,
        "pay_width": None if is_open else high - low,
    }


def _number(digits: str, suffix: str) -> float:
    return float(digits.replace(",", "")) * _TIMES.get(suffix, 1)
