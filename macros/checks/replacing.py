"""A question that a choice adds takes the place of one that there is, and of the same meeting."""

from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.catalog.places_of_questions import KEY
from macros.catalog.roles import Role
from macros.checks.context import mapping_at
from macros.checks.references import missing
from macros.checks.rules import Dates, role_rule
from macros.trees.loading import Map, locate, locate_key
from macros.trees.problems import Problem


@role_rule("interview")
def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """The base asks all of its questions; an overlay's name one of the base or of another overlay."""
    base = mapping_at(role.base, "interview", "questions")
    for key, question in base.items():
        if isinstance(question, Map) and KEY in question:
            message = f"'{key}' is a base question, but it replaces '{question[KEY]}'"
            yield Problem(locate_key(question, (KEY,)), message, "delete the one that is not asked, and this line")
    added = [
        mapping_at(patch.changes, "interview", "questions") for patches in role.patches.values() for patch in patches
    ]
    known = {**base, **{key: item for part in added for key, item in part.items() if isinstance(item, Map)}}
    for part in added:
        for key, question in part.items():
            replaced = question.get(KEY) if isinstance(question, Map) else None
            if replaced is None:
                continue
            mark = locate(question, (KEY,))
            if replaced not in known:
                yield missing(mark, "question", str(replaced), list(known))
            elif replaced == key:
                yield Problem(mark, f"'{key}' replaces itself", "name another question, or delete the line")
