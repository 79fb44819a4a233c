"""Roles of several employers in one handbook: pages across roles never mix currencies, periods or ladders."""

import shutil
from typing import Any

import pytest
import yaml

from macros.catalog.catalog import Catalog
from macros.text.language import Language
from macros.views import blocks
from macros.views.renderer import Renderer
from tests.conftest import Project
from tests.employers.employer import FOLDER, project_of
from tests.site.document import Document, Element

COUNTRIES = {"hospital": "US", "ministry": "GB"}


def _merged(own: Any, other: Any) -> Any:
    """Two trees of data: what both have stays as the first has it."""
    if not (isinstance(own, dict) and isinstance(other, dict)):
        return own
    return {key: _merged(own.get(key, value), value) for key, value in {**own, **other}.items()}


def _add(project: Project, name: str) -> None:
    """Add an employer's data; its locations lie in its own country."""
    for path in sorted((FOLDER / name / "data").rglob("*.yml")):
        below = path.relative_to(FOLDER / name / "data").as_posix()
        file = project.root / "data" / below
        if file.exists():
            trees = [yaml.safe_load(one.read_text("utf-8")) for one in (file, path)]
            head = file.read_text("utf-8").split("\n", 1)[0]
            file.write_text(f"{head}\n{yaml.safe_dump(_merged(*trees), allow_unicode=True, sort_keys=False)}", "utf-8")
            continue
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, file)
        if below.startswith("locations/"):
            file.write_text(f"{path.read_text('utf-8')}country: {COUNTRIES[name]}\n", "utf-8")


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """A group of companies: a plant that pays by the month, a hospital by the hour, a ministry by the year."""
    project = project_of("gmbh", tmp_path_factory.mktemp("group") / "project")
    for name in COUNTRIES:
        _add(project, name)
    return project.catalog()


def _block(catalog: Catalog, name: str) -> Element:
    return Document("", str(blocks()[name](Renderer(catalog, Language())))).root


def test_the_explorer_has_a_chart_for_each_currency_and_period(catalog: Catalog) -> None:
    """No bar stands on a scale of another."""
    captions = [part.words() for part in _block(catalog, "salary_explorer").all("figcaption")]

    assert 3 == len(captions)
    for unit in ("euros a month", "US dollars an hour", "British pounds a year"):
        assert 1 == sum(unit in caption for caption in captions)


def test_the_explorer_says_the_period_of_each_row_and_offers_them(catalog: Catalog) -> None:
    """Its lists tell levels of one ladder from those of another."""
    found = _block(catalog, "salary_explorer")
    paid = {row.all("td")[2].words() for row in found.all("tr") if len(row.all("td")) > 2}
    assert {"€3,180–€3,460 a month", "$38.20–$52.60 an hour", "£41,500–£45,900"} == {
        words.removesuffix(" a year") for words in paid
    }
    offered = {
        select.get("name"): [option.words() for option in select.all("option")] for select in found.all("select")
    }
    assert ["All", "EUR", "USD", "GBP"] == sorted(offered["currency"], key=["All", "EUR", "USD", "GBP"].index)
    assert 4 == len(offered["period"])
    assert {"Operator", "Clinical Nurse III (Clinical ladder)"} <= set(offered["level"])


def test_roles_side_by_side_say_their_period_and_their_ladder(catalog: Catalog) -> None:
    """Each pay with its currency and period."""
    words = _block(catalog, "role_comparison").words()

    for pay in ("€3,180–€3,460 a month", "$38.20–$52.60 an hour", "£41,500–£45,900 a year"):
        assert pay in words
    assert "Grade 7 (Civil Service)" in words
