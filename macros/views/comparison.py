"""Roles side by side, and the way to a neighbouring role."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlencode

from markupsafe import Markup

from macros.model.guide import Guide
from macros.model.role import Fact, Step
from macros.views.renderer import Renderer, Voice, block

PAGE = "roles/compare/"
"""The address of the comparison below the language."""


@dataclass(frozen=True)
class Column:
    """One role as the comparison shows it, at its base level."""

    id: str
    guide: Guide
    say: Voice
    family: str

    @property
    def step(self) -> Step:
        """The level that the base texts describe."""
        return self.guide.role.ladder[self.guide.role.base_level]

    @property
    def facts(self) -> dict[str, Fact]:
        """The figures that tell the role's size."""
        role = self.guide.role
        return {name: role.facts[name] for name in dict.fromkeys((*role.at_a_glance, *role.ladder_facts))}


@block
def role_comparison(renderer: Renderer) -> Markup:
    """A table with a column for each role but drafts, by family and title; scripts leave two to four of them."""
    columns = sorted(_columns(renderer), key=lambda column: (column.family, column.guide.role.title.casefold()))
    return renderer.render("role_comparison.html", columns=columns, facts=_facts(columns))


def _columns(renderer: Renderer) -> Iterator[Column]:
    families = list(renderer.catalog.settings.families)
    for role in renderer.catalog.roles:
        guide, voice = renderer.guide(role)
        if guide.role.status != "draft":
            yield Column(role, guide, voice, f"{families.index(guide.role.family):05}")


def _facts(columns: Iterable[Column]) -> dict[str, str]:
    """Each figure that some role shows, with what it counts, in the shortest of the roles' words for it."""
    found: dict[str, str] = {}
    for column in columns:
        for name, fact in column.facts.items():
            found[name] = min(found.get(name, fact.means), fact.means, key=len)
    return found


def comparing(*roles: str) -> str:
    """The address of a comparison of some roles, below the language."""
    return f"{PAGE}?{urlencode({'roles': ','.join(roles)}, safe=',')}"
