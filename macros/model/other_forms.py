"""What people in the field write for a quantity, brought into the one form that the data has.

`$50K to $60K`, `from £25 per hour`, `54.000 €`, `90 000 CZK`, `60k p.a.`, `1,5 hrs`. Nothing is guessed: what says no
quantity, or can be read as two, has no form.
"""

import re
from decimal import Decimal
from functools import cache

from macros.model import currencies

_SAME = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-") | dict.fromkeys("\u00a0\u2007\u2009\u202f\t", " ") | {"’": "'"})
_NUMBER = r"[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]{1,2})?(?![0-9])|[0-9]+(?:[.,'_][0-9]+)*"
_TIMES = {"k": 1_000, "thousand": 1_000, "m": 1_000_000, "mn": 1_000_000, "mio": 1_000_000, "million": 1_000_000}

_UP_TO = r"up to|max(?:imum|\.)?(?: of)?|at most|no more than|not more than|≤|<="
_FROM = r"from|min(?:imum|\.)?(?: of)?|at least|starting (?:at|from)|≥|>=?"
_MORE = r"\+|plus|or more|and more|and up|and above|or above|minimum"
_LESS = r"or less|or fewer|max(?:imum|\.)?"
_UNITS = {
    "%": r"%|percent|per cent|pct\.?",
    "minutes": r"min(?:ute)?s?\.?",
    "hours": r"h|hrs?\.?|hours?",
    "days": r"d|days?",
    "weeks": r"wks?\.?|weeks?",
    "months": r"mos?\.?|mths?\.?|months?",
    "years": r"yrs?\.?|years?",
}
_PERIODS = {
    "an hour": ("h|hr|hour", r"hourly|p\.? ?h\.?"),
    "a day": ("d|day", r"daily|per diem"),
    "a week": ("w|wk|week", r"weekly|p\.? ?w\.?"),
    "a month": ("m|mo|mth|month", r"monthly|p\.? ?m\.?|pcm"),
    "a year": ("y|yr|year|annum", r"yearly|annually|annual|p\.? ?a\.?"),
}
_EACH = {
    words: rf"(?:(?:per|an?|each|every) |/ ?)(?:{nouns})\.?|{adverbs}" for words, (nouns, adverbs) in _PERIODS.items()
}


_UNSAID = re.compile(r"(?<=[0-9])[.,]--?(?![0-9])|,? \(?pro[ -]?rata\)?(?= |$)")
"""What says nothing about the number: no cents, as in `95'000.-`, and that part of the work is part of the pay."""


def canonical(text: str) -> str:
    """The one form of what a text says; empty where it says no quantity, or not only one."""
    match = _grammar().fullmatch(_UNSAID.sub("", " ".join(text.translate(_SAME).lower().split())))
    if not match or _contradicts_itself(match):
        return ""
    signs = {_code(match[name]) for name in ("low_sign", "low_code", "high_sign", "high_code") if match[name]}
    units = {_meaning(_UNITS, match[name]) for name in ("low_unit", "unit") if match[name]}
    ends = _ends(match, next(iter(signs), ""))
    if not all(ends) or len(signs) + len(units) > 1:
        return ""
    sign = "".join(map(currencies.written, signs))
    number = "-".join(f"{sign}{end}" for end in ends) + "+" * (_says(match, "more", "more_behind") or _is_from(match))
    each = _meaning(_EACH, match["each"]) if match["each"] else ""
    return " ".join(filter(None, ("up to" * _says(match, "up_to", "less"), number, *units, each)))


@cache
def _grammar() -> re.Pattern[str]:
    """All that is understood, in small letters and with single spaces."""
    unit, each = "|".join(_UNITS.values()), "|".join(_EACH.values())
    return re.compile(
        rf"(?:(?P<up_to>{_UP_TO}) ?|(?P<from>{_FROM}) ?|(?P<between>between) )?"
        rf"{_end('low')}(?:(?: ?(?P<low_unit>{unit})(?![a-z]))?(?: ?- ?| (?:to|through|(?P<and>and)) ){_end('high')})?"
        rf"(?: ?(?P<more>{_MORE}))?(?: ?(?P<unit>{unit})(?![a-z]))?(?: ?(?P<each>{each}))?"
        rf"(?: ?(?P<more_behind>{_MORE})| ?(?P<less>{_LESS}))?"
    )


def _end(name: str) -> str:
    """One number, with the sign of its currency before or behind it."""
    signs = map(re.escape, sorted((*currencies.OTHER_SIGNS, *currencies.SIGNS), key=len, reverse=True))
    money = "|".join((*signs, *(code.lower() for code in sorted(currencies.codes()))))
    before, behind = r"(?:\$ ?(?=[a-z]{2}d))?", r"(?: ?(?<=[a-z]d )\$)?"  # `$CAD 5` and `CAD $5`
    return (
        rf"(?:{before}(?P<{name}_sign>{money}){behind} ?)?(?P<{name}>{_NUMBER})"
        rf"(?: ?(?P<{name}_times>{'|'.join(_TIMES)})(?![a-z]))?"
        rf"(?: ?(?P<{name}_code>{money})(?![a-z]))?"
    )


def _says(match: re.Match[str], *names: str) -> bool:
    return any(match[name] for name in names)


def _is_from(match: re.Match[str]) -> bool:
    """Whether a single number is the least; before a range, `from` says nothing."""
    return bool(match["from"] and not match["high"])


def _contradicts_itself(match: re.Match[str]) -> bool:
    """Whether it has a limit and none, or half of `between ... and`."""
    is_limit = _says(match, "up_to", "less")
    is_more = _says(match, "high", "more", "more_behind", "from", "between")
    return (is_limit and is_more) or bool(match["between"]) != bool(match["and"])


def _code(sign: str) -> str:
    """The code of a currency that a sign stands for, or a code in small letters."""
    return currencies.OTHER_SIGNS.get(sign) or currencies.SIGNS.get(sign) or sign.upper()


def _meaning(table: dict[str, str], word: str) -> str:
    """Which of the words a table has a form stands for."""
    return next(meant for meant, forms in table.items() if re.fullmatch(forms, word))


def _ends(match: re.Match[str], currency: str) -> list[str]:
    """One number or two, as the data writes them; an empty text for each that can be read in two ways."""
    high = match["high"]
    numbers = [_number(end, currency) for end in (match["low"], high) if end]
    if not all(numbers):
        return [""]
    times = [match["low_times"], match["high_times"]][: len(numbers)]
    if high and times[1] and not times[0] and Decimal(numbers[0]) < Decimal(numbers[1]):
        times[0] = times[1]  # `50-60K`
    return [_multiplied(number, factor, currency) for number, factor in zip(numbers, times, strict=True)]


def _multiplied(number: str, factor: str | None, currency: str) -> str:
    if factor == "m" and not currency:
        return ""  # minutes, months or millions
    value = Decimal(number) * _TIMES[factor] if factor else Decimal(number)
    return f"{value.normalize() if factor else value:,f}"


def _number(typed: str, currency: str) -> str:
    """A number with a point before its decimals, and no other sign; empty where it can be read in two ways."""
    bare = re.sub(r"[ '_]", "", typed)
    last = max(bare.rfind("."), bare.rfind(","))
    if last < 0:
        return bare
    mark, other = bare[last], ",."[bare[last] == ","]
    whole, part = bare[:last], bare[last + 1 :]
    if other in bare:  # both: the last is before the decimals
        return f"{whole.replace(other, '')}.{part}" if mark not in whole and _are_groups(whole, other) else ""
    if mark in whole:
        return bare.replace(mark, "") if _are_groups(bare, mark) else ""
    are_thousands = len(part) == 3 and (mark == "," or (currency and not currencies.has_thousandths(currency)))
    if are_thousands and len(whole) <= 3:
        return whole + part
    return f"{whole}.{part}" if mark == "." or len(part) < 3 else ""


def _are_groups(number: str, mark: str) -> bool:
    """Whether digits are in groups of three, or in groups of two before the last three as in India."""
    return bool(
        re.fullmatch(rf"[0-9]{{1,3}}(?:\{mark}[0-9]{{3}})+|[0-9]{{1,2}}(?:\{mark}[0-9]{{2}})*\{mark}[0-9]{{3}}", number)
    )
