"""Pay as rows and as CSV."""

import csv
import io

import pytest

from macros.catalog import Catalog
from macros.exports.pay import HEADER, pay_csv, pay_rows
from macros.reading import read
from tests.conftest import ROLE, SMALL, Project
from tests.model.test_compensation import OWN_FIGURES

KEEPER = "lighthouse-keeper"


@pytest.fixture(scope="module")
def small() -> Catalog:
    """The small handbook, to read only."""
    return read(SMALL.parent)[0]


def _table(catalog: Catalog, role: str = KEEPER) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(pay_csv(catalog, role), newline=""), strict=True))


def _cells(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def test_rows_go_by_level_and_then_by_place(small: Catalog) -> None:
    """Each level of the ladder has a row for the whole country and one for each metro."""
    rows = [(row.level, row.metro, row.place) for row in pay_rows(small, KEEPER)]
    places = [("", ""), ("north-port", "North Port"), ("south-port", "South Port")]
    assert [(level, *place) for level in ("associate", "core", "senior") for place in places] == rows


def test_every_cell_has_a_name(small: Catalog) -> None:
    """The first line names the columns, and each line has as many cells."""
    header, *lines = _cells(pay_csv(small, KEEPER))
    assert list(HEADER) == header
    assert [len(HEADER)] * 9 == [len(line) for line in lines]


def test_the_sourced_level_has_the_figures_of_the_data(small: Catalog) -> None:
    """At the base level the amounts are those that were typed, with their source and dates."""
    found = next(row for row in _table(small) if (row["level"], row["metro"]) == ("core", "South Port"))
    assert {
        "role": KEEPER,
        "level": "core",
        "level_title": "Lighthouse Keeper",
        "metro": "South Port",
        "currency": "USD",
        "base_min": "44000",
        "base_max": "56000",
        "total_min": "50000",
        "total_max": "70000",
        "total_open_ended": "no",
        "method": "sourced",
        "source": "keepers-survey",
        "as_of": "2025",
        "verified_on": "2026-01-15",
    } == found


def test_other_levels_are_modelled(small: Catalog) -> None:
    """Every level but the base's carries the factors' product in whole thousands, and says that it is modelled."""
    found = [row for row in _table(small) if row["metro"] == "South Port"]
    assert [
        ("associate", "35000", "45000", "38000", "53000", "modelled"),
        ("core", "44000", "56000", "50000", "70000", "sourced"),
        ("senior", "53000", "67000", "63000", "88000", "modelled"),
    ] == [
        tuple(row[name] for name in ("level", "base_min", "base_max", "total_min", "total_max", "method"))
        for row in found
    ]


def test_an_open_range_is_marked(small: Catalog) -> None:
    """A maximum that is no maximum has a column that says so."""
    found = {row["metro"]: row["total_open_ended"] for row in _table(small) if row["level"] == "core"}
    assert {"": "yes", "North Port": "no", "South Port": "no"} == found


@pytest.mark.parametrize(
    ("title", "cell"),
    [
        ("=1+1", "'=1+1"),
        ('=HYPERLINK("https://example.org","x")', '\'=HYPERLINK("https://example.org","x")'),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("Keeper = 1", "Keeper = 1"),
        ("'quoted'", "'quoted'"),
    ],
)
@pytest.mark.parametrize("column", ["level_title", "metro"])
def test_a_spreadsheet_runs_no_cell(project: Project, column: str, title: str, cell: str) -> None:
    """A title that a spreadsheet would take for a formula has an apostrophe in front; others stay as typed."""
    path, old = {
        "level_title": (f"{ROLE}/role.yml", "title: Head Keeper"),
        "metro": ("data/metros/north-port.yml", "title: North Port"),
    }[column]
    quoted = title.replace("'", "''")
    project.edit(path, old, f"title: '{quoted}'")
    assert cell in {row[column] for row in _table(project.catalog())}


def test_a_title_stays_in_its_cell(project: Project) -> None:
    """Commas, quotes and semicolons in a title do not shift the columns."""
    project.edit("data/metros/north-port.yml", "title: North Port", """title: 'North; "Port", N.C.'""")
    rows = _table(project.catalog())
    assert {"40000"} == {r["base_min"] for r in rows if r["metro"] == 'North; "Port", N.C.' and r["level"] == "core"}


def test_lines_end_as_the_format_asks(small: Catalog) -> None:
    """Each line ends in CR and LF (RFC 4180), the last one too."""
    text = pay_csv(small, KEEPER)
    assert 10 == text.count("\r\n") == text.count("\n")
    assert text.endswith("\r\n")


def test_real_roles_have_a_row_for_each_level_and_place(catalog: Catalog) -> None:
    """No level and no metro of the repository's data is left out."""
    for role in catalog.roles:
        guide = catalog.roles[role].guide()
        places = ["", *(catalog.metros[metro].title for metro in guide.compensation.metros)]
        expected = [(level, place) for level in guide.role.ladder for place in places]
        assert expected == [(row["level"], row["metro"]) for row in _table(catalog, role)]


def test_a_row_has_the_origin_of_its_own_metro(project: Project) -> None:
    """Where a metro has a newer figure than the others, its row says so, and no other row does."""
    project.edit(f"{ROLE}/compensation.yml", "total: $45,000-$60,000\n", f"total: $45,000-$60,000\n{OWN_FIGURES}")
    rows = [row for row in _table(project.catalog()) if row["level"] == "core"]
    assert {"": "2025", "North Port": "2026", "South Port": "2025"} == {row["metro"]: row["as_of"] for row in rows}
