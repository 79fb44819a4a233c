"""Pay figures agree with each other, and are shown with what puts them in proportion."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from macros.catalog import grade_pay, pay_model
from macros.catalog.catalog import Catalog
from macros.catalog.locations import rules_at
from macros.catalog.roles import Role
from macros.checks.references import missing
from macros.checks.rules import Dates, role_rule
from macros.model import currencies
from macros.model.compensation import Compensation
from macros.model.pay import Pay
from macros.model.quantity import Quantity
from macros.text.placeholders import names_in
from macros.trees.loading import Map, locate, locate_key
from macros.trees.problems import Problem

_BESIDE = ("base-pay", "base-pay-mean", "total-pay", "total-pay-mean")


@role_rule("compensation")
def check_reference_range(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """The national reference range is next to the mean of the locations, and inside what the locations span.

    One location has no mean and spans nothing: its range may be the exception from the national one. Nor do locations
    that are worked out, which follow from the national range or from another role's.
    """
    pay, tree = role.page(Compensation), role.base["compensation"]
    if pay.national is None:
        return
    are_several = len(pay.locations) > 1
    shown = {name for text in pay.cautions for name in names_in(text)}
    is_said = {
        name: (are_several or "mean" not in name) and (pay.has_variable_pay or "total" not in name) for name in _BESIDE
    }
    if missing := [f"{{{name}}}" for name in _BESIDE if is_said[name] and name not in shown]:
        names = ", ".join(missing)
        fix = "show the national range and the mean of the locations side by side in one of the cautions"
        if not are_several:
            fix = f"write {names} into one of the cautions, so that readers see the limits of the national range"
        yield Problem(locate_key(tree, ("cautions",)), f"the cautions do not show {names}", fix)
    for kind in ("base", "total") if are_several and _is_in_currency(pay) else ():
        ranges = [amount for location in pay.locations.values() if (amount := getattr(location, kind))]
        national = getattr(pay.national, kind)
        if not national or len(ranges) < len(pay.locations):
            continue
        low, high = min(amount.low for amount in ranges), max(amount.high for amount in ranges)
        if not low <= national.low <= national.high <= high:
            message = f"the national {kind} range is outside the range of the locations ({low:,} to {high:,})"
            yield Problem(locate(tree, ("national", kind)), message, "fix the national range or a location's")


def _is_in_currency(pay: Compensation) -> bool:
    """Whether the amounts can be compared; those that cannot are told for themselves."""
    given = [pay for pay in (pay.national, *pay.locations.values()) if pay]
    amounts = [getattr(one, kind) for one in given for kind in ("base", "total")]
    return {pay.currency} == {amount.currency for amount in amounts if amount}


@role_rule("compensation")
def check_locations(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Locations exist, are in the page's currency, and have a closed range wherever a posting rule asks for one."""
    pay, tree = role.page(Compensation), role.base["compensation"]
    places: list[tuple[tuple[str, ...], Pay]] = [
        (("locations", location), amounts) for location, amounts in pay.locations.items()
    ]
    for kind, (place, amounts) in product(
        ("base", "total"), [(("national",), pay.national), *places] if pay.national else places
    ):
        loc, value = (*place, kind), getattr(amounts, kind)
        if pay.has_source_total and value is None and is_typed(tree, place) and not pay.locations_from:
            fix = "give it here too, or leave it out everywhere if nothing is paid on top of base pay"
            yield Problem(locate_key(tree, place), f"total pay is missing in '{place[-1]}', but given elsewhere", fix)
        elif value and value.currency != pay.currency and is_typed(tree, place):
            yield Problem(locate(tree, loc), *not_in(pay.currency, value))
    if "locations" in catalog.broken or "jurisdictions" in catalog.broken:
        return
    for name, amounts in pay.locations.items():
        location = catalog.locations.get(name)
        if location is None:
            yield missing(locate_key(tree, ("locations", name)), "location", name, catalog.locations)
            continue
        applying = rules_at(catalog.locations, name)
        rules = [catalog.jurisdictions[rule] for rule in applying if rule in catalog.jurisdictions]
        if any(rule.open_end == "refused" for rule in rules) and not amounts.closed:
            what, end = ("is open-ended", "an upper end")
            if amounts.base.up_to or (amounts.total and amounts.total.up_to):
                what, end = ("has no lower end", "both ends")
            fix = f"give it {end}; {location.title} refuses open-ended ranges in postings"
            yield Problem(locate(tree, ("locations", name)), f"the pay of '{name}' {what}", fix)


def is_typed(tree: Map, place: tuple[str, ...]) -> bool:
    """Whether a range is in the file, and is not worked out of another role's pay or of a grade."""
    stands_at = tree.key_marks[place[0]] if len(place) == 1 else locate_key(tree, place)
    return stands_at not in (tree.key_marks.get(pay_model.key_of(tree)), *grade_pay.made_at(tree))


def not_in(currency: str, value: Quantity, *, with_period: bool = False) -> tuple[str, str]:
    """What is wrong with an amount that is not in a currency, and what to type.

    `with_period` is whether the amount says itself what it is paid for.
    """
    same = replace(value, currency=currency, unit="", period=value.period if with_period else "").typed
    if value.unit:
        sign = currencies.written(currency)
        return f"the range is not in {currency}", f"write it in {currency}, such as {sign}85,000-{sign}120,000"
    if not value.currency:
        return "the range has no currency sign", f"write {same}"
    if (value.currency, currency) == ("JPY", "CNY") or (value.currency == "USD" and currency in currencies.DOLLARS):
        return f"{currencies.written(value.currency)} is {value.currency} here", f"write {same}"
    return f"the range is not in {currency}", f"write it in {currency}, such as {same}"
