"""Drafts are shown as such, and nothing that is made to work with offers them."""

import json

import pytest

from macros.catalog.catalog import Catalog
from macros.catalog.reading import read
from macros.exports.pay import pay_json
from macros.text.language import Language
from macros.views import blocks
from macros.views.questions import bank_of
from macros.views.renderer import Renderer
from macros.views.role_comparison import PAGE
from tests.conftest import Project
from tests.site.document import Document, Element

KEEPER, BUOY = "lighthouse-keeper", "buoy"


@pytest.fixture
def drafted(project: Project) -> Catalog:
    """The small handbook with a second role, a draft, and both related to each other."""
    project.add_role(BUOY)
    role = f"data/roles/{BUOY}/role.yml"
    project.edit(role, "family: coast", "status: draft\nfamily: coast")
    for path, other in ((role, KEEPER), ("data/roles/lighthouse-keeper/role.yml", BUOY)):
        project.edit(path, "related:\n", f"related:\n  {other}: Something else.\n")
    return read(project.root)[0]


def _block(catalog: Catalog, name: str, *arguments: str) -> Element:
    return Document("", str(blocks()[name](Renderer(catalog, Language()), *arguments))).root


def test_the_pay_of_a_draft_is_on_its_own_pages_alone(drafted: Catalog) -> None:
    """Neither the file of all pay nor the page that filters it has a row of it."""
    rows = json.loads(pay_json(drafted, Language()))["rows"]
    assert {KEEPER} == {row["role"] for row in rows}

    page = _block(drafted, "salary_explorer").words()
    assert ("Lighthouse Keeper" in page, "Keeper of a buoy" in page) == (True, False)
    assert "Keeper of a buoy" not in _block(drafted, "role_comparison").words()


def test_no_search_is_built_for_a_draft(drafted: Catalog) -> None:
    """Nobody is to be looked for yet; so its guide does not lead to the builder."""
    for name in ("search_builder", "ready_searches"):
        assert "buoy" not in str(blocks()[name](Renderer(drafted, Language())))
    assert [] == _block(drafted, "builder_link", BUOY).all("a")
    assert [f"how-to/boolean-search/#{KEEPER}"] == [
        link.get("href") for link in _block(drafted, "builder_link", KEEPER).all("a")
    ]


@pytest.mark.parametrize("role", [KEEPER, BUOY])
def test_a_draft_is_compared_with_nothing(drafted: Catalog, role: str) -> None:
    """The comparison leaves it out, so no link promises it."""
    found = [link.get("href") for link in _block(drafted, "related_roles", role).all("a")]

    assert [] == [address for address in found if PAGE in address and BUOY in address]
    assert (role == KEEPER) == any(PAGE in address for address in found)


def test_the_page_of_a_choice_marks_a_draft(drafted: Catalog) -> None:
    """Its card says so; that of a finished role does not."""
    cards = _block(drafted, "choice_roles", "industry", "ferries").all("div", having="hb-rule")

    assert {f"role-{KEEPER}": False, f"role-{BUOY}": True} == {
        card.get("id"): "Draft" in [chip.words() for chip in card.all("span", having="hb-chip")] for card in cards
    }


def test_a_question_and_a_measure_may_be_drafts(project: Project) -> None:
    """They are marked where they stand, the others are not, and the bank asks none."""
    keeper = f"data/roles/{KEEPER}"
    project.edit(f"{keeper}/interview.yml", "  fog:\n", "  fog:\n    status: draft\n")
    project.edit(f"{keeper}/kpis.yml", "    title: Lit nights\n", "    title: Lit nights\n    status: draft\n")
    catalog = read(project.root)[0]

    for block, drafted in (("questions_by_type", "fog"), ("kpi_list", "lit-nights")):
        articles = _block(catalog, block, KEEPER).all("article")
        drafts = [one.all("h3") or one.all("h4") for one in articles if "Draft." in one.words()]
        assert [drafted] == [heading[0].get("id") for heading in drafts]
    assert "when fog comes up" not in str([one.ask for one in bank_of(Renderer(catalog, Language())).questions])


def test_a_posting_rule_may_be_a_draft(project: Project) -> None:
    """It is marked where its text stands."""
    path = "data/jurisdictions/north-coast.yml"
    chips = []
    for _ in range(2):
        rules = _block(read(project.root)[0], "posting_rules", KEEPER)
        chips.append("Draft" in [chip.words() for chip in rules.all("span", having="hb-chip")])
        if not chips[-1]:
            project.edit(path, "title: North Coast\n", "title: North Coast\nstatus: draft\n")

    assert [False, True] == chips
