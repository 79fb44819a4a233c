"""Pay figures agree with each other, and are shown with what puts them in proportion."""

from collections.abc import Iterator

from macros.catalog import Catalog, Role
from macros.checks.context import Dates
from macros.checks.references import missing
from macros.loading import locate, locate_key
from macros.model.compensation import Compensation
from macros.placeholders import names_in
from macros.problems import Problem

_BESIDE = ("base-pay", "base-pay-mean", "total-pay", "total-pay-mean")


def check_reference_range(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """The national reference range stands next to the metro mean, and inside what the metros span."""
    pay, tree = role.page(Compensation), role.base["compensation"]
    shown = {name for text in pay.cautions for name in names_in(text)}
    for name in _BESIDE:
        if name not in shown:
            mend = "show the national range and the metro mean side by side in one of the cautions"
            yield Problem(locate_key(tree, ("cautions",)), f"the cautions do not show {{{name}}}", mend)
    for kind in ("base", "total"):
        low = min(getattr(metro, kind).low for metro in pay.metros.values())
        high = max(getattr(metro, kind).high for metro in pay.metros.values())
        national = getattr(pay.national, kind)
        if not low <= national.low <= national.high <= high:
            message = f"the national {kind} range leaves the span of the metros ({low:,} to {high:,})"
            yield Problem(locate(tree, ("national", kind)), message, "mend the national range or a metro's")


def check_metros(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Metros exist, are in the page's currency, and have a closed range wherever a posting rule asks for one."""
    pay, tree = role.page(Compensation), role.base["compensation"]
    for kind in ("base", "total"):
        for loc, value in [(("national", kind), getattr(pay.national, kind))] + [
            (("metros", metro, kind), getattr(amounts, kind)) for metro, amounts in pay.metros.items()
        ]:
            if value.currency != pay.currency:
                mend = f"write it in {pay.currency}, such as $85,000-$120,000"
                yield Problem(locate(tree, loc), f"the range is not in {pay.currency}", mend)
    if "metros" in catalog.broken or "jurisdictions" in catalog.broken:
        return
    for name, amounts in pay.metros.items():
        metro = catalog.metros.get(name)
        if metro is None:
            yield missing(locate_key(tree, ("metros", name)), "metro", name, catalog.metros)
            continue
        rules = [catalog.jurisdictions[rule] for rule in metro.jurisdictions if rule in catalog.jurisdictions]
        if any(rule.closed_range for rule in rules) and not amounts.closed:
            mend = f"give it an upper end; {metro.title} refuses open-ended ranges in postings"
            yield Problem(locate(tree, ("metros", name)), f"the pay of '{name}' is open-ended", mend)
