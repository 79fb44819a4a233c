"""Pay by level and metro as rows and as CSV, each row with origin, date and method."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from macros.catalog import Catalog
from macros.model.compensation import Pay
from macros.model.provenance import Provenance

HEADER = (
    "role", "level", "level_title", "metro", "currency", "base_min", "base_max", "total_min", "total_max",
    "total_open_ended", "method", "source", "as_of", "verified_on",
)  # fmt: skip


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


def pay_csv(catalog: Catalog, role: str) -> str:
    """The rows as CSV (RFC 4180, UTF-8), amounts per year in the currency's units."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(HEADER)
    currency = catalog.roles[role].guide().compensation.currency
    for row in pay_rows(catalog, role):
        amounts = (row.pay.base.low, row.pay.base.high, row.pay.total.low, row.pay.total.high)
        is_open = "yes" if row.pay.total.open_ended else "no"
        origin = (row.origin.method, row.origin.source, row.origin.as_of, row.origin.verified_on)
        cells = (role, row.level, row.title, row.place, currency, *amounts, is_open, *origin)
        writer.writerow(_inert(str(cell)) for cell in cells)
    return out.getvalue()


def _inert(cell: str) -> str:
    """The cell with an apostrophe in front where a spreadsheet would run it as a formula (OWASP, CSV injection)."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
