"""Blocks of the compensation page."""

from markupsafe import Markup

from macros.catalog.locations import METRO, no_rule_source, rules_at, shown
from macros.catalog.pay_rows import pay_rows
from macros.model.compensation import Compensation
from macros.model.pay import Amounts
from macros.views.charts import RangeRow, range_chart
from macros.views.law import law_context
from macros.views.pay_places import WIDTHS, bar_labels, place_choice
from macros.views.renderer import Renderer, block


@block
def national_range(renderer: Renderer, role: str) -> Markup:
    """The national reference range with the mean of the locations; with scripts, pay at any level, place by place.

    What is paid by grades everywhere alike is not called national.
    """
    guide, voice = renderer.guide(role)
    pay = guide.compensation
    model = pay.model
    return renderer.render(
        "national_range.html",
        choice=place_choice(renderer, role),
        pay=pay,
        amounts=pay.at(guide.role.base_level) if pay.national else None,
        mean=pay.location_mean(guide.role.base_level) if len(pay.locations) > 1 else None,
        in_metros=renderer.catalog.is_paid_by_metro(role),
        a_year=pay.in_a_year(guide.role.base_level),
        model=model,
        model_title=renderer.guide(model.role)[0].role.title if model else "",
        edit=renderer.editing(role, "compensation"),
        voice=voice,
    )


@block
def pay_terms(renderer: Renderer, role: str) -> Markup:
    """What the columns of the tables of pay mean, and how their mean is worked out."""
    pay = renderer.guide(role)[0].compensation
    return renderer.render("pay_terms.html", pay=pay, step=pay.mean_step if len(pay.locations) > 1 else 0)


@block
def pay_by_location(renderer: Renderer, role: str, kind: str = METRO) -> Markup:
    """Chart and sortable table of the base level's ranges by location, below a heading for metros or for any kind."""
    guide, voice = renderer.guide(role)
    pay, locations = guide.compensation, renderer.catalog.locations
    if not pay.locations or _heading(renderer, role) != kind:
        return Markup()
    paid = {key: pay.at(guide.role.base_level, key) for key in pay.locations}
    rows = [_row(locations[key].title, amounts) for key, amounts in paid.items()]
    model = pay.locations_from
    other = renderer.guide(model.role)[0].compensation if model else None
    return renderer.render(
        "pay_by_location.html",
        pay=pay,
        rows=paid,
        model=model,
        distances={key: other.distance(key) for key in pay.locations if key in other.locations} if other else {},
        edit_model=renderer.editing(role, "compensation")("locations_from"),
        locations=locations,
        is_modeled={pay.source(key).method for key in pay.locations} == {"modeled"},
        in_metros=kind == METRO,
        without=[locations[key].title for key in shown(locations, pay.locations) if key not in pay.locations],
        chart=_chart(renderer, rows, pay),
        role=role,
        edit=renderer.editing(role, "compensation", "locations"),
        voice=voice,
        file=pay_file(role),
    )


@block
def pay_by_level(renderer: Renderer, role: str) -> Markup:
    """Chart and table of national pay by level, sourced at the base level and modeled at the others."""
    guide, voice = renderer.guide(role)
    pay = guide.compensation
    if not pay.national or not renderer.role(role).varies_by("level"):
        return Markup()
    levels = {level: pay.at(level) for level in guide.role.ladder}
    ladder = renderer.catalog.levels_of(role)
    rows = [_row(ladder[level].title, amounts) for level, amounts in levels.items()]
    return renderer.render(
        "pay_by_level.html",
        pay=pay,
        levels=levels,
        guide=guide,
        chart=_chart(renderer, rows, pay),
        edit=renderer.editing(role, "compensation"),
        voice=voice,
    )


@block
def pay_matrix(renderer: Renderer, role: str, kind: str = METRO) -> Markup:
    """Pay by level and location in one sortable table, below a heading for metros or for any kind."""
    guide, voice = renderer.guide(role)
    rows = [row for row in pay_rows(renderer.catalog, role) if row.location]
    if not rows or not renderer.role(role).varies_by("level") or _heading(renderer, role) != kind:
        return Markup()
    return renderer.render(
        "pay_matrix.html",
        rows=rows,
        in_metros=kind == METRO,
        locations=renderer.catalog.locations,
        pay=guide.compensation,
        edit=renderer.editing(role, "compensation"),
        voice=voice,
        file=pay_file(role),
    )


@block
def open_range_warning(renderer: Renderer, role: str) -> Markup:
    """What to do before posting, where the role's pay has no upper end somewhere."""
    pay = renderer.guide(role)[0].compensation
    ranges = [pay.national, *pay.locations.values()]
    is_open = any(amounts and not amounts.closed for amounts in ranges)
    return renderer.render("open_range_warning.html", role=role, is_open=is_open)


@block
def posting_rules(renderer: Renderer, role: str) -> Markup:
    """What a posting must say about pay in each location, and the closed range to post there, if the role has one.

    What a grade pays it pays everywhere but where it says otherwise.
    """
    guide, _ = renderer.guide(role)
    catalog = renderer.catalog
    pay, base_level = guide.compensation, guide.role.base_level
    applying = {key: rules_at(catalog.locations, key) for key in shown(catalog.locations, pay.locations)}
    return renderer.render(
        "posting_rules.html",
        pay=pay,
        paid={key: pay.at(base_level, key) for key in pay.locations},
        everywhere=pay.at(base_level) if base_level in pay.grades else None,
        locations={key: catalog.locations[key] for key in applying},
        applying=applying,
        no_rule={key: no_rule_source(catalog.locations, key) for key in applying},
        rules=catalog.jurisdictions,
        **law_context(renderer),
    )


def _heading(renderer: Renderer, role: str) -> str:
    """The kind of locations that a heading of the page may name."""
    return METRO if renderer.catalog.is_paid_by_metro(role) else "location"


def pay_file(role: str) -> str:
    """The address of a role's pay table as CSV, below the language."""
    return f"roles/{role}/pay.csv"


def _row(label: str, amounts: Amounts) -> RangeRow:
    return RangeRow(label, amounts.base, amounts.at_target or amounts.total)


def _chart(renderer: Renderer, rows: list[RangeRow], pay: Compensation) -> dict[str, Markup]:
    """The same chart for wide and for narrow screens; one bar a row where nothing is paid on top of base pay."""
    labels = bar_labels(renderer, pay)
    return {name: range_chart(rows, labels, renderer.language, width) for name, width in WIDTHS.items()}
