"""How much of the handbook is translated: the page that tells it, and its JSON."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from macros.locales.coverage import INTERFACE, PROSE, SHARED, Coverage, Part, coverage
from macros.locales.translations import State
from macros.model.axes import AXIS_OF
from macros.model.guide import PAGE_KINDS
from macros.model.messages import N_, NP_, Message
from macros.views.renderer import Renderer, block

COVERAGE_FILE = "about/translations.json"

LISTED = 12
"""How many roles the page shows page by page at most; the file for programs has all."""

_STATES: tuple[State, ...] = ("translated", "outdated", "missing")

_OTHERS: Mapping[str, Message] = {
    INTERFACE: N_("Interface and tools"),
    SHARED: N_("What roles share, the glossary, and the law"),
    PROSE: N_("How-tos and about pages"),
}

_FOLDERS: Mapping[str, Message] = {
    "levels": N_("Levels"),
    "scopes": N_("Scopes"),
    "industries": N_("Industries"),
    "contexts": NP_("of a role", "Work contexts"),
}


@dataclass(frozen=True)
class Row:
    """A part of the handbook in each of the languages, in their order."""

    title: str
    cells: Sequence[Mapping[State, int]]
    pages: Sequence["Row"] = ()

    def percent(self, at: int) -> int:
        """How much of it is translated into the language at a place; 100 is all, and nothing is rounded up to it."""
        counts = self.cells[at]
        total = sum(counts.values())
        return 100 * counts["translated"] // total if total else 100


@block
def translation_coverage(renderer: Renderer) -> Markup:
    """A table of parts and languages; the pages of each role fold below it."""
    languages = dict(list(renderer.catalog.settings.languages.items())[1:])
    found = {folder: coverage(renderer.catalog, folder) for folder in languages}
    return renderer.render(
        "translation_coverage.html",
        names=languages,
        said=renderer.language.percent,
        rows=_rows(renderer, found),
        listed=len(renderer.catalog.roles) <= LISTED,
        file=COVERAGE_FILE,
    )


def _rows(renderer: Renderer, found: Mapping[str, Sequence[Coverage]]) -> list[Row]:
    """What belongs to no role, then each role."""
    by_part: dict[Part, list[Mapping[State, int]]] = {}
    for parts in found.values():
        for one in parts:
            by_part.setdefault(one.part, []).append(one.counts)
    say = renderer.language.say
    others = [Row(say(title), by_part[("", name)]) for name, title in _OTHERS.items() if ("", name) in by_part]
    return others + [_of_role(renderer, role, by_part) for role in renderer.catalog.roles if found]


def _of_role(renderer: Renderer, role: str, by_part: Mapping[Part, list[Mapping[State, int]]]) -> Row:
    say = renderer.language.say
    titles = {name: say(kind.title) for name, kind in PAGE_KINDS.items()}
    titles |= {folder: say(_FOLDERS[folder]) for folder in AXIS_OF}
    pages = [Row(title, by_part[(role, name)]) for name, title in titles.items() if (role, name) in by_part]
    cells = [_summed(cells) for cells in zip(*(page.cells for page in pages), strict=True)]
    return Row(renderer.guide(role)[0].role.title, cells, pages)


def _summed(counts: Iterable[Mapping[State, int]]) -> Mapping[State, int]:
    whole: Counter[State] = Counter()
    for one in counts:
        whole.update(one)
    return whole


def coverage_json(renderer: Renderer) -> str:
    """Every part in every language: `{"languages": {folder: [{"role", "part", "translated", "outdated", "missing"}]}}`.

    `role` is null for what belongs to no role.
    """
    languages = list(renderer.catalog.settings.languages)[1:]
    found = {
        folder: [
            {"role": one.part[0] or None, "part": one.part[1], **{state: one.counts.get(state, 0) for state in _STATES}}
            for one in coverage(renderer.catalog, folder)
        ]
        for folder in languages
    }
    return json.dumps({"languages": found}, ensure_ascii=False, indent=1) + "\n"
