"""Roles side by side, and the way to a related role."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from markupsafe import Markup

from macros.model.guide import Guide
from macros.model.ladder import Ladder, Level
from macros.model.pay import Amounts
from macros.model.role import Fact, RolePage, Step
from macros.views.pages import FEW
from macros.views.pay_units import units_in_words
from macros.views.renderer import Renderer, Voice, block

PAGE = "roles/compare/"
"""The address of the comparison below the language; the files of its script are below it."""

HELD = 8
"""How many roles the page itself holds, at some 8 kB each; the script fetches the others when they are chosen."""


@dataclass(frozen=True)
class Column:
    """One role as the comparison shows it, at its base level."""

    id: str
    guide: Guide
    ladder: Ladder | None
    """The ladder of its family, where it has one of its own."""
    levels: Mapping[str, Level]
    say: Voice
    in_metros: bool
    """Whether all locations of its pay are metros."""

    @property
    def step(self) -> Step:
        """The level that the base texts describe."""
        return self.guide.role.ladder[self.guide.role.base_level]

    @property
    def pay(self) -> Amounts:
        """National pay at its base level. Raises LookupError where no source gives the role's pay."""
        return self.guide.compensation.at(self.guide.role.base_level)

    @property
    def facts(self) -> dict[str, Fact]:
        """The figures that tell the role's size."""
        return {f"figure-{name}": self.guide.role.facts[name] for name in _figures(self.guide.role)}


def _figures(role: RolePage) -> Iterable[str]:
    """The names of the figures that tell a role's size."""
    return dict.fromkeys((*role.at_a_glance, *role.ladder_facts))


@block
def role_comparison(renderer: Renderer) -> Markup:
    """A table of the first roles, by family and title; scripts leave two to four of all roles but drafts."""
    families = renderer.catalog.finished_families
    titles = _titles(families)
    columns = [_column(renderer, key) for key in list(titles)[:HELD]]
    return renderer.render(
        "role_comparison.html",
        columns=columns,
        aspects=_aspects(renderer, families),
        has_units=has_units(renderer),
        families=families,
        names=renderer.catalog.settings.family_titles,
        titles=titles,
        files=PAGE,
        many=len(titles) > FEW,
    )


def comparison_files(renderer: Renderer) -> Iterator[tuple[str, str]]:
    """Path and text of the JSON of each role that the page does not hold: `{"column": HTML}`, an element an aspect."""
    families = renderer.catalog.finished_families
    titles = _titles(families)
    aspects = _aspects(renderer, families)
    about = {"aspects": aspects, "titles": titles, "has_units": has_units(renderer)}
    for key in list(titles)[HELD:]:
        with renderer.seen_from(PAGE):
            column = renderer.render("comparison_column.html", c=_column(renderer, key), **about)
        yield f"{PAGE}{key}.json", json.dumps({"column": column}, ensure_ascii=False)


def has_units(renderer: Renderer) -> bool:
    """Whether pay says for itself what it is for, because that is not a year in one currency for all roles."""
    pays = (renderer.guide(key)[0].compensation.national for key in renderer.catalog.finished)
    return bool(units_in_words((pay.base for pay in pays if pay), renderer.language))


def _pay_heading(renderer: Renderer) -> str:
    _ = renderer.language.gettext
    if renderer.catalog.has_national_pay:
        return _("Pay, national") if has_units(renderer) else _("Pay per year, national")
    return _("Pay") if has_units(renderer) else _("Pay per year")


def _titles(families: Mapping[str, Mapping[str, RolePage]]) -> dict[str, str]:
    return {key: role.title for roles in families.values() for key, role in roles.items()}


def _column(renderer: Renderer, role: str) -> Column:
    catalog = renderer.catalog
    guide, say = renderer.guide(role)
    return Column(
        role,
        guide,
        catalog.ladders.get(catalog.ladder_of(role)),
        catalog.levels_of(role),
        say,
        catalog.is_paid_by_metro(role),
    )


def _aspects(renderer: Renderer, families: Mapping[str, Mapping[str, RolePage]]) -> dict[str, str]:
    """What is compared, id to heading. A figure that some role shows has the shortest of the roles' words for it."""
    _, pgettext = renderer.language.gettext, renderer.language.pgettext
    figures: dict[str, str] = {}
    for role in (role for roles in families.values() for role in roles.values()):
        for name in _figures(role):
            words = role.facts[name].means
            figures[name] = min(figures.get(name, words), words, key=len)
    return {
        "summary": _("Summary"),
        **{f"figure-{name}": words for name, words in figures.items()},
        "portfolio": pgettext("of clients", "Portfolio"),
        "scope": _("Responsibility"),
        "reports-to": _("Reports to"),
        "pay": _pay_heading(renderer),
        "ladder": pgettext("career", "Ladder"),
        "competencies": _("Competencies"),
        "kpis": _("KPIs"),
        "differences": _("How the other roles differ"),
        "also-called": _("Also called"),
    }


def comparing(*roles: str) -> str:
    """The address of a comparison of some roles, below the language."""
    return f"{PAGE}?{urlencode({'roles': ','.join(roles)}, safe=',')}"
