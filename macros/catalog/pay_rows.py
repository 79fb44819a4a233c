"""Pay by role, level and place as rows, each with origin, date and method; and what their fields mean."""

from collections.abc import Iterator
from dataclasses import dataclass

from macros.catalog.catalog import Catalog
from macros.model.messages import N_
from macros.model.pay import Amounts
from macros.model.provenance import Provenance
from macros.model.quantity import Quantity

FIELDS = {
    "role": N_("Id of the role"),
    "role_title": N_("Title of the role"),
    "family": N_("Id of the role’s family"),
    "level": N_("Id of the level"),
    "level_title": N_("Job title of the role at this level"),
    "metro": N_("Id of the location; empty for the reference range of all"),
    "metro_title": N_("Name of the location; empty for the reference range of all"),
    "currency": N_("Currency of all amounts (ISO 4217)"),
    "base_min": N_("Base pay, lower end; empty where only an upper end is known"),
    "base_max": N_("Base pay, upper end"),
    "base_open_ended": N_("Whether base pay can go beyond its upper end"),
    "total_min": N_("Total pay as the source gives it, lower end; empty where none gives it"),
    "total_max": N_("Total pay as the source gives it, upper end; empty where none gives it"),
    "total_open_ended": N_("Whether the source’s total pay can go beyond its upper end"),
    "method": N_("How base pay and the source’s total were found: sourced, modeled or proposed"),
    "source": N_("Id of the source; empty for proposed figures without one"),
    "source_title": N_("Title of the source"),
    "how": N_("How a modeled or proposed figure was made, step by step; empty for sourced ones"),
    "as_of": N_("Year, month or day that the figure speaks of (ISO 8601)"),
    "verified_on": N_("Day on which a person last compared the figure with its source (ISO 8601)"),
    "ladder": N_("Id of the ladder to which the level belongs; empty for the default ladder"),
    "period": N_("What all amounts are paid for: year, month, week, day or hour"),
    "year_has": N_("How many of these periods make a year of pay: 1 for a year"),
    "variable_share": N_("Share of pay at target that is variable, in percent; empty without a pay mix"),
    "target_min": N_("Total pay at target, worked out from base pay and the variable share, lower end"),
    "target_max": N_("Total pay at target, worked out from base pay and the variable share, upper end"),
    "target_open_ended": N_("Whether total pay at target can go beyond its upper end"),
}
"""Every field of a row with what it means, in the order of the columns."""


@dataclass(frozen=True)
class PayRow:
    """Pay at one level in one place; `location` is empty for the national reference range."""

    level: str
    title: str
    location: str
    place: str
    pay: Amounts
    share: Quantity | None
    """How much of pay at target is variable; None where no mix says it."""
    origin: Provenance


def pay_rows(catalog: Catalog, role: str) -> Iterator[PayRow]:
    """Every level, nationally first and then in every location; nothing where no source gives the role's pay.

    A level with a grade has a row for a location only where its steps pay otherwise there.
    """
    guide = catalog.roles[role].guide()
    pay = guide.compensation
    if pay.national is None:
        return
    shares = pay.mix.levels if pay.mix else {}
    for level, step in guide.role.ladder.items():
        share = shares[level].variable if level in shares else None
        yield PayRow(level, step.title, "", "", pay.at(level), share, pay.origin(level))
        for location in pay.locations_at(level):
            place = catalog.locations[location].title
            amounts, origin = pay.at(level, location), pay.origin(level, location)
            yield PayRow(level, step.title, location, place, amounts, share, origin)
