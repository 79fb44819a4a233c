"""Every `{placeholder}` is known, and stands only where it is filled."""

from collections.abc import Iterator

from macros import placeholders
from macros.catalog import Catalog, Role
from macros.checks.context import Dates, guides, role_files, text_trees
from macros.model.base import TextKind
from macros.model.compensation import Compensation
from macros.model.role import RolePage
from macros.problems import Problem
from macros.texts import texts


def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Texts of a role use its facts and pay; titles and labels use none."""
    facts = {*role.page(RolePage).facts, *(name for guide, _ in guides(role) for name in guide.role.facts)}
    known = placeholders.known_names(facts, role.page(Compensation).metros)
    choices = ", ".join(sorted({*facts, "base-pay", "total-pay", "base-pay-<metro>", "total-pay-<metro>", "role"}))
    for below, model, tree in role_files(catalog, role):
        for part_model, part in text_trees(below, model, tree):
            for found in texts(part_model, part):
                for name in placeholders.names_in(found.text):
                    if found.kind is TextKind.LINE:
                        mend = "write it out, or move it to a text below"
                        yield Problem(
                            found.mark, f"{{{name}}} stands in a title or label, where nothing fills it", mend
                        )
                    elif name not in known:
                        mend = f"use one of: {choices}"
                        yield Problem(found.mark, f"the placeholder {{{name}}} is not known", mend)
