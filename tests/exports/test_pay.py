"""Pay as rows and as CSV."""

import csv
import datetime
import io
import itertools
import json

import pytest

from macros.catalog.catalog import Catalog
from macros.catalog.pay_rows import FIELDS, pay_rows
from macros.catalog.reading import read
from macros.exports.pay import HEADER, LICENSE, pay_csv, pay_json, pay_records
from macros.text.language import Language
from tests.conftest import ROLE, ROOT, SMALL, Project
from tests.pay import OWN_FIGURES

KEEPER = "lighthouse-keeper"


@pytest.fixture(scope="module")
def small() -> Catalog:
    """The small handbook, to read only."""
    return read(SMALL.parent)[0]


def _table(catalog: Catalog, role: str = KEEPER) -> list[dict[str, str]]:
    text = pay_csv(catalog, Language(), [role])
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def _cells(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def test_rows_go_by_level_and_then_by_place(small: Catalog) -> None:
    """Each level of the ladder has a row for the whole country and one for each location."""
    rows = [(row.level, row.location, row.place) for row in pay_rows(small, KEEPER)]
    places = [("", ""), ("north-port", "North Port"), ("south-port", "South Port")]
    assert [(level, *place) for level in ("associate", "core", "senior") for place in places] == rows


def test_every_cell_has_a_name(small: Catalog) -> None:
    """The first line names the columns, and each line has as many cells."""
    header, *lines = _cells(pay_csv(small, Language(), [KEEPER]))
    assert list(HEADER) == header
    assert [len(HEADER)] * 9 == [len(line) for line in lines]


def test_the_sourced_level_has_the_figures_of_the_data(small: Catalog) -> None:
    """At the base level the amounts are those that were typed, with their source and dates."""
    found = next(row for row in _table(small) if (row["level"], row["metro"]) == ("core", "south-port"))
    assert {
        "role": KEEPER,
        "role_title": "Lighthouse Keeper",
        "family": "coast",
        "level": "core",
        "level_title": "Lighthouse Keeper",
        "metro": "south-port",
        "metro_title": "South Port",
        "currency": "USD",
        "base_min": "44000",
        "base_max": "56000",
        "base_open_ended": "no",
        "total_min": "50000",
        "total_max": "70000",
        "total_open_ended": "no",
        "method": "sourced",
        "source": "keepers-survey",
        "source_title": "Survey of keepers",
        "how": "",
        "as_of": "2025",
        "verified_on": "2026-01-15",
        "ladder": "",
        "period": "year",
        "year_has": "1",
        "variable_share": "10",
        "target_min": "49000",
        "target_max": "62000",
        "target_open_ended": "no",
    } == found


def test_other_levels_are_modeled(small: Catalog) -> None:
    """Every level but the base's carries the factors' product in whole thousands, and says that it is modeled."""
    found = [row for row in _table(small) if row["metro"] == "south-port"]
    names = ("level", "base_min", "base_max", "total_max", "target_min", "target_max", "method")
    assert [
        ("associate", "35000", "45000", "", "39000", "50000", "modeled"),
        ("core", "44000", "56000", "70000", "49000", "62000", "sourced"),
        ("senior", "53000", "67000", "", "59000", "74000", "modeled"),
    ] == [tuple(row[name] for name in names) for row in found]


def test_an_open_range_is_marked(small: Catalog) -> None:
    """A maximum that is no maximum has a column that says so."""
    found = {row["metro"]: row["total_open_ended"] for row in _table(small) if row["level"] == "core"}
    assert {"": "yes", "north-port": "no", "south-port": "no"} == found


@pytest.mark.parametrize(
    ("title", "cell"),
    [
        ("=1+1", "'=1+1"),
        ('=hyperlink("https://example.org","x")', '\'=hyperlink("https://example.org","x")'),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@sum(a1)", "'@sum(a1)"),
        ("Keeper = 1", "Keeper = 1"),
        ("'quoted'", "'quoted'"),
    ],
)
@pytest.mark.parametrize("column", ["level_title", "metro_title"])
def test_a_spreadsheet_runs_no_cell(project: Project, column: str, title: str, cell: str) -> None:
    """A title that a spreadsheet would take for a formula has an apostrophe in front; others stay as typed."""
    path, old = {
        "level_title": (f"{ROLE}/role.yml", "title: Head Keeper"),
        "metro_title": ("data/locations/north-port.yml", "title: North Port"),
    }[column]
    quoted = title.replace("'", "''")
    project.edit(path, old, f"title: '{quoted}'")
    assert cell in {row[column] for row in _table(project.catalog())}


def test_a_title_stays_in_its_cell(project: Project) -> None:
    """Commas, quotes and semicolons in a title do not shift the columns."""
    project.edit("data/locations/north-port.yml", "title: North Port", """title: 'North; "Port", N.C.'""")
    rows = _table(project.catalog())
    assert {"40000"} == {
        r["base_min"] for r in rows if r["metro_title"] == 'North; "Port", N.C.' and r["level"] == "core"
    }


def test_lines_end_as_the_format_asks(small: Catalog) -> None:
    """Each line ends in CR and LF (RFC 4180), the last one too."""
    text = pay_csv(small, Language(), [KEEPER])
    assert 10 == text.count("\r\n") == text.count("\n")
    assert text.endswith("\r\n")


def test_real_roles_have_a_row_for_each_level_and_place(catalog: Catalog) -> None:
    """No level and no location of the repository's data is left out; the national rows stand first."""
    for role in catalog.roles:
        guide = catalog.roles[role].guide()
        levels, locations = list(guide.role.ladder), guide.compensation.locations
        expected = [*((level, "") for level in levels), *itertools.product(levels, locations)]
        assert expected == [(row["level"], row["metro"]) for row in _table(catalog, role)]


def test_a_row_has_the_origin_of_its_own_location(project: Project) -> None:
    """Where a location has a newer figure than the others, its row says so, and no other row does."""
    project.edit(f"{ROLE}/compensation.yml", "total: $45,000-$60,000\n", f"total: $45,000-$60,000\n{OWN_FIGURES}")
    rows = [row for row in _table(project.catalog()) if row["level"] == "core"]
    assert {"": "2025", "north-port": "2026", "south-port": "2025"} == {row["metro"]: row["as_of"] for row in rows}


# All roles -----------------------------------------------------------------------------------------------


def test_a_modeled_row_says_how(small: Catalog) -> None:
    """What is modeled carries the sentence how, in plain text; what is sourced carries none."""
    how = {row["level"]: row["how"] for row in _table(small)}
    assert {"associate": "The survey's ranges times a factor.", "core": "", "senior": how["associate"]} == how


def test_what_is_modeled_twice_says_both_steps(project: Project) -> None:
    """Where the range at the base level is modeled itself, other levels say that before their own step."""
    project.edit(f"{ROLE}/compensation.yml", "method: sourced", "method: modeled\n  how: From the next coast.")
    how = {row["level"]: row["how"] for row in _table(project.catalog())}
    assert ("From the next coast.", "From the next coast. The survey's ranges times a factor.") == (
        how["core"],
        how["senior"],
    )


def test_how_is_said_in_plain_words(project: Project) -> None:
    """Markup and placeholders of the sentence are resolved."""
    old = "how: The survey's ranges times a factor."
    project.edit(f"{ROLE}/compensation.yml", old, "how: The **ranges** of {base-pay} times a factor.")
    assert "The ranges of $42,000–$52,000 times a factor." == _table(project.catalog())[0]["how"]


def test_a_proposed_row_needs_no_source(project: Project) -> None:
    """A figure of our own has no source, which is nothing and not the word None, in both files."""
    old = "figures:\n  source: keepers-survey\n  as_of: 2025\n  verified_on: 2026-01-15\n  method: sourced"
    new = "figures:\n  as_of: 2025\n  verified_on: 2026-01-15\n  method: proposed\n  how: Our own start."
    project.edit(f"{ROLE}/compensation.yml", old, new)
    catalog = project.catalog()
    row = next(row for row in _table(catalog) if row["level"] == "core")
    assert ("proposed", "", "", "Our own start.") == tuple(row[k] for k in ("method", "source", "source_title", "how"))
    record = next(row for row in json.loads(pay_json(catalog, Language()))["rows"] if row["level"] == "core")
    assert (None, None) == (record["source"], record["source_title"])


def test_both_files_hold_the_same_rows(catalog: Catalog) -> None:
    """A row of the JSON has the fields of the CSV, in its order, and the same values."""
    rows = json.loads(pay_json(catalog, Language()))["rows"]
    text = pay_csv(catalog, Language(), catalog.roles)
    written = {True: "yes", False: "no"}
    said = [[written[v] if isinstance(v, bool) else "" if v is None else str(v) for v in row.values()] for row in rows]
    assert [list(HEADER)] == [list(keys) for keys in {tuple(row) for row in rows}]
    assert _cells(text)[1:] == said


def test_all_roles_stand_in_one_file(catalog: Catalog) -> None:
    """The table of all roles has the rows of every role, the national ones of all roles before those of places."""
    alone = [line for role in catalog.roles for line in _cells(pay_csv(catalog, Language(), [role]))[1:]]
    expected = sorted(alone, key=lambda line: line[HEADER.index("metro")] != "")
    assert [list(HEADER), *expected] == _cells(pay_csv(catalog, Language(), catalog.roles))


def test_every_row_has_origin_date_and_method(catalog: Catalog) -> None:
    """No figure of the repository stands without them; days are ISO 8601, amounts numbers, ends in order."""
    for row in pay_records(catalog, Language(), catalog.roles):
        assert row["method"] in ("sourced", "modeled", "proposed")
        assert row["as_of"]
        assert datetime.date.fromisoformat(str(row["verified_on"]))
        assert (row["method"] == "sourced") == (row["how"] is None)
        assert row["method"] == "proposed" or row["source_title"]
        low, high, least, most = (row[name] for name in ("base_min", "base_max", "target_min", "target_max"))
        assert isinstance(low, int) and isinstance(high, int) and isinstance(least, int) and isinstance(most, int)
        assert 0 < low <= high <= most
        assert low <= least <= most


def test_the_file_for_programs_explains_itself(catalog: Catalog) -> None:
    """It carries the license, what each field means, and every source that a row names."""
    found = json.loads(pay_json(catalog, Language()))
    assert (LICENSE, "en", list(FIELDS)) == (found["licence"], found["language"], list(found["fields"]))
    assert {row["source"] for row in found["rows"] if row["source"]} == set(found["sources"])
    assert [] == [name for name, meaning in found["fields"].items() if not meaning]


def test_the_license_is_that_of_the_site() -> None:
    """The address in the file is the one under every page."""
    for path in ("overrides/partials/copyright.html", "docs/about/licence.md"):
        assert LICENSE in (ROOT / path).read_text("utf-8")


def test_each_row_has_a_line_of_its_own(small: Catalog) -> None:
    """Anyone who compares two versions of the file sees the rows that changed."""
    lines = [line for line in pay_json(small, Language()).splitlines() if line.startswith("{") and len(line) > 1]
    assert list(pay_records(small, Language(), small.roles)) == [json.loads(line.rstrip(",")) for line in lines]
