"""`{travel}` in a text: which names there are, and what they stand for in a guide."""

import re
from collections.abc import Collection, Container, Iterable, Mapping

from macros.model.compensation import Compensation, Pay
from macros.model.guide import Guide
from macros.model.quantity import Quantity

PLACEHOLDER = re.compile(r"(?<![\\{])\{([a-z][a-z0-9-]*)\}(?!\})")
"""`{id}`; not `{{id}}` and not `\\{id}`, which show as typed."""

_OWN = ("role", "reports-to")
_PAY = re.compile(r"(?:base|total)-pay(?:-mean|-(?P<metro>.+))?")

Value = Quantity | str


def names_in(text: str) -> list[str]:
    """The placeholders that a text uses, in order."""
    return PLACEHOLDER.findall(text) if "{" in text else []


def known_names(facts: Iterable[str], pay: Compensation) -> set[str]:
    """All names that a role's texts may use."""
    return _names(facts, pay, pay.metros)


def offered_names(facts: Iterable[str], pay: Compensation) -> set[str]:
    """The same as a message offers them: one name for the pay of all metros."""
    return _names(facts, pay, ["<metro>"] if pay.metros else [])


def _names(facts: Iterable[str], pay: Compensation, metros: Collection[str]) -> set[str]:
    places = ["", *(["-mean"] if metros else []), *(f"-{metro}" for metro in metros)] if pay.national else []
    return {*facts, *_OWN, *(f"{kind}-pay{place}" for kind in ("base", "total") for place in places)}


def metro_of(name: str, metros: Container[str]) -> str | None:
    """The metro of which a placeholder gives pay: empty for national pay and the mean, None for what is not pay."""
    match = _PAY.fullmatch(name)
    metro = match and (match["metro"] or "")
    return metro if not metro or metro in metros else None


def is_reserved(name: str, metros: Container[str]) -> bool:
    """Whether texts use a name for something else than a fact: pay, or a name of the role."""
    return name in _OWN or metro_of(name, metros) is not None


def values(guide: Guide, level: str | None = None) -> Mapping[str, Value]:
    """What each placeholder stands for in a guide; pay is that of `level`, or of the guide's base level."""
    level = level or guide.role.base_level
    pay = guide.compensation
    found: dict[str, Value] = {name: fact.value for name, fact in guide.role.facts.items()}
    found |= {"role": guide.role.ladder[level].title, "reports-to": guide.job_description.reports_to}
    if pay.national:
        found |= _pay("", pay.at(level))
    if pay.metros:
        found |= _pay("-mean", pay.metro_mean(level))
    for metro in pay.metros:
        found |= _pay(f"-{metro}", pay.at(level, metro))
    return found


def _pay(suffix: str, pay: Pay) -> dict[str, Value]:
    return {f"base-pay{suffix}": pay.base, f"total-pay{suffix}": pay.total}
