"""Pay modelled from another role's: that role's ranges times two factors, put where typed ranges would stand."""

from collections.abc import Mapping

from macros.loading import Map
from macros.model.compensation import Compensation, PayModel
from macros.model.provenance import Provenance
from macros.overlay import merge
from macros.problems import Problem
from macros.validation import validate

KEY = "modelled_from"


_STAND_IN = {"base": "$1", "total": "$1"}


def hangs_on_a_fault(tree: Map, typed: Mapping[str, Compensation | None]) -> bool:
    """Whether the pay that a role's pay is modelled from is faulty itself."""
    model = tree.get(KEY)
    role = model.get("role") if isinstance(model, Map) else None
    return isinstance(role, str) and role in typed and typed[role] is None


def filled(tree: Map, typed: Mapping[str, Compensation | None]) -> tuple[Map, list[Problem]]:
    """A role's compensation.yml with national range, metros and their origin worked out; what is typed stays.

    `typed` is the pay of each role that types its own. Where the model is faulty, something stands in for the ranges,
    so that the faults of the rest are told as well.
    """
    if not isinstance(tree[KEY], Map):
        return _with_ranges(tree, {"": _STAND_IN, "somewhere": _STAND_IN}), []
    model, problems = validate(PayModel, tree[KEY])
    pay = typed.get(model.role) if model else None
    if model and pay and pay.national:
        ranges = {"": pay.national, **pay.metros}
        scaled = {place: amounts.scaled(model.base, model.total) for place, amounts in ranges.items()}
        made = {place: {"base": pay.base.typed, "total": pay.total.typed} for place, pay in scaled.items()}
        return _with_ranges(tree, made), []
    if model:
        message = f"'{model.role}' has no pay of its own to model from"
        mark = tree[KEY].value_marks["role"]
        having = sorted(name for name, other in typed.items() if other is None or other.national)
        problems = [Problem(mark, message, f"use one of: {', '.join(having)}")]
    return _with_ranges(tree, {"": _STAND_IN, "somewhere": _STAND_IN}), problems if model else []


def _with_ranges(tree: Map, ranges: Mapping[str, Mapping[str, str]]) -> Map:
    """The tree with the keys that a role with sourced pay types, each marked where the model stands."""
    mark = tree.key_marks[KEY]
    made, figures, metros = Map(tree.mark), Map(mark), Map(mark)

    def put(into: Map, key: str, value: object) -> None:
        into.put(key, value, mark, mark)

    for key in Provenance.model_fields if isinstance(tree[KEY], Map) else ():
        if key in tree[KEY]:
            figures.put(key, tree[KEY][key], tree[KEY].key_marks[key], tree[KEY].value_marks[key])
    for place, amounts in ranges.items():
        entry = Map(mark)
        for key, amount in amounts.items():
            put(entry, key, amount)
        put(*((metros, place) if place else (made, "national")), entry)
    put(made, "figures", figures)
    put(made, "metros", metros)
    return merge(made, tree)
