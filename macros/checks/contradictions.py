"""A variant does not contradict itself: it says no word that a choice rules out, and types no figure of its facts."""

import re
from collections.abc import Iterable, Iterator

from macros.catalog.catalog import Catalog
from macros.catalog.roles import Role
from macros.catalog.variants import Variant
from macros.checks.context import file_texts, mapping_at
from macros.checks.rules import Dates, role_rule
from macros.model.axes import AXES
from macros.model.job_description import JobDescription
from macros.model.quantity import Quantity, QuantityError
from macros.text.text_walk import texts
from macros.trees.loading import Map
from macros.trees.problems import Problem

_ORIGINS = {"facts", "target", "how"}
"""Where a text speaks of how a figure was made, and may name others."""

_RANGE = re.compile(r"[0-9](?:\s?[-–]\s?| to )\$?[0-9]")
"""What any range looks like; few texts have one."""


@role_rule("role", "job-description")
def check_words(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """No text of the description says what a choice of the variant never says, such as “your team” alone."""
    variants = [variant for variant in Variant.pairs(role.ids) if not role.why_not(variant)]
    trees = [tree.get("job-description") for _, tree, _ in role.pairs()]
    for axis, chosen in ((axis, chosen) for axis, ids in role.ids.items() for chosen in ids):
        option = catalog.options(axis, role.id).get(chosen)
        if option is None or not option.never_says:
            continue
        said = re.compile("|".join(rf"\b{re.escape(words)}\b" for words in option.never_says), re.I)
        seen: set[int] = set()
        for variant, tree in zip(variants, trees, strict=True):
            if variant.on(axis) == chosen and isinstance(tree, Map):
                for text in texts(JobDescription, tree, seen):
                    if match := said.search(" ".join(text.text.split())):
                        what = f"which the {AXES[axis].name} “{option.title}” never says"
                        message = f"the variant '{variant.id}' says “{match[0]}”, {what}"
                        fix = "reword it, or change this text in the overlay of one of its choices"
                        yield Problem(text.mark, message, fix)


@role_rule("role")
def check_figures(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """No text types the range of a fact: where a choice changes the fact, the text would say the old one."""
    changes = [patch.changes for patches in role.patches.values() for patch in patches]
    typed = dict(_typed(mapping_at(tree, "role", "facts") for tree in (role.base, *changes)))
    if not typed:
        return
    any_of_them = re.compile("|".join(typed))
    for below, tree in catalog.trees_of(role.id).items():
        for text in catalog.extracts.of(file_texts, below, tree):
            if not _RANGE.search(text.text) or not _ORIGINS.isdisjoint(text.loc):
                continue
            if match := any_of_them.search(text.text):
                fact = next(name for form, name in typed.items() if re.search(form, text.text))
                message = f"“{match[0]}” is typed here, but it is the figure '{fact}'"
                yield Problem(text.mark, message, f"write {{{fact}}}, which follows the level and the industry")


def _typed(lists: Iterable[Map]) -> Iterator[tuple[str, str]]:
    """The forms in which someone would type a range, as expressions, with the fact that it belongs to."""
    for facts in lists:
        for name, fact in facts.items():
            try:
                value = Quantity.parse(str(fact["value"]))
            except (KeyError, TypeError, QuantityError):
                continue
            if value.is_range:
                sign = r"\$?" if value.currency else ""
                unit = {"%": r"\s?(?:%|percent\b)", "": rf" {re.escape(name.split('-')[-1])}\b"}
                after = "" if value.currency else unit.get(value.unit, rf" {value.unit}\b")
                yield rf"(?<![\d,.]){value.low:,f}(?:\s?[-–]\s?| to ){sign}{value.high:,f}{after}", name
