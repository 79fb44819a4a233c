"""Pay modeled from another role's, put where typed ranges would be.

`modeled_from` takes that role's base ranges times a factor, `locations_from` its distances between locations alone.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from macros.catalog.validation import validate
from macros.model.compensation import Compensation
from macros.model.modeled_pay import LocationModel, PayModel
from macros.model.pay import Pay, paid_for, rounding
from macros.model.plausible_pay import example, implausible
from macros.model.provenance import Provenance
from macros.model.quantity import EACH, Quantity
from macros.trees.loading import Map
from macros.trees.overlay import merge
from macros.trees.problems import Mark, Problem

KEY, LOCATIONS_KEY = "modeled_from", "locations_from"


def key_of(tree: Map) -> str:
    """The key of the model that a file starts from; empty where it types all its pay."""
    return next((key for key in (KEY, LOCATIONS_KEY) if key in tree), "")


def hangs_on_a_fault(tree: Map, typed: Mapping[str, Compensation | None]) -> bool:
    """Whether the pay that a role's pay is modeled from is faulty itself."""
    model = tree.get(key_of(tree))
    role = model.get("role") if isinstance(model, Map) else None
    return isinstance(role, str) and role in typed and typed[role] is None


def complete(tree: Map, typed: Mapping[str, Compensation | None]) -> tuple[Map, list[Problem]]:
    """A role's compensation.yml with the ranges that it does not type worked out, each with the model as its origin.

    `typed` is the pay of each role that types its own. A range that is typed stays as it is and says itself where it
    comes from. A model that is faulty in itself is left to the validation of the file.
    """
    key = key_of(tree)
    if tree[key] is None:
        fix = "write the other role and what goes with it below it, or delete it"
        return tree, [Problem(tree.key_marks[key], f"'{key}' is empty", fix)]
    return _from_locations(tree, typed) if key == LOCATIONS_KEY else _from_role(tree, typed)


def _from_role(tree: Map, typed: Mapping[str, Compensation | None]) -> tuple[Map, list[Problem]]:
    """Base pay nationally and in each location: another role's times the factor."""
    model = validate(PayModel, tree[KEY])[0] if isinstance(tree[KEY], Map) else None
    if not model:
        return tree, []
    pay = typed.get(model.role)
    if pay and pay.national:
        ranges = {"": pay.national, **pay.locations}
        scaled = {place: given.base.scaled(model.base, rounding(given.base)) for place, given in ranges.items()}
        if problem := _in_another_kind(tree, pay) or _implausible(tree[KEY], scaled):
            return _with_ranges(tree, dict.fromkeys(scaled, _stand_in(tree))), [problem]
        return _with_ranges(tree, {place: _typed(base) for place, base in scaled.items()}), list(_without_origin(tree))
    problem = _without_pay(tree, f"'{model.role}' has no pay of its own to model from", typed, lambda one: one.national)
    return _with_ranges(tree, {"": _stand_in(tree)}), [problem]


def _from_locations(tree: Map, typed: Mapping[str, Compensation | None]) -> tuple[Map, list[Problem]]:
    """Base pay in each location of another role: national base pay times how far it lies from that role's."""
    model = validate(LocationModel, tree[LOCATIONS_KEY])[0] if isinstance(tree[LOCATIONS_KEY], Map) else None
    with paid_for(str(tree.get("period", "year"))):
        national = validate(Pay, tree["national"])[0] if isinstance(tree.get("national"), Map) else None
    if not model or not national:
        return tree, []
    pay = typed.get(model.role)
    if pay and pay.locations:
        step = rounding(national.base)
        made = {place: _typed(national.base.scaled(pay.distance(place), step)) for place in pay.locations}
        return _with_ranges(tree, made), []
    message = f"'{model.role}' has no pay by location of its own to take distances from"
    return tree, [_without_pay(tree, message, typed, lambda one: one.locations)]


def _without_pay(
    tree: Map, message: str, typed: Mapping[str, Compensation | None], has: Callable[[Compensation], object]
) -> Problem:
    having = sorted(name for name, other in typed.items() if other is None or has(other))
    return Problem(tree[key_of(tree)].value_marks["role"], message, f"use one of: {', '.join(having)}")


def _typed(amount: Quantity) -> str:
    """An amount as the file types it, which says its period once for all."""
    return replace(amount, period="").typed


def _stand_in(tree: Map) -> str:
    """Pay that has no fault, where there is none to work with."""
    return example(str(tree.get("currency")), str(tree.get("period", "year"))).typed


def _in_another_kind(tree: Map, pay: Compensation) -> Problem | None:
    """What is wrong where the other role is paid in another currency, or for another period."""
    other = pay.reference.base
    currency, period = tree.get("currency"), tree.get("period", "year")
    if (currency or other.currency, period) == (other.currency, pay.period):
        return None  # a file without a currency is told for itself
    role = tree[KEY]["role"]
    fix = f"say 'currency: {other.currency}' and 'period: {pay.period}' here too, or type the role's own pay"
    return Problem(tree[KEY].value_marks["role"], f"'{role}' is paid in {other.currency} {EACH[pay.period]}", fix)


def _implausible(model: Map, ranges: Mapping[str, Quantity]) -> Problem | None:
    """The factor whose pay nobody is paid: the first range of those that it gives."""
    if fault := next(filter(None, map(implausible, ranges.values())), ""):
        what = fault.partition("; ")[0]
        return Problem(
            model.value_marks["base"], f"with this factor, base pay of {what}", "fix the factor, such as 0.8"
        )
    return None


def _without_origin(tree: Map) -> Iterator[Problem]:
    """What is typed beside a national range that is worked out, whose origin is the model's and nobody else's."""
    if "national" in tree:
        return
    if "figures" in tree:
        fix = "add 'national:' too, or move it below the location that it describes"
        yield Problem(tree.key_marks["figures"], "'figures' is here, but the national range is modeled", fix)
    locations = tree.get("locations")
    if not isinstance(locations, Map):
        return
    for place, amounts in locations.items():
        if isinstance(amounts, Map) and "figures" not in amounts:
            message = f"'{place}' does not say where its range comes from"
            yield Problem(locations.key_marks[place], message, "add 'figures:' below it")


def _with_ranges(tree: Map, ranges: Mapping[str, str]) -> Map:
    """The tree with the base ranges that it does not type, each marked where the model is.

    The model is the origin of the whole file where it gives the national range, else of each location that it gives.
    """
    key = key_of(tree)
    mark = tree.key_marks[key]
    made = merge(tree, Map(tree.mark))  # a copy: what was read stays as it was read
    figures = Map(mark)
    for name in Provenance.model_fields:
        if name in tree[key]:
            figures.put(name, tree[key][name], tree[key].key_marks[name], tree[key].value_marks[name])
    if "national" not in tree:
        made.put("national", _entry(ranges[""], mark), mark, mark)
        made.put("figures", figures, mark, mark)
    typed = tree.get("locations", Map(mark))
    if isinstance(typed, Map):
        locations = Map(typed.mark)
        for place in dict.fromkeys([*filter(None, ranges), *typed]):
            if place in typed:
                locations.put(place, typed[place], typed.key_marks[place], typed.value_marks[place])
            else:
                locations.put(place, _entry(ranges[place], mark), mark, mark)
                if "national" in tree:
                    locations[place].put("figures", figures, mark, mark)
        made.put("locations", locations, tree.key_marks.get("locations", mark), tree.value_marks.get("locations", mark))
    return made


def _entry(base: str, mark: Mark) -> Map:
    entry = Map(mark)
    entry.put("base", base, mark, mark)
    return entry
