"""Pay by role, level and place as CSV and as JSON, each row with origin, date and method."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from decimal import Decimal

from macros.catalog.catalog import Catalog
from macros.catalog.pay_rows import FIELDS, pay_rows
from macros.model.quantity import Quantity
from macros.text import inline, placeholders
from macros.text.language import Language

LICENSE = "https://creativecommons.org/licenses/by/4.0/"
"""The license of the content, which the file for programs carries with it."""

HEADER = tuple(FIELDS)

Cell = str | int | float | bool | None


def pay_records(catalog: Catalog, language: Language, roles: Iterable[str]) -> Iterator[dict[str, Cell]]:
    """The rows of the roles with the keys of FIELDS; amounts in the currency's units, None for nothing.

    The national rows of every role come first: who compares roles has them side by side, before places.
    """
    guides = {role: catalog.roles[role].guide() for role in roles}
    said = {role: language.formatted(placeholders.values(guide)) for role, guide in guides.items()}
    found = [(role, row) for role in guides for row in pay_rows(catalog, role)]
    for role, row in sorted(found, key=lambda pair: bool(pair[1].location)):
        guide = guides[role]
        base, total, target = row.pay.base, row.pay.total, row.pay.at_target
        if not guide.compensation.has_variable_pay:
            total = base  # what files have said since before there was a mix
        origin = row.origin
        steps = (guide.compensation.source(row.location or None).how, origin.how)
        how = " ".join(inline.plain(step, said[role]) for step in dict.fromkeys(steps) if step)
        cells = (
            role, guide.role.title, guide.role.family,
            row.level, row.title, row.location or None, row.place or None, guide.compensation.currency,
            *ends(base), base.open_ended,
            *ends(total), bool(total and total.open_ended),
            origin.method, origin.source, catalog.sources[origin.source].title if origin.source else None,
            how or None,
            origin.as_of, origin.verified_on.isoformat(),
            catalog.ladder_of(role) or None,
            guide.compensation.period, number(guide.compensation.periods_a_year),
            number(row.share.low) if row.share else None,
            *ends(target), bool(target and target.open_ended),
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
    """The rows of all finished roles for programs, one a line, with license, fields and addresses of the sources."""
    records = list(pay_records(catalog, language, catalog.finished))
    cited = dict.fromkeys(str(record["source"]) for record in records if record["source"])
    head = {
        "language": language.lang,
        "licence": LICENSE,
        "note": language.gettext(
            "Pay ranges, not a market survey. Each row says by its method where it comes from: sourced, the "
            "source says it; modeled, computed from sourced figures as `how` says; proposed, our own starting value."
        ),
        "fields": {name: language.say(meaning) for name, meaning in FIELDS.items()},
        "sources": {key: {"title": catalog.sources[key].title, "url": catalog.sources[key].url} for key in cited},
    }
    rows = ",\n".join(json.dumps(record, ensure_ascii=False) for record in records)
    return f'{json.dumps(head, ensure_ascii=False, indent=1)[:-2]},\n "rows": [\n{rows}\n]}}\n'


def ends(amount: Quantity | None) -> tuple[Cell, Cell]:
    """The lower end, where one is known, and the upper; neither of no amount."""
    if amount is None:
        return None, None
    return None if amount.up_to else number(amount.low), number(amount.high)


def number(amount: Decimal) -> int | float:
    """An amount as files for programs have it."""
    return int(amount) if amount % 1 == 0 else float(amount)


def _written(cell: Cell) -> str:
    """The cell as text: nothing is empty, and what is true or false is yes or no."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    return "" if cell is None else _inert(str(cell))


def _inert(cell: str) -> str:
    """The cell with an apostrophe in front where a spreadsheet would run it as a formula (OWASP, CSV injection)."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
