"""`{travel}` in a text: which names there are, and what they stand for in a guide."""

import re
from collections.abc import Collection, Container, Iterable, Iterator, Mapping

from macros.model.compensation import Compensation
from macros.model.guide import Guide
from macros.model.pay import Amounts
from macros.model.quantity import Quantity

PLACEHOLDER = re.compile(r"(?<![\\{])\{([a-z][a-z0-9-]*)\}(?!\})")
"""`{id}`; not `{{id}}` and not `\\{id}`, which show as typed."""

_OWN = ("role", "reports-to")
_PAY = re.compile(r"(?:base-pay|total-pay|source-total)(?:-mean|-(?P<location>.+))?")
_SOURCE_TOTAL, _SHARE = "source-total", "variable-share"

Value = Quantity | str


def names_in(text: str) -> list[str]:
    """The placeholders that a text uses, in order."""
    return PLACEHOLDER.findall(text) if "{" in text else []


def known_names(facts: Iterable[str], pay: Compensation) -> set[str]:
    """All names that a role's texts may use."""
    return _names(facts, pay, pay.locations)


def offered_names(facts: Iterable[str], pay: Compensation) -> set[str]:
    """The same as a message offers them: one name for the pay of all locations."""
    return _names(facts, pay, ["<location>"] if pay.locations else [])


def _names(facts: Iterable[str], pay: Compensation, locations: Collection[str]) -> set[str]:
    places = ["", *(["-mean"] if locations else []), *(f"-{location}" for location in locations)]
    names = {f"{kind}-pay{place}" for kind in ("base", "total") for place in places} if pay.national else set()
    return {*facts, *_OWN, *names, *_totals(pay, locations), *([_SHARE] if pay.mix else [])}


def _totals(pay: Compensation, locations: Collection[str]) -> Iterator[str]:
    """The names of total pay as sources give it, where they do."""
    given = [key for key, amounts in pay.locations.items() if amounts.total]
    yield from (f"{_SOURCE_TOTAL}-{key}" for key in locations if key in given or (given and key not in pay.locations))
    if given and len(given) == len(pay.locations):
        yield f"{_SOURCE_TOTAL}-mean"
    if pay.national and pay.national.total:
        yield _SOURCE_TOTAL


def location_of(name: str, locations: Container[str]) -> str | None:
    """The location of which a placeholder gives pay: empty for national pay and the mean, None for what is not pay."""
    match = _PAY.fullmatch(name)
    location = match and (match["location"] or "")
    return location if not location or location in locations else None


def is_reserved(name: str, locations: Container[str]) -> bool:
    """Whether texts use a name for something other than a fact: pay, or a name of the role."""
    return name in (*_OWN, _SHARE) or location_of(name, locations) is not None


def values(guide: Guide, level: str | None = None) -> Mapping[str, Value]:
    """What each placeholder stands for in a guide; pay is that of `level`, or of the guide's base level.

    `total-pay` is total pay at target where the mix is known, `source-total` what the source of the base level gives.
    """
    level = level or guide.role.base_level
    return role_values(guide, level) | pay_values(guide.compensation, level, guide.role.base_level)


def role_values(guide: Guide, level: str) -> dict[str, Value]:
    """What the placeholders stand for at a level that are not amounts of pay."""
    found: dict[str, Value] = {name: fact.value for name, fact in guide.role.facts.items()}
    found |= {"role": guide.role.ladder[level].title, "reports-to": guide.job_description.reports_to}
    mix = guide.compensation.mix
    if mix and level in mix.levels:
        found[_SHARE] = mix.levels[level].variable
    return found


def pay_values(pay: Compensation, level: str, base_level: str) -> dict[str, Value]:
    """What the placeholders of pay stand for at a level, nationally and by location."""
    found: dict[str, Value] = {}
    if pay.national:
        found |= _pay("", pay.at(level), pay.at(base_level))
    if pay.locations:
        found |= _pay("-mean", pay.location_mean(level), pay.location_mean(base_level))
    for location in pay.locations:
        found |= _pay(f"-{location}", pay.at(level, location), pay.at(base_level, location))
    return found


def _pay(suffix: str, pay: Amounts, at_base_level: Amounts) -> dict[str, Value]:
    total = at_base_level.total
    return {
        f"base-pay{suffix}": pay.base,
        f"total-pay{suffix}": pay.whole,
        **({f"{_SOURCE_TOTAL}{suffix}": total} if total else {}),
    }
