"""Pay by role, level and place as rows, as CSV and as JSON, each row with origin, date and method."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from macros.catalog.roles import Catalog
from macros.model.compensation import Pay
from macros.model.messages import N_
from macros.model.provenance import Provenance
from macros.text import inline, placeholders
from macros.text.language import Language

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
"""The licence of the content, which the file for programs carries with it."""

FIELDS = {
    "role": N_("Id of the role"),
    "role_title": N_("Title of the role"),
    "family": N_("Id of the role’s family"),
    "level": N_("Id of the level"),
    "level_title": N_("Job title of the role at this level"),
    "metro": N_("Id of the metro; empty for the national reference range"),
    "metro_title": N_("Name of the metro; empty for the national reference range"),
    "currency": N_("Currency of the four amounts (ISO 4217)"),
    "base_min": N_("Base pay a year, lower end"),
    "base_max": N_("Base pay a year, upper end"),
    "base_open_ended": N_("Whether base pay can go beyond its upper end"),
    "total_min": N_("Total pay a year, lower end"),
    "total_max": N_("Total pay a year, upper end"),
    "total_open_ended": N_("Whether total pay can go beyond its upper end"),
    "method": N_("sourced, modelled or proposed"),
    "source": N_("Id of the source; empty for proposed figures without one"),
    "source_title": N_("Title of the source"),
    "how": N_("How a modelled or proposed figure was made, step by step; empty for sourced ones"),
    "as_of": N_("Year, month or day that the figure speaks of (ISO 8601)"),
    "verified_on": N_("Day on which a person last compared the figure with its source (ISO 8601)"),
}
"""Every field of a row with what it means, in the order of the columns."""

HEADER = tuple(FIELDS)

Cell = str | int | float | bool | None


@dataclass(frozen=True)
class PayRow:
    """Pay at one level in one place; `metro` is empty for the national reference range."""

    level: str
    title: str
    metro: str
    place: str
    pay: Pay
    origin: Provenance


def pay_rows(catalog: Catalog, role: str) -> Iterator[PayRow]:
    """Every level, nationally first and then in every metro; nothing where no source gives the role's pay."""
    guide = catalog.roles[role].guide()
    pay = guide.compensation
    if pay.national is None:
        return
    for level, step in guide.role.ladder.items():
        yield PayRow(level, step.title, "", "", pay.at(level), pay.origin(level))
        for metro in pay.metros:
            place = catalog.metros[metro].title
            yield PayRow(level, step.title, metro, place, pay.at(level, metro), pay.origin(level, metro))


def pay_records(catalog: Catalog, language: Language, roles: Iterable[str]) -> Iterator[dict[str, Cell]]:
    """The rows of the roles with the keys of FIELDS; amounts per year in the currency's units, None for nothing.

    The national rows of every role come first: who compares roles has them side by side, before places.
    """
    guides = {role: catalog.roles[role].guide() for role in roles}
    said = {role: language.formatted(placeholders.values(guide)) for role, guide in guides.items()}
    found = [(role, row) for role in guides for row in pay_rows(catalog, role)]
    for role, row in sorted(found, key=lambda pair: bool(pair[1].metro)):
        guide = guides[role]
        base, total, origin = row.pay.base, row.pay.total, row.origin
        steps = (guide.compensation.source(row.metro or None).how, origin.how)
        how = " ".join(inline.plain(step, said[role]) for step in dict.fromkeys(steps) if step)
        cells = (
            role, guide.role.title, guide.role.family,
            row.level, row.title, row.metro or None, row.place or None, guide.compensation.currency,
            _number(base.low), _number(base.high), base.open_ended,
            _number(total.low), _number(total.high), total.open_ended,
            origin.method, origin.source, catalog.sources[origin.source].title if origin.source else None,
            how or None,
            origin.as_of, origin.verified_on.isoformat(),
        )  # fmt: skip
        yield dict(zip(HEADER, cells, strict=True))


def pay_csv(catalog: Catalog, language: Language, roles: Iterable[str]) -> str:
    """The rows of the roles as CSV (RFC 4180, UTF-8)."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(HEADER)
    for record in pay_records(catalog, language, roles):
        writer.writerow(_written(cell) for cell in record.values())
    return out.getvalue()


def pay_json(catalog: Catalog, language: Language) -> str:
    """The rows of all finished roles for programs, one a line, with licence, fields and addresses of the sources."""
    records = list(pay_records(catalog, language, catalog.finished))
    cited = dict.fromkeys(str(record["source"]) for record in records if record["source"])
    head = {
        "language": language.code,
        "licence": LICENCE,
        "note": language.gettext(
            "Ranges of pay a year, no market survey. Each row says by its method where it comes from: sourced, the "
            "source says it; modelled, computed from sourced figures as `how` says; proposed, our own starting value."
        ),
        "fields": {name: language.say(meaning) for name, meaning in FIELDS.items()},
        "sources": {key: {"title": catalog.sources[key].title, "url": catalog.sources[key].url} for key in cited},
    }
    rows = ",\n".join(json.dumps(record, ensure_ascii=False) for record in records)
    return f'{json.dumps(head, ensure_ascii=False, indent=1)[:-2]},\n "rows": [\n{rows}\n]}}\n'


def _number(amount: Decimal) -> int | float:
    return int(amount) if amount % 1 == 0 else float(amount)


def _written(cell: Cell) -> str:
    """The cell as text: nothing is empty, and what is true or false is yes or no."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    return "" if cell is None else _inert(str(cell))


def _inert(cell: str) -> str:
    """The cell with an apostrophe in front where a spreadsheet would run it as a formula (OWASP, CSV injection)."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
