"""How much of the handbook is translated into a language: by role and page, what roles share, and the program."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from macros.catalog.catalog import Catalog
from macros.catalog.data_files import model_of, text_trees
from macros.locales.model_texts import is_message
from macros.locales.translations import State
from macros.locales.whole_pages import is_whole, untranslated_pages
from macros.text.text_walk import translated_texts
from macros.trees.folders import page_texts

INTERFACE, SHARED, PROSE = "interface", "shared", "prose"
"""Parts that belong to no role: the words of the program and of pages with macros, the data that roles share, and the
pages of prose, which are translated as a whole."""

Part = tuple[str, str]
"""A role and the stem of a page's file, or the folder of a role's overlays; of no role one of the names above."""


@dataclass(frozen=True)
class Coverage:
    """How many texts of a part are in which state. A text that stands in two parts counts in both."""

    part: Part
    counts: Mapping[State, int]

    @property
    def total(self) -> int:
        """How many texts the part has."""
        return sum(self.counts.values())


def coverage(catalog: Catalog, folder: str) -> list[Coverage]:
    """Every part of the handbook in a language of it, roles in their order."""
    from macros.locales.catalogs import translations  # one language alone has no need to import what reads catalogs

    said, _ = translations(catalog, folder)
    states = dict(said.states()) if said else {}
    parts = catalog.memo.get("texts by part", lambda: _texts(catalog))
    found = [Coverage(part, _counted(states.get(text, "missing") for text in texts)) for part, texts in parts.items()]
    of_data = frozenset().union(*parts.values())
    interface = Coverage(("", INTERFACE), _counted(state for key, state in states.items() if key not in of_data))
    return [interface, *found, Coverage(("", PROSE), _prose(catalog, folder))]


def _counted(states: Iterator[State]) -> Mapping[State, int]:
    return Counter(states)


def _texts(catalog: Catalog) -> Mapping[Part, frozenset[str]]:
    """The texts of the data by part: what roles share first, then role by role in the order of its pages."""
    found: dict[Part, set[str]] = {("", SHARED): set()}
    for below, tree in catalog.trees.items():
        texts = found.setdefault(_part(below), set())
        for model, part in text_trees(model_of(below), tree):
            texts.update(one.text for one in translated_texts(model, part) if is_message(one.text))
    return {part: frozenset(texts) for part, texts in found.items()}


def _part(below: str) -> Part:
    match below.removesuffix(".yml").split("/"):
        case ["roles", role, page, *_]:
            return role, page
        case _:
            return "", SHARED


def _prose(catalog: Catalog, folder: str) -> Mapping[State, int]:
    pages = [path for path, _ in page_texts(catalog.root) if is_whole(path)]
    behind = Counter(why for _, why in untranslated_pages(catalog.root, folder))
    return {"translated": len(pages) - behind.total(), "outdated": behind["outdated"], "missing": behind["missing"]}
