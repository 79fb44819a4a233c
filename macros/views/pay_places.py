"""A role's pay by level and place, to set places side by side: the choice on its page on pay, and the file behind it.

Python says each row and draws its bars; the script of `pay-places` shows the rows that are chosen.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from macros.catalog.pay_rows import pay_rows
from macros.model.compensation import Compensation
from macros.model.pay import Amounts
from macros.model.provenance import Provenance
from macros.views.charts import RangeRow, Strips, range_strips
from macros.views.renderer import Renderer

NATIONAL, MEAN = "national", "mean"
"""How addresses and files call the places that are no location."""

WIDTHS = {"wide": 540, "narrow": 320}
"""Of the plots of pay on a role's page, in CSS pixels."""


@dataclass(frozen=True)
class PlacePay:
    """Pay at a level in a place."""

    id: str
    title: str
    pay: Amounts
    origin: Provenance | None
    """None where it is worked out of the other places."""

    a_year: Amounts | None
    """What it comes to in a year, where it is paid for another period."""


def places_file(role: str) -> str:
    """The address of a role's pay by level and place, below the language."""
    return f"roles/{role}/pay-places.json"


def place_choice(renderer: Renderer, role: str) -> dict[str, Any] | None:
    """What a template needs to let readers choose a level and places; None where there is nothing to choose."""
    by_level = _by_level(renderer, role)
    titles = {place.id: place.title for places in by_level.values() for place in places}
    if len(by_level) < 2 and len(titles) < 2:
        return None
    base_level = renderer.guide(role)[0].role.base_level
    ladder = renderer.catalog.levels_of(role)
    strips = _strips(renderer, role, by_level[base_level])
    return {
        "file": places_file(role),
        "levels": {level: ladder[level].title for level in by_level},
        "base_level": base_level,
        "offered": {level: [place.id for place in places] for level, places in by_level.items()},
        "places": titles,
        "chart": {width: chart(drawn, drawn.rows[:1]) for width, drawn in strips.items()},
    }


def chart(strips: Strips, rows: Iterable[Markup]) -> Markup:
    """The strips of some rows, put together as the script does it."""
    return Markup(
        f'{strips.legend}<div class="hb-strips">{strips.grid}<div>{Markup("").join(rows)}</div></div>{strips.axis}'
    )


def place_files(renderer: Renderer) -> Iterator[tuple[str, str]]:
    """Path and text of the JSON of each role whose page offers a choice, as `types.d.ts` of the element has it."""
    for role in renderer.catalog.roles:
        by_level = _by_level(renderer, role)
        if sum(map(len, by_level.values())) > 1:
            with renderer.seen_from(f"roles/{role}/compensation/"):
                written = _written(renderer, role, by_level)
            yield places_file(role), json.dumps(written, ensure_ascii=False)


def _written(renderer: Renderer, role: str, by_level: Mapping[str, list[PlacePay]]) -> dict[str, Any]:
    """Origins once, and for each level the frame of its chart and what each place has."""
    pay = renderer.guide(role)[0].compensation
    origins: dict[str, int] = {}
    levels = {}
    for level, places in by_level.items():
        strips = _strips(renderer, role, places)
        reported = any(place.pay.total for place in places)
        rows = {}
        for line, place in enumerate(places):
            said = renderer.macro("_parts.html", "source_line", place.origin) if place.origin else ""
            rows[place.id] = {
                "row": renderer.macro("_pay_place.html", "rows", pay, place, reported),
                "origin": origins.setdefault(said, len(origins)) if said else None,
                **{width: drawn.rows[line] for width, drawn in strips.items()},
            }
        frames = {width: [drawn.legend, drawn.grid, drawn.axis] for width, drawn in strips.items()}
        head = renderer.macro("_pay_place.html", "head", pay, reported)
        levels[level] = {"head": head, "frames": frames, "places": rows}
    return {"origins": list(origins), "levels": levels}


def _by_level(renderer: Renderer, role: str) -> dict[str, list[PlacePay]]:
    """The places with pay at each level: nationally, the mean of all locations, and each; nothing without pay."""
    pay = renderer.guide(role)[0].compensation
    levels: dict[str, list[PlacePay]] = {}

    def add(level: str, id_: str, title: str, paid: Amounts, origin: Provenance | None) -> None:
        a_year = paid.in_a_year(pay.periods_a_year) if pay.year_has else None
        levels.setdefault(level, []).append(PlacePay(id_, title, paid, origin, a_year))

    for row in pay_rows(renderer.catalog, role):
        place = row.place or renderer.macro("_pay_place.html", "national", pay)
        add(row.level, row.location or NATIONAL, place, row.pay, row.origin)
        if not row.location and len(pay.locations_at(row.level)) == len(pay.locations) > 1:
            in_metros = renderer.catalog.is_paid_by_metro(role)
            mean = renderer.macro("_pay_place.html", "mean", pay, in_metros)
            add(row.level, MEAN, mean, pay.location_mean(row.level), None)
    return levels


def bar_labels(renderer: Renderer, pay: Compensation) -> tuple[str, ...]:
    """What the bars of a chart of the role's pay show; one bar where nothing is paid on top of base pay."""
    _ = renderer.language.gettext
    total = _("Total pay at target") if pay.mix else _("Total pay")
    return (_("Base pay"), *([total] if pay.has_variable_pay else []))


def _strips(renderer: Renderer, role: str, places: list[PlacePay]) -> dict[str, Strips]:
    """The chart of a level in both widths, a strip for each place."""
    language = renderer.language
    pay = renderer.guide(role)[0].compensation
    rows = [RangeRow(place.title, place.pay.base, place.pay.at_target or place.pay.total) for place in places]
    return {name: range_strips(rows, bar_labels(renderer, pay), language, width) for name, width in WIDTHS.items()}
