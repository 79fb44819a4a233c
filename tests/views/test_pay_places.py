"""Pay of places side by side: what the script of a page on pay selects from, as the build says and draws it."""

import json
from typing import Any

import pytest

from macros.catalog.catalog import Catalog
from macros.catalog.pay_rows import pay_rows
from macros.catalog.reading import read
from macros.text.language import Language
from macros.views import blocks
from macros.views.pay_places import MEAN, NATIONAL, place_choice, place_files, places_file
from macros.views.renderer import Renderer
from tests.conftest import ROLE, SMALL, Project
from tests.pay import HOURLY, graded
from tests.site.document import Document

KEEPER = "lighthouse-keeper"
WIDTHS = ("wide", "narrow")


@pytest.fixture(scope="module")
def small() -> Catalog:
    """The small handbook, to read only."""
    return read(SMALL.parent)[0]


def _file(catalog: Catalog) -> dict[str, Any]:
    ((path, text),) = place_files(Renderer(catalog, Language()))
    assert places_file(KEEPER) == path
    found: dict[str, Any] = json.loads(text)
    return found


def _words(html: str) -> str:
    return Document("", f"<table>{html}</table>").root.words()


def _html(catalog: Catalog) -> str:
    return str(blocks()["national_range"](Renderer(catalog, Language()), KEEPER))


def test_each_level_and_place_has_its_pay_in_the_language_s_own_words(small: Catalog) -> None:
    """The amounts of the tables below, with method and origin; scripts work nothing out."""
    written, language = _file(small), Language()
    for row in pay_rows(small, KEEPER):
        place = written["levels"][row.level]["places"][row.location or NATIONAL]
        assert row.pay.at_target
        for amount in (row.pay.base, row.pay.at_target):
            assert language.quantity(amount) in _words(place["row"])
        assert row.origin.method.capitalize() in _words(place["row"])
        assert row.origin.method.capitalize() in written["origins"][place["origin"]]


def test_the_mean_is_a_place_that_nobody_gives(small: Catalog) -> None:
    """It is computed, and has no source."""
    mean = _file(small)["levels"]["core"]["places"][MEAN]
    assert "Mean of the 2 metros Computed$42,000–$53,000$46,500–$59,000$47,500–$65,000" == _words(mean["row"])
    assert mean["origin"] is None


def test_total_pay_as_a_source_gives_it_has_a_column_where_there_is_some(small: Catalog) -> None:
    """No column of dashes at the levels that are modeled."""
    heads = {level: _words(found["head"]) for level, found in _file(small)["levels"].items()}
    assert ["core"] == [level for level, words in heads.items() if "Reported total pay" in words]


def test_all_bars_of_a_level_are_on_one_scale(small: Catalog) -> None:
    """A strip for each place, whose bars grow with its pay; the axis is that of the highest."""
    for level in _file(small)["levels"].values():
        for width in WIDTHS:
            starts = {key: _start(place[width]) for key, place in level["places"].items()}
            assert starts["north-port"] < starts[NATIONAL] < starts["south-port"]
            assert "$0" in _words(level["frames"][width][2])


def _start(strip: str) -> float:
    (first, *_) = Document("", strip).root.all("rect")
    return float(first.get("x") or "")


def test_pay_by_the_hour_has_a_row_for_the_year(project: Project) -> None:
    """In each place, below what is paid an hour."""
    project.write(f"{ROLE}/compensation.yml", HOURLY)
    places = _file(project.catalog())["levels"]["core"]["places"]
    assert "$20–$30 an hourIn a year of 2,080 hours Computed$41,600–$62,400 a year" in _words(
        places["north-port"]["row"].replace("</td><tr>", "</td></tr><tr>")
    )


def test_the_first_choice_is_the_base_level_nationally(small: Catalog) -> None:
    """Each level comes with the places that have pay at it."""
    choice = place_choice(Renderer(small, Language()), KEEPER)
    assert choice
    assert ["associate", "core", "senior"] == list(choice["offered"])
    assert [NATIONAL, MEAN, "north-port", "south-port"] == choice["offered"]["core"]
    assert "core" == choice["base_level"]
    assert 'value="core" selected' in _html(small)


def test_nothing_is_offered_where_there_is_nothing_to_choose(project: Project) -> None:
    """A role without pay has no form and no file."""
    project.write(f"{ROLE}/compensation.yml", "currency: USD\n")
    catalog = read(project.root)[0]
    assert "pay-places" not in _html(catalog)
    assert [] == list(place_files(Renderer(catalog, Language())))


def test_grades_that_are_paid_alike_everywhere_leave_levels_to_choose(project: Project) -> None:
    """There is no list of places with one entry."""
    html = _html(graded(project).catalog())
    assert "<select" in html
    assert "checkbox" not in html


def test_a_title_cannot_become_markup(project: Project) -> None:
    """A script puts rows and strips into the page as they are."""
    project.edit("data/locations/north-port.yml", "title: North Port", "title: '<img src=x onerror=alert(1)>'")
    place = _file(read(project.root)[0])["levels"]["core"]["places"]["north-port"]
    for html in (place["row"], *(place[width] for width in WIDTHS)):
        assert "<img" not in html
        assert "&lt;img" in html
