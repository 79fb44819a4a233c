"""Pay modelled from another role's: that role's ranges times two factors, put where typed ranges would stand."""

from collections.abc import Mapping

from macros.loading import Map
from macros.model.compensation import Compensation, PayModel
from macros.model.provenance import Provenance
from macros.overlay import merge
from macros.problems import Problem
from macros.validation import validate

KEY = "modelled_from"


def filled(tree: Map, sourced: Mapping[str, Compensation | None]) -> tuple[Map, list[Problem]]:
    """A role's compensation.yml with national range, metros and their origin worked out; what is typed stays.

    `sourced` is the pay of each role that types its own; None where it is faulty, which is reported there.
    """
    model, problems = validate(PayModel, tree[KEY])
    if model is None:
        return tree, []  # the page's own validation says what is wrong
    if model.role not in sourced:
        mend = f"use one of: {', '.join(sorted(sourced))}"
        return tree, [
            Problem(tree[KEY].value_marks["role"], f"'{model.role}' has no pay of its own to model from", mend)
        ]
    pay = sourced[model.role]
    return (tree if pay is None else merge(_worked_out(tree, model, pay), tree)), problems


def _worked_out(tree: Map, model: PayModel, pay: Compensation) -> Map:
    """The keys that a role with sourced pay types, each marked where the model stands."""
    mark = tree.key_marks[KEY]

    def put(into: Map, key: str, value: object) -> None:
        into.put(key, value, mark, mark)

    made, figures, metros = Map(tree.mark), Map(mark), Map(mark)
    for key in Provenance.model_fields:
        if key in tree[KEY]:
            put(figures, key, tree[KEY][key])
    ranges = {"": pay.national, **pay.metros}
    for place, amounts in ranges.items():
        scaled, entry = amounts.scaled(model.base, model.total), Map(mark)
        put(entry, "base", scaled.base.typed)
        put(entry, "total", scaled.total.typed)
        if place:
            put(metros, place, entry)
        else:
            put(made, "national", entry)
    put(made, "figures", figures)
    put(made, "metros", metros)
    return made
