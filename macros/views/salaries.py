"""Blocks of the page with the pay of all roles."""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from macros.catalog.pay_rows import FIELDS, PayRow, pay_rows
from macros.model.pay import Amounts
from macros.model.role import RolePage
from macros.places.keywords import KEYWORDS
from macros.text.language import EACH, UP_TO, Language
from macros.views.charts import RangeRow, range_chart
from macros.views.levels import level_key, level_titles
from macros.views.pay_units import Unit, unit_of, units_in_words
from macros.views.renderer import Renderer, Voice, block

PAY_CSV, PAY_JSON = "pay.csv", "pay.json"
"""The addresses of the pay of all roles, below the language."""

NATIONAL = "national"
"""How the explorer calls the place of a national range, in its own address too."""

DRAWN = 16
"""How many rows a chart draws: four roles of four levels. More bars are no picture any more."""

_NAMES = 190
"""Room for the title of a role beside its bars, in CSS pixels."""


@dataclass(frozen=True)
class Place:
    """Pay at the base level of a role, nationally."""

    id: str
    role: RolePage
    row: PayRow
    level: str
    """The key of its level."""
    voice: Voice


@block
def salary_explorer(renderer: Renderer) -> Markup:
    """Chart and table of national pay at every role's base level; with scripts, of every row, to filter and to sort."""
    catalog, language = renderer.catalog, renderer.language
    places = list(_national(renderer))
    if not places:
        return Markup()
    drawn = places[:DRAWN]
    rows = [row for key in catalog.finished for row in pay_rows(catalog, key)]
    units = units_in_words((row.pay.base for row in rows), language)
    return renderer.render(
        "salary_explorer.html",
        file=PAY_JSON,
        places=places,
        choices=_choices(renderer),
        limit=DRAWN,
        count=len(rows),
        drawn=len(drawn),
        units={" ".join(unit): words for unit, words in units.items()},
        each={period: language.say(words) for period, words in EACH.items()},
        up_to=language.say(UP_TO) if any(_is_limit(row.pay) for row in rows) else "",
        kinds=_kinds(rows, language),
        charts={units.get(unit, ""): chart for unit, chart in _charts(drawn, language).items()},
    )


def _is_limit(pay: Amounts) -> bool:
    return any(amount.up_to for amount in (pay.base, pay.at_target, pay.total) if amount)


def _kinds(rows: list[PayRow], language: Language) -> dict[str, str]:
    """The kinds of pay that some row has, each with its title; bars show base pay and the kind behind it."""
    _ = language.gettext
    titles = {"base": _("Base pay")}
    if any(row.pay.at_target for row in rows):
        titles["target"] = _("Total pay at target")
    if any(row.pay.total for row in rows):
        titles["total"] = _("Reported total pay") if "target" in titles else _("Total pay")
    return titles


def _charts(places: list[Place], language: Language) -> dict[Unit, dict[str, Markup]]:
    """A chart for each unit of pay: on one scale is nothing of another."""
    kinds = list(_kinds([place.row for place in places], language).items())[:2]
    groups: dict[Unit, list[RangeRow]] = {}
    for place in places:
        pay = place.row.pay
        total = pay.at_target if ("target" in dict(kinds)) else pay.total
        groups.setdefault(unit_of(pay.base), []).append(RangeRow(place.role.title, pay.base, total))
    charts = {}
    for unit, drawn in groups.items():
        has_total = any(row.total for row in drawn)
        labels = tuple(title for _, title in kinds[: 2 if has_total else 1])
        charts[unit] = {
            "wide": range_chart(drawn, labels, language, width=540, names=_NAMES),
            "narrow": range_chart(drawn, labels, language, width=320),
        }
    return charts


@block
def salary_downloads(renderer: Renderer) -> Markup:
    """The files with the pay of all roles, and what their fields mean."""
    fields = {name: renderer.language.say(meaning) for name, meaning in FIELDS.items()}
    return renderer.render("salary_downloads.html", csv=PAY_CSV, json=PAY_JSON, fields=fields)


def _national(renderer: Renderer) -> Iterable[Place]:
    for key in renderer.catalog.finished:
        guide, voice = renderer.guide(key)
        at_base = (row for row in pay_rows(renderer.catalog, key) if row.level == guide.role.base_level)
        if row := next(at_base, None):
            level = level_key(renderer.catalog.ladder_of(key), row.level)
            yield Place(key, guide.role, row, level, voice)


def _choices(renderer: Renderer) -> dict[str, dict[str, str]]:
    """What each list of the explorer offers, id to words: what occurs in a row, in the order of the data."""
    catalog, pgettext = renderer.catalog, renderer.language.pgettext
    anywhere = pgettext("pay", "National") if catalog.has_national_pay else pgettext("pay", "All locations")
    guides = {key: guide for key in catalog.finished if (guide := renderer.guide(key)[0]).compensation.national}
    found = {key: list(pay_rows(catalog, key)) for key in guides}
    rows = [row for of_role in found.values() for row in of_role]
    levels = {level_key(catalog.ladder_of(key), row.level) for key, of_role in found.items() for row in of_role}
    words: dict[str, dict[str, str]] = {
        "family": catalog.settings.family_titles,
        "role": {key: guide.role.title for key, guide in guides.items()},
        "level": level_titles(catalog, renderer.language, levels),
        "metro": {NATIONAL: anywhere} | {key: location.title for key, location in catalog.locations.items()},
        "method": {
            "sourced": pgettext("figure", "Sourced"),
            "modeled": pgettext("figure", "Modeled"),
            "proposed": pgettext("figure", "Proposed"),
        },
        "currency": {guide.compensation.currency: guide.compensation.currency for guide in guides.values()},
        "period": {key: renderer.language.say(KEYWORDS[key]) for key in [*EACH][::-1]},
    }
    used = {
        "family": {guide.role.family for guide in guides.values()},
        "role": guides.keys(),
        "level": levels,
        "metro": {row.location or NATIONAL for row in rows},
        "method": {row.origin.method for row in rows},
        "currency": words["currency"].keys(),
        "period": {guide.compensation.period for guide in guides.values()},
    }
    if len(used["period"]) < 2:
        del words["period"]
    return {
        name: {key: title for key, title in offered.items() if key in used[name]} for name, offered in words.items()
    }
