"""An industry changes the job and not its duties alone, in every role."""

import pytest

from macros.catalog.catalog import Catalog
from macros.catalog.variants import Variant
from tests.conftest import own_catalog

CHOICES = [(role, industry) for role, found in own_catalog().roles.items() for industry in found.ids["industry"]]


@pytest.mark.parametrize(("name", "industry"), CHOICES)
def test_an_industry_says_its_clients_its_figures_and_a_target(catalog: Catalog, name: str, industry: str) -> None:
    """The opening begins with the trade; figures and targets of our own are proposed and say why."""
    role = catalog.roles[name]
    base, guide = role.guide(), role.guide(Variant(industry=industry))
    facts = {key: fact for key, fact in guide.role.facts.items() if fact != base.role.facts[key]}
    targets = {key: kpi.target for key, kpi in guide.kpis.kpis.items() if key in base.kpis.kpis}
    moved = {key for key, target in targets.items() if target != base.kpis.kpis[key].target}

    first = next(iter(guide.job_description.about))
    assert guide.job_description.about[first] != base.job_description.about[first]
    assert ({"growth", "sales-cycle", "travel", "accounts"} >= facts.keys(), len(facts) > 1, bool(moved)) == (
        True,
        True,
        True,
    )
    assert {("proposed", None)} == {(fact.method, fact.source) for fact in facts.values()}
