"""Blocks that set a role's pay beside other figures: the pay mix, further sources, other roles, and statistics."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup

from macros.model.benchmarks import Benchmark, Percentiles
from macros.model.compensation import Compensation
from macros.model.guide import Guide
from macros.model.messages import N_
from macros.model.quantity import Quantity
from macros.views.renderer import Renderer, block

_BELOW = N_("below the 10th percentile")
_BETWEEN = {
    ("p10", "p25"): N_("10th to 25th percentile"),
    ("p25", "median"): N_("25th percentile to median"),
    ("median", "p75"): N_("median to 75th percentile"),
    ("p75", "p90"): N_("75th to 90th percentile"),
}
_ABOVE = {"p75": N_("above the 75th percentile"), "p90": N_("above the 90th percentile")}
"""Where an amount is in a distribution."""

_POINTS = ("p10", "p25", "median", "p75", "p90")
"""What a distribution may know of, from the lowest up."""


@dataclass(frozen=True)
class Standing:
    """A range of pay in a distribution: where its two ends are, in words."""

    title: str
    amount: Quantity
    path: tuple[str, ...]
    """Keys of the page on pay that the range is made of."""
    low: str
    high: str
    is_above_most: bool
    """Whether even its lower end is more than three in four earn."""
    is_at_top: bool
    """Whether its upper end is more than nine in ten earn, as far as the statistic knows that."""


@block
def pay_mix(renderer: Renderer, role: str) -> Markup:
    """The share of variable pay at each level, with its reason."""
    guide, voice = renderer.guide(role)
    if not guide.compensation.mix:
        return Markup()
    return renderer.render(
        "pay_mix.html",
        mix=guide.compensation.mix,
        ladder=guide.role.ladder,
        edit=renderer.editing(role, "compensation", "mix"),
        voice=voice,
    )


@block
def reported_pay(renderer: Renderer, role: str) -> Markup:
    """Further figures on the role's pay, each as its source gives it."""
    guide, voice = renderer.guide(role)
    reported = guide.compensation.reported
    if not reported:
        return Markup()
    return renderer.render(
        "reported_pay.html",
        reported=reported,
        ladder=guide.role.ladder,
        edit=renderer.editing(role, "compensation", "reported"),
        voice=voice,
    )


@block
def pay_beside(renderer: Renderer, role: str) -> Markup:
    """The pay of the base level beside that of other roles at their base level, and why it is there."""
    guide, voice = renderer.guide(role)
    finished = renderer.catalog.finished
    others = {key: renderer.guide(key)[0] for key in guide.compensation.beside if key in finished}
    paid = {key: other for key, other in others.items() if other.compensation.national}
    if not paid or not guide.compensation.national:
        return Markup()
    return renderer.render(
        "pay_beside.html",
        rows={key: other.compensation.at(other.role.base_level) for key, other in paid.items()},
        own=guide.compensation.at(guide.role.base_level),
        beside=guide.compensation.beside,
        titles={key: other.role.title for key, other in paid.items()},
        origins={key: other.compensation.source() for key, other in paid.items()},
        title=guide.role.title,
        has_target=any(other.compensation.mix for other in (guide, *paid.values())),
        pay=guide.compensation,
        edit=renderer.editing(role, "compensation", "beside"),
        edit_own=renderer.editing(role, "compensation")("national"),
        voice=voice,
    )


@block
def pay_in_statistics(renderer: Renderer, role: str) -> Markup:
    """Where the pay of each level is in the distributions of the official statistics, in words."""
    guide, _ = renderer.guide(role)
    pay = guide.compensation
    if not pay.national or not pay.benchmarks:
        return Markup()
    found = {benchmark.title: list(_standings(renderer, guide, benchmark)) for benchmark in pay.benchmarks.values()}
    edit = renderer.editing(role, "compensation")
    return renderer.render("pay_in_statistics.html", found=found, pay=pay, edit=edit)


def _standings(renderer: Renderer, guide: Guide, benchmark: Benchmark) -> Iterable[Standing]:
    wages = benchmark.wages
    for title, amount, path in _compared(renderer, guide, benchmark):
        is_above_most = amount.low > wages.p75.low and not amount.up_to
        is_at_top = wages.p90 is not None and amount.high > wages.p90.low
        low, high = (_stands(renderer, wages, Quantity(end, end)) for end in (amount.low, amount.high))
        yield Standing(title, amount, path, low, high, is_above_most, is_at_top)


def _compared(
    renderer: Renderer, guide: Guide, benchmark: Benchmark
) -> Iterable[tuple[str, Quantity, tuple[str, ...]]]:
    """What is compared with a statistic: the pay of every level, and the source's own total.

    Each comes with its title and the keys of the page on pay that say it.
    """
    pay: Compensation = guide.compensation
    for level, step in guide.role.ladder.items():
        amounts = pay.at(level)
        yield step.title, amounts.whole if benchmark.compares_with == "total" else amounts.base, _path(pay, level)
    if benchmark.compares_with == "total" and pay.mix and pay.reference.total:
        yield renderer.language.gettext("Reported total pay"), pay.reference.total, ("national", "total")


def _path(pay: Compensation, level: str) -> tuple[str, ...]:
    """The keys of the page on pay that the national pay of a level is made of."""
    if level in pay.grades:
        return ("grades", level)
    return ("level_model", "factors", level) if level in pay.factors else ("national",)


def _stands(renderer: Renderer, wages: Percentiles, amount: Quantity) -> str:
    language = renderer.language
    known = {key: wage for key in _POINTS if (wage := getattr(wages, key))}
    if amount.low < wages.p10.low:
        return language.say(_BELOW)
    for low, high in pairwise(known):
        if amount.low < known[high].low:
            return language.say(_BETWEEN[low, high])
    return language.say(_ABOVE[next(reversed(known))])
