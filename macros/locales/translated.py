"""The catalog as the pages of a language see it: its texts translated, its trees and places as they are written."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from pydantic import BaseModel

from macros.catalog.catalog import Catalog
from macros.catalog.composing import Composer, Composition
from macros.catalog.memo import PartlyShared
from macros.catalog.roles import Role
from macros.catalog.variants import Variant
from macros.locales.model_texts import Known, Translate, translated_model
from macros.model.guide import Guide
from macros.model.shared import Overlay
from macros.text.language import Language


@dataclass
class Translator:
    """Translates models, each once: what guides share is shared in the other language too."""

    translate: Translate
    _known: Known = field(default_factory=dict, repr=False)

    def __call__(self, model: Any) -> Any:
        """The model in the language; None stays None."""
        if id(model) not in self._known:
            self._known[id(model)] = (model, translated_model(model, self.translate))
        return self._known[id(model)][1]

    def entries(self, models: Mapping[str, BaseModel]) -> dict[str, Any]:
        """Models under ids, in the same order."""
        return {key: self(model) for key, model in models.items()}


@dataclass
class TranslatedRole(Role):
    """A role whose guides are translated; its trees, and the places in them, are those that are written."""

    english: Role = field(kw_only=True)
    translator: Translator = field(kw_only=True)

    @classmethod
    def of(cls, role: Role, translator: Translator) -> "TranslatedRole":
        """The role in the language of the translator."""
        pages = translator.entries(role.pages)
        excluded = {pair: translator.translate(why) for pair, why in role.excluded.items()}
        return cls(role.id, role.base, pages, role.patches, role.ids, excluded, english=role, translator=translator)

    def _compose(self, composer: Composer, variant: Variant) -> Composition:  # noqa: ARG002 (the English role's own)
        guide, tree, problems = self.english.compose(variant)
        if guide is None:
            return None, tree, problems
        pages = {name: self.translator(getattr(guide, name)) for name in type(guide).model_fields}
        return Guide.model_construct(**pages), tree, problems

    def guides(self, variants: Iterable[Variant], *pages: str) -> Iterator[tuple[Variant, Guide]]:
        """Variants with their guides; see `Role.guides`."""
        known: Known = {}
        base, names = self.guide(), [page.replace("-", "_") for page in pages]
        for variant, guide in self.english.guides(variants, *pages):
            found = {
                name: translated_model(getattr(guide, name), self.translator.translate, known=known) for name in names
            }
            yield variant, base.model_copy(update=found)

    def overlay(self, axis: str, chosen: str) -> Overlay | None:
        """The role's own overlay for a choice, if it has one, its words translated."""
        own: Overlay | None = self.translator(self.english.overlay(axis, chosen))
        return own


_OF_EVERY_LANGUAGE = frozenset({"translations", "inclusive"})
"""What the languages themselves are: as the check has read it. The pages of each ask for the catalogs of all."""


def translated(catalog: Catalog, language: Language) -> Catalog:
    """The catalog in a language. In the source language it is the same object."""
    if not language.is_translated:
        return catalog
    translator = Translator(language.gettext)
    roles: dict[str, Role] = {key: TranslatedRole.of(role, translator) for key, role in catalog.roles.items()}
    return replace(
        catalog,
        handbook=translator(catalog.handbook),
        glossary=translator(catalog.glossary),
        sources=translator.entries(catalog.sources),
        levels=translator.entries(catalog.levels),
        requirement_kinds=translator.entries(catalog.requirement_kinds),
        question_types=translator.entries(catalog.question_types),
        rating_scales=translator.entries(catalog.rating_scales),
        collections={folder: translator.entries(models) for folder, models in catalog.collections.items()},
        roles=roles,
        memo=PartlyShared(catalog.memo, _OF_EVERY_LANGUAGE),
    )
