"""Every `{placeholder}` is known, and is only where it is filled."""

from collections.abc import Collection, Iterable, Iterator

from macros.catalog.catalog import Catalog
from macros.catalog.data_files import model_of
from macros.catalog.library import FOLDER
from macros.catalog.roles import Role
from macros.catalog.variants import Variant
from macros.checks.context import WORD_LISTS, file_texts, guides, mapping_at, removal
from macros.checks.rules import Dates, file_rule, role_rule
from macros.model.base import TextKind
from macros.model.compensation import Compensation
from macros.model.guide import PAGES
from macros.text import placeholders
from macros.text.text_walk import FoundText, texts
from macros.trees.loading import Map
from macros.trees.problems import Problem


@role_rule("role", "compensation")
def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Texts of a role use the facts and the pay of the variant that they are in; titles and labels use none."""
    known_by_facts: dict[frozenset[str], _Known] = {}
    for guide, tree in guides(role):
        facts = frozenset(guide.role.facts)
        known = known_by_facts.get(facts) or known_by_facts.setdefault(facts, _Known(role, facts))
        for page in PAGES:
            if page in tree and id(tree[page]) not in known.seen:
                yield from known.unknown(texts(model_of(f"roles/{role.id}/{page}.yml"), tree[page], known.seen))
    for (axis, chosen), patches in role.patches.items():
        if chosen not in role.ids[axis]:
            continue  # reported with the references
        composed = role.compose(Variant(**{axis: chosen}))[0]
        for patch in patches:
            if composed is not None and patch.overlay is not None:
                known = _Known(role, composed.role.facts)
                yield from known.unknown(texts(type(patch.overlay), patch.tree))


@role_rule()
def check_names(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """A fact has no name that texts use for something else."""
    changes = [patch.changes for patches in role.patches.values() for patch in patches]
    for tree in (role.base, *changes):
        facts = mapping_at(tree, "role", "facts")
        for name in facts:
            if placeholders.is_reserved(name, catalog.locations):
                message = f"texts use {{{name}}} for something other than a fact"
                yield Problem(facts.key_marks[name], message, "give the fact another id")


@file_rule
def check_shared(catalog: Catalog, below: str, tree: Map, dates: Dates) -> Iterator[Problem]:
    """Texts that all roles share use no figures of a role; the library's are checked in each role that takes them."""
    if below.startswith(("roles/", f"{FOLDER}/")) or below == WORD_LISTS:
        return
    for found in catalog.extracts.of(file_texts, below, tree):
        for name in placeholders.names_in(found.text):
            fix = "write it without a figure, or move it to one of the role's files"
            yield Problem(found.mark, f"the placeholder {{{name}}} is not known", fix)


class _Known:
    """The names that texts of a role may use where it has these facts, and the parts of it that were looked at."""

    def __init__(self, role: Role, facts: Collection[str]) -> None:
        self._role = role
        self._facts = facts
        self._names = placeholders.known_names(facts, role.page(Compensation))
        self.seen: set[int] = set()
        """Identities of trees; the variants of a role are kept while it is checked."""

    def unknown(self, found: Iterable[FoundText]) -> Iterator[Problem]:
        """Names in these texts that stand for nothing; a text of the library says for which role."""
        for text in found:
            for name in placeholders.names_in(text.text):
                if text.kind is TextKind.LINE:
                    fix = "write it out, or move it to a text below"
                    yield Problem(text.mark, f"{{{name}}} is in a title or label, where it is not filled in", fix)
                elif name not in self._names:
                    yield self._problem(text, name)

    def _problem(self, text: FoundText, name: str) -> Problem:
        if there := removal(self._role, "role", "facts", name):
            message = f"the placeholder {{{name}}} is used here, but {there} removes the fact"
            return Problem(text.mark, message, "keep it there, or change this text in that overlay too")
        return Problem(text.mark, f"the placeholder {{{name}}} is not known{self._where(text)}", self._fix())

    def _where(self, text: FoundText) -> str:
        return f" in the role '{self._role.id}'" if text.mark.path.startswith(f"data/{FOLDER}/") else ""

    def _fix(self) -> str:
        offered = placeholders.offered_names(self._facts, self._role.page(Compensation))
        return f"use one of: {', '.join(sorted(offered))}"
