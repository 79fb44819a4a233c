"""Every `{placeholder}` is known, and stands only where it is filled."""

from collections.abc import Iterator, Set
from typing import Any

from macros import placeholders
from macros.catalog import Catalog, Role
from macros.checks.context import Dates, guides, shared_files, text_trees
from macros.kinds import model_of
from macros.library import FOLDER
from macros.loading import Map
from macros.model.base import TextKind
from macros.model.compensation import Compensation
from macros.model.guide import PAGES
from macros.problems import Problem
from macros.texts import texts
from macros.variant import Variant


def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Texts of a role use the facts and the pay of the variant that they stand in; titles and labels use none."""
    pay = role.page(Compensation)
    seen: dict[frozenset[str], set[int]] = {}
    for guide, tree in guides(role):
        facts = frozenset(guide.role.facts)
        for page in PAGES:
            if page in tree:
                shape, known = model_of(f"roles/{role.id}/{page}.yml"), seen.setdefault(facts, set())
                yield from _unknown(shape, tree[page], facts, pay, known)
    for (axis, chosen), patches in role.patches.items():
        if chosen not in role.ids[axis]:
            continue  # reported with the references
        composed = role.compose(Variant(**{axis: chosen}))[0]
        for patch in patches:
            if composed is not None and patch.overlay is not None:
                yield from _unknown(type(patch.overlay), patch.tree, composed.role.facts.keys(), pay)


def check_shared(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """Texts that all roles share use no figures of a role; the library's are checked in each role that takes them."""
    for below, model, tree in shared_files(catalog):
        if below.startswith(f"{FOLDER}/"):
            continue
        for part_model, part in text_trees(model, tree):
            for found in texts(part_model, part):
                for name in placeholders.names_in(found.text):
                    mend = "write it without a figure, or move it to a file of the role"
                    yield Problem(found.mark, f"the placeholder {{{name}}} is not known", mend)


def _unknown(
    model: Any, tree: Map, facts: Set[str], pay: Compensation, seen: set[int] | None = None
) -> Iterator[Problem]:
    known = placeholders.known_names(facts, pay)
    choices = ", ".join(sorted({*facts, "base-pay", "total-pay", "base-pay-<metro>", "total-pay-<metro>", "role"}))
    for found in texts(model, tree, seen):
        for name in placeholders.names_in(found.text):
            if found.kind is TextKind.LINE:
                mend = "write it out, or move it to a text below"
                yield Problem(found.mark, f"{{{name}}} stands in a title or label, where nothing fills it", mend)
            elif name not in known:
                yield Problem(found.mark, f"the placeholder {{{name}}} is not known", f"use one of: {choices}")
