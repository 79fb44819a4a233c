"""The ranges of a role whose base level has a grade: what is paid from the grade's first step to its last."""

from collections.abc import Iterator
from dataclasses import replace

from macros.catalog.validation import validate
from macros.model.grades import Grade, Scale
from macros.model.pay import paid_for
from macros.trees.loading import Map
from macros.trees.overlay import merge
from macros.trees.problems import Mark

KEY = "grades"


def complete(tree: Map, base_level: str) -> Map:
    """A role's compensation.yml with the ranges of its base level, each marked where the grade gives it.

    A range that is typed stays as it is, and what is faulty is left to the validation of the file.
    """
    grades = tree[KEY]
    if "national" in tree or not isinstance(grades, Map) or not isinstance(grades.get(base_level), Map):
        return tree
    typed = grades[base_level]
    with paid_for(str(tree.get("period", "year"))):
        grade = validate(Grade, typed)[0]
    if not grade:
        return tree
    mark = grades.key_marks[base_level]
    made = merge(tree, Map(tree.mark))  # a copy: what was read stays as it was read
    made.put("national", _range(grade, mark), mark, mark)
    if grade.locations and "locations" not in tree:
        locations = Map(typed.key_marks["locations"])
        for name, scale in grade.locations.items():
            at = typed["locations"].key_marks[name]
            locations.put(name, _range(scale, at), at, at)
        made.put("locations", locations, locations.mark, locations.mark)
    return made


def _range(scale: Scale, mark: Mark) -> Map:
    made = Map(mark)
    made.put("base", replace(scale.pay.base, period="").typed, mark, mark)
    return made


def made_at(tree: Map) -> Iterator[Mark]:
    """Where ranges are that are worked out of grades."""
    grades = tree.get(KEY)
    if not isinstance(grades, Map):
        return
    for level, grade in grades.items():
        yield grades.key_marks[level]
        locations = grade.get("locations") if isinstance(grade, Map) else None
        if isinstance(locations, Map):
            yield from locations.key_marks.values()
