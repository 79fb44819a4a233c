"""Pay for another period than a year, and in other currencies, as pages show it."""

import json

import pytest

from macros.catalog.pay_rows import pay_rows
from macros.exports.pay import pay_csv, pay_json
from macros.exports.structured_data import occupation
from macros.text.language import Language
from macros.views import blocks
from macros.views.renderer import Renderer
from tests.conftest import ROLE, Project
from tests.pay import HOURLY, graded
from tests.site.document import Document, Element

KEEPER = "lighthouse-keeper"
PAY = f"{ROLE}/compensation.yml"


def _block(project: Project, name: str, *given: str) -> Element:
    renderer = Renderer(project.catalog(), Language())
    with renderer.seen_from(f"roles/{KEEPER}/here/"):
        return Document("", str(blocks()[name](renderer, *given))).root


def _texts(element: Element, *tags: str) -> list[str]:
    return [found.words() for found in element.all(*tags)]


@pytest.fixture
def hourly(project: Project) -> Project:
    """The small handbook with pay by the hour."""
    project.write(PAY, HOURLY)
    return project


def test_the_table_of_an_hourly_role_says_an_hour_and_a_year(hourly: Project) -> None:
    """Headings promise no year, each amount says its period, and what it comes to in a year stands beside it."""
    found = _block(hourly, "national_range", KEEPER)

    assert ["Range", "Base pay"] == _texts(found.one("thead"), "th")
    assert ["$21.30–$35.59 an hour", "$44,304–$74,027 a year", "$21.00–$34.11 an hour"] == _texts(found, "td")
    assert "In a year of 2,080 hours" in found.words()
    assert "rounded to the nearest 0.01" in _block(hourly, "pay_terms", KEEPER).words()


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("pay_by_level", ["$17.04–$28.47 an hour", "$21.30–$35.59 an hour", "$25.56–$42.71 an hour"]),
        ("pay_by_location", ["$20–$30 an hour", "$22.00–$38.21 an hour"]),
    ],
)
def test_each_table_of_pay_says_the_period(hourly: Project, block: str, expected: list[str]) -> None:
    """And so does the caption of the chart, for all of its bars."""
    found = _block(hourly, block, KEEPER)

    assert expected == [cell.words() for cell in found.all("td", having="hb-figure")]
    assert "US dollars an hour" in found.one("figcaption").words()
    assert "a year" not in found.words()


def test_premiums_say_how_much_and_to_whom(hourly: Project) -> None:
    """Each with its source; a role without premiums has no such section."""
    found = _block(hourly, "pay_premiums", KEEPER, "compensation.premiums")

    assert ["Night watch", "Islands"] == _texts(found, "dt")
    assert ["$1.50 an hour", "10%"] == _texts(found, "strong")
    assert "Paid from dusk to dawn." in found.words()
    assert "Survey of keepers" in found.words()


def test_no_premiums_are_no_section(project: Project) -> None:
    """Nothing is shown where nothing is known."""
    for block, key in (("pay_premiums", "premiums"), ("pay_grades", "grades")):
        assert "" == _block(project, block, KEEPER, f"compensation.{key}").words()


def test_the_steps_of_a_grade_are_shown(project: Project) -> None:
    """With what each pays, and after which time it is reached, where that is fixed."""
    found = _block(graded(project), "pay_grades", KEEPER, "compensation.grades")

    assert [
        "Assistant Keeper: Grade 5",
        "Lighthouse Keeper: Grade 7",
        "Head Keeper: Grade 9",
    ] == (_texts(found, "h3"))
    rows = [_texts(row, "th", "td") for row in found.all("tr")]
    assert ["Step", "Base pay", "Time to reach"] in rows
    assert ["Step 2", "€3,200.50 a month", "12 months"] in rows


def test_a_scale_of_a_location_stands_below_that_of_its_grade(project: Project) -> None:
    """With the name of the location, and in the tables by location."""
    scale = '    locations:\n      north-port:\n        steps:\n          only: {title: Only step, pay: "€3,900"}\n'
    graded(project).edit(f"{ROLE}/compensation.yml", "    title: Grade 7\n", f"    title: Grade 7\n{scale}")

    found = _block(project, "pay_grades", KEEPER, "compensation.grades")
    assert ["Lighthouse Keeper: Grade 7, North Port"] == _texts(found, "h4")
    assert ["Only step", "€3,900 a month"] in [_texts(row, "th", "td") for row in found.all("tr")]
    matrix = _block(project, "pay_matrix", KEEPER)
    assert [["Lighthouse Keeper", "North Port", "€3,900 a month", "Sourced"]] == [
        _texts(row, "th", "td") for row in matrix.all("tr")[1:]
    ]


def test_what_a_grade_pays_is_the_range_to_post_everywhere(project: Project) -> None:
    """In each location, whether or not it has ranges of its own."""
    rules = _block(graded(project), "posting_rules", KEEPER).all("section", having="hb-rule")

    assert ["Base range €3,000–€3,500 a month"] * 2 == [_texts(rule, "span")[0] for rule in rules[:2]]
    assert "no sourced range" not in rules[0].words()


@pytest.mark.parametrize(
    ("block", "more", "expected"),
    [
        ("national_range", (), "Pay range €3,000–€3,500 a month"),
        ("at_a_glance", (), "Base pay €3,000–€3,500 a month"),
        ("career_ladder", (), "Base pay €3,400–€3,900 a month"),
        ("pay_by_level", (), "Pay by level, euros a month"),
    ],
)
def test_what_grades_pay_everywhere_alike_is_not_called_national(
    project: Project, block: str, more: tuple[str, ...], expected: str
) -> None:
    """There is nothing that it would be told from."""
    words = _block(graded(project), block, KEEPER, *more).words()

    assert expected.replace(" ", "") in words.replace(" ", "")
    assert "national" not in words.casefold()


def test_pay_by_level_comes_from_grades_without_a_model(project: Project) -> None:
    """From the first step to the last; the source is that of the figures."""
    found = _block(graded(project), "pay_by_level", KEEPER)

    paid = ["€2,800 a month", "€3,000–€3,500 a month", "€3,400–€3,900 a month"]
    assert paid == [cell.words() for cell in found.all("td", having="hb-figure")]
    assert "Why these factors" not in found.words()
    assert "Survey of keepers" in found.words()


def test_the_salaries_draw_each_unit_on_a_scale_of_its_own(project: Project) -> None:
    """Currencies and periods have a chart each, which says what it shows; then pay a year says so too."""
    project.add_role("lamp")
    project.write("data/roles/lamp/compensation.yml", HOURLY)
    found = _block(project, "salary_explorer")

    assert [
        "Pay at the base level, US dollars a year",
        "Pay at the base level, US dollars an hour",
    ] == sorted(_texts(found, "figcaption"))
    amounts = [cell.words() for cell in found.all("td", having="hb-amount")]
    assert {"$42,000–$52,000 a year", "$21.30–$35.59 an hour"} <= {*amounts}
    bars = {figure.one("figcaption").words()[-4:]: len(figure.all("rect")) for figure in found.all("figure")}
    assert {"year": 2 * (2 + 2), "hour": 2 * (1 + 1)} == bars  # a bar and its square in the legend, in two widths
    assert ["All", "a year", "an hour"] == [
        option.words()
        for lists in found.all("select")
        if lists.get("name") == "period"
        for option in lists.all("option")
    ]


def test_compared_roles_say_what_their_pay_is_for(project: Project) -> None:
    """Where one is paid by the hour, the heading promises no year, and each role says its period."""
    project.add_role("lamp")
    project.write("data/roles/lamp/compensation.yml", HOURLY)
    found = _block(project, "role_comparison").words()

    assert "Pay, national" in found
    assert "Base pay $42,000–$52,000 a year" in found
    assert "Base pay $21.30–$35.59 an hour" in found


def test_the_files_of_pay_say_the_period(hourly: Project) -> None:
    """Behind the columns that there were before, with what makes a year of it."""
    catalog = hourly.catalog()
    header, first, *_ = pay_csv(catalog, Language(), [KEEPER]).splitlines()

    assert "as_of,verified_on,ladder,period,year_has,variable_share" in header
    assert first.endswith(",hour,2080,,,,no")
    assert ",17.04,28.47,no," in first
    assert {"hour"} == {row["period"] for row in json.loads(pay_json(catalog, Language()))["rows"]}


def test_a_maximum_alone_has_no_lower_end_in_the_files(project: Project) -> None:
    """The cell is empty, and pages say “up to”."""
    project.edit(PAY, "base: $42,000-$52,000", "base: up to $52,000")
    first = pay_csv(project.catalog(), Language(), [KEEPER]).splitlines()[2]

    assert ",USD,,52000,no,47000,66000,yes," in first
    assert "up to $52,000" in _texts(_block(project, "national_range", KEEPER), "td")


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ("$42,000-$52,000", {"minValue": 42000.0, "maxValue": 52000.0}),
        ("$42,000", {"value": 42000.0}),
        ("up to $52,000", {"maxValue": 52000.0}),
        ("$42,000+", {"minValue": 42000.0}),
    ],
)
def test_structured_data_gives_the_ends_that_are_known(project: Project, base: str, expected: dict[str, float]) -> None:
    """An exact amount is a value, and an open end is left out."""
    project.edit(PAY, "base: $42,000-$52,000", f"base: {base}")
    salaries = occupation(project.catalog(), KEEPER, "https://example.org/", Language())["estimatedSalary"]

    assert {"@type": "QuantitativeValue", **expected, "unitText": "YEAR"} == salaries[0]["value"]


def test_structured_data_says_the_period(hourly: Project) -> None:
    """As schema.org has it."""
    salaries = occupation(hourly.catalog(), KEEPER, "https://example.org/", Language())["estimatedSalary"]

    assert {"HOUR"} == {salary["value"]["unitText"] for salary in salaries}


def test_a_level_with_a_grade_has_no_row_for_a_location(project: Project) -> None:
    """A grade holds everywhere."""
    rows = list(pay_rows(graded(project).catalog(), KEEPER))

    assert ["associate", "core", "senior"] == [row.level for row in rows]
    assert {""} == {row.location for row in rows}
