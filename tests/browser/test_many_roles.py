"""A handbook of more roles than a page may hold: the comparison fetches what is chosen, and lists stay short."""

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from macros.mkdocs_edge.building import Place
from macros.publishing.verifying import faults_of
from macros.text.language import ENGLISH
from macros.views.role_comparison import HELD
from tests.browser.conftest import NARROW, WIDE
from tests.browser.profiles import Profiles
from tests.browser.screens import faults_on_screens
from tests.conftest import Once, Project, served, small_project
from tests.site.document import Document

INLAND = ["canal", "dam", "ford", "lock", "mill"]
COAST = ["buoy", "dune", "jetty", "pier", "quay", "reef", "shoal", "wharf"]
ROLES = 1 + len(COAST) + len(INLAND)
PAGE = "/en/roles/compare/"


@pytest.fixture(scope="module")
def handbook(once: Once) -> Project:
    """The built site of fourteen small roles in two families; those inland count boats, which no other role does."""
    return Project(once("many-roles", _build) / "project")


def _build(folder: Path) -> None:
    project = small_project(folder / "project")
    project.edit("data/handbook.yml", "  coast: Coast and sea\n", "  coast: Coast and sea\n  inland: Inland waters\n")
    for name in (*COAST, *INLAND):
        project.add_role(name)
    for name in INLAND:
        role = f"data/roles/{name}/role.yml"
        project.edit(role, "family: coast", "family: inland")
        project.edit(role, "at_a_glance: [lamps, nights]", "at_a_glance: [lamps, nights, boats]")
        boats = (project.root / role).read_text("utf-8").split("  lamps:\n")[1].split("  nights:\n")[0]
        boats = boats.replace("lamps that one", "boats that one").replace("2-4", "10-20")
        project.edit(role, "at_a_glance:", f"  boats:\n{boats}at_a_glance:")
    assert [] == project.problems()
    done = project.run("build")
    assert 0 == done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def address(handbook: Project) -> Iterator[str]:
    """Where the site is served."""
    with served(handbook.root / "site") as found:
        yield found


@pytest.fixture
def page(profiles: Profiles, address: str) -> Iterator[Page]:
    """A silent page of that site."""
    with profiles.page(address) as found:
        yield found


def _columns(page: Page) -> list[str]:
    return [head.get_attribute("data-role") or "" for head in page.locator("thead [data-role]:visible").all()]


def _box(page: Page, name: str) -> Locator:
    return page.locator(f"role-comparison input[value={name}]")


def test_the_page_holds_few_roles_and_a_file_each_of_the_others(handbook: Project) -> None:
    """Its size does not grow with the roles; no role is missing, and none is there twice."""
    folder = handbook.root / "site/en/roles/compare"
    page = Document("", (folder / "index.html").read_text("utf-8"))
    held = [head.get("data-role") for head in page.root.all("th") if head.get("data-role")]
    files = [path.stem for path in folder.glob("*.json")]

    assert HELD == len(held)
    assert sorted(["lighthouse-keeper", *COAST, *INLAND]) == sorted([*held, *files])


def test_what_a_file_says_is_what_the_guide_says(handbook: Project) -> None:
    """Figures and links of a role that the page does not hold."""
    site = handbook.root / "site/en"
    column = Document("", json.loads((site / "roles/compare/mill.json").read_text("utf-8"))["column"])
    said = {part.get("data-aspect"): part for part in column.root.all() if part.get("data-aspect")}

    assert "10–20" in said["figure-boats"].words()
    links = [part.get("href") for part in column.root.all("a")]
    assert links and all((site / "roles/compare" / Path(link.split("#")[0])).resolve().is_dir() for link in links)


@pytest.mark.parametrize("names", [["mill", "canal"], ["mill", "buoy", "lock", "dune"]])
def test_any_roles_can_be_compared_by_address(page: Page, names: list[str]) -> None:
    """Those that the page holds and those that it fetches, in the order of families and titles."""
    page.goto(f"{PAGE}?roles={','.join(names)}")
    order = [*COAST, *INLAND]
    expect(page.locator("thead [data-role]:visible")).to_have_count(len(names))

    assert sorted(names, key=order.index) == _columns(page)
    for row in page.locator(".hb-comparison tr:has(td):visible").all():
        cells = [cell.get_attribute("data-role") for cell in row.locator("td:visible").all()]
        assert sorted(names, key=order.index) == cells


def test_a_role_is_found_by_its_title_and_added(page: Page) -> None:
    """By keyboard, in a list of fourteen: type, tick, and the address names it."""
    page.goto(f"{PAGE}?roles=buoy,dune")
    expect(page.locator("thead [data-role]:visible")).to_have_count(2)
    page.get_by_label("Job title").fill("holder of a mill")
    boxes = page.locator("role-comparison label:visible input[type=checkbox]")
    expect(boxes).to_have_count(1)
    boxes.focus()
    page.keyboard.press("Space")
    expect(page.locator("thead [data-role=mill]")).to_be_visible()

    assert ["buoy", "dune", "mill"] == _columns(page)
    assert page.url.endswith("?roles=buoy,dune,mill")


def test_a_long_list_opens_with_two_and_says_why_no_fifth_can_be_chosen(page: Page) -> None:
    """The other boxes can be ticked until four are; the line that then says why is read out."""
    page.goto(PAGE)
    expect(page.locator("thead [data-role]:visible")).to_have_count(2)
    said = page.locator("role-comparison fieldset > [role=status]")
    expect(said).to_have_text("Chosen: Keeper of a buoy and Keeper of a dune.")
    assert page.url.endswith("?roles=buoy,dune")
    for name in ("canal", "mill"):
        _box(page, name).check()
    expect(said).to_contain_text("You have chosen four roles. Clear one first.")
    expect(_box(page, "jetty")).to_be_disabled()
    _box(page, "mill").uncheck()
    expect(said).not_to_contain_text("four")
    expect(_box(page, "jetty")).to_be_enabled()


def test_what_is_typed_chooses_nothing(page: Page) -> None:
    """Leaving the finder's field leaves the address and the choice alone."""
    page.goto(f"{PAGE}?roles=mill,buoy")
    expect(page.locator("thead [data-role]:visible")).to_have_count(2)
    page.get_by_label("Job title").fill("mill")
    page.get_by_label("Job title").press("Tab")

    assert page.url.endswith("?roles=mill,buoy")


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_the_long_list_has_its_own_scroll_bar(page: Page, width: int) -> None:
    """The field is as wide as a line of text, labels stand apart, and the list takes no more than its box."""
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(PAGE)
    field = page.get_by_label("Job title").bounding_box()
    box = page.locator(".hb-comparison__list").bounding_box()
    labels = page.locator(".hb-family").first.locator("label")
    first, second = (labels.nth(place).bounding_box() for place in (0, 1))
    assert field and box and first and second
    assert min(width - 120, 400) <= field["width"]
    assert field["height"] > 25
    label = page.locator("role-comparison .hb-finder__label").bounding_box()
    assert label and field["y"] >= label["y"] + label["height"], "the label stands above its field"
    assert box["height"] <= 14 * 20 + 1
    assert second["x"] - first["x"] - first["width"] >= 20 or second["y"] >= first["y"] + first["height"]
    page.get_by_label("Job title").fill("mill")
    expect(page.locator(".hb-family:visible")).to_have_count(1)


def test_a_figure_that_none_of_the_chosen_has_takes_no_room(page: Page) -> None:
    """Boats are counted inland alone."""
    page.goto(f"{PAGE}?roles=buoy,dune")
    expect(page.locator("thead [data-role]:visible")).to_have_count(2)
    expect(page.locator("#aspect-figure-boats")).to_be_hidden()
    _box(page, "mill").check()
    expect(page.locator("#aspect-figure-boats")).to_be_visible()
    row = page.locator("tbody[data-aspect=figure-boats] td:visible")
    assert ["–", "–", "10–20"] == [cell.inner_text().split()[0] for cell in row.all()]


def test_a_column_that_cannot_be_read_changes_nothing(profiles: Profiles, address: str) -> None:
    """The choice stays as it was, and the page says why."""
    with profiles.page(address, allowed="Failed to load resource") as page:
        page.goto(f"{PAGE}?roles=buoy,dune")
        expect(page.locator("thead [data-role]:visible")).to_have_count(2)

        def refuse(route: Route) -> None:
            route.abort()

        page.route("**/compare/mill.json", refuse)
        _box(page, "mill").click()
        expect(page.locator("role-comparison [role=alert]")).to_have_text(
            "One role did not load. Its guide has the same facts."
        )

        assert ["buoy", "dune"] == _columns(page)
        expect(_box(page, "mill")).not_to_be_checked()
        assert page.url.endswith("?roles=buoy,dune")


def test_lists_of_roles_stay_short(handbook: Project) -> None:
    """A page about something else leads to the families or to each role's own page, and does not hold all of it."""
    site = handbook.root / "site/en"
    home, industry, search, questions = (
        Document("", (site / page / "index.html").read_text("utf-8")).content
        for page in ("", "industries/ferries", "how-to/boolean-search", "questions")
    )
    titles = re.compile("Keeper")

    assert ["Coast and sea", "Inland waters"] == [link.words() for link in home.all("a", having="hb-card__link")]
    assert [] == [link.words() for link in home.all("a") if titles.search(link.words())]
    cards = industry.all("div", having="hb-rule")
    assert ROLES == len(cards)
    assert [] == [part.words() for card in cards for part in card.all("details")]
    own = [link.get("href") for link in search.all("a") if link.get("href").endswith("/hiring/#searches")]
    assert ROLES == len(own)
    assert [] == [part.words() for part in search.all("section", having="hb-ready")]
    by_role = questions.one("div", having="hb-bank__index").all("ul")[0].all("li")
    assert [1] * ROLES == [len(item.all("a")) for item in by_role]


def test_the_home_page_offers_a_list_of_many_roles(page: Page) -> None:
    """By family; the tasks lead to the one that is chosen."""
    page.goto("/en/")
    choice = page.locator("role-choice select")
    families = choice.locator("optgroup").evaluate_all("(all) => all.map((e) => e.label)")
    assert ["Coast and sea", "Inland waters"] == families
    assert ROLES == choice.locator("optgroup option").count()
    choice.select_option("mill")
    page.get_by_role("link", name="Measure success").click()
    page.wait_for_url("**/en/roles/mill/kpis/")


def test_it_could_be_published(handbook: Project, tmp_path: Path) -> None:
    """With many roles too no page leads to a section that is not there."""
    shutil.copytree(handbook.root / "site/en", tmp_path / "en/2026.1")

    assert [] == faults_of(tmp_path, replace(Place.of(handbook.catalog()), settings={"en": ENGLISH}), "2026.1")


def test_without_scripts_the_page_says_what_it_holds(profiles: Profiles, address: str) -> None:
    """And where the others are."""
    with profiles.page(address, java_script_enabled=False) as page:
        page.goto(PAGE)
        expect(page.get_by_text(f"Without scripts, this page shows {HELD} of {ROLES} roles.")).to_be_visible()
        assert HELD == len(_columns(page))


def test_the_long_list_can_be_used_by_all(page: Page) -> None:
    """On every screen."""
    page.goto(f"{PAGE}?roles=mill,buoy")
    expect(page.locator("thead [data-role]:visible")).to_have_count(2)

    assert [] == faults_on_screens(page)
