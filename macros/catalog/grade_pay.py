"""The national range of a role whose base level has a grade: what is paid from the grade's first step to its last."""

from dataclasses import replace

from macros.catalog.validation import validate
from macros.model.grades import Grade
from macros.model.pay import paid_for
from macros.trees.loading import Map
from macros.trees.overlay import merge

KEY = "grades"


def complete(tree: Map, base_level: str) -> Map:
    """A role's compensation.yml with the national range of its base level, marked where the grade of that stands.

    A range that is typed stays as it is, and what is faulty is left to the validation of the file.
    """
    grades = tree[KEY]
    if "national" in tree or not isinstance(grades, Map) or not isinstance(grades.get(base_level), Map):
        return tree
    with paid_for(str(tree.get("period", "year"))):
        grade = validate(Grade, grades[base_level])[0]
    if not grade:
        return tree
    mark = grades.key_marks[base_level]
    national = Map(mark)
    national.put("base", replace(grade.pay.base, period="").typed, mark, mark)
    made = merge(tree, Map(tree.mark))  # a copy: what was read stays as it was read
    made.put("national", national, mark, mark)
    return made
