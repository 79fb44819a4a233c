"""A county in the United States: hourly pay by the steps of a union’s agreement, a season, a civil service panel."""

import re

import pytest

from tests.employers.conftest import Built
from tests.employers.employer import Employer


@pytest.fixture
def county(employer: Built) -> Employer:
    """The county, built."""
    return employer("county")


def test_pay_is_by_the_hour_and_by_step(county: Employer) -> None:
    """Each step with what it pays and when it is reached, and what the hours of a year come to."""
    rows = county.rows("compensation")
    assert ["Step A", "$21.30 an hour", ""] in rows
    assert ["Step E", "$25.89 an hour", "24 months"] in rows
    assert ["In a year of 2,080 hours Computed", "$44,304–$53,851 a year"] in rows
    words = county.page("compensation").words()
    assert "Pay range$21.30–$25.89 an hour" in words
    assert "National" not in words
    assert "Election Services Assistant: Grade 14" in words
    assert "US dollars an hour" in words


def test_pay_that_is_alike_everywhere_has_levels_to_choose_and_no_places(county: Employer) -> None:
    """There is no list with one entry."""
    choice = county.page("compensation").one("pay-places")
    assert 3 == len(choice.all("option"))
    assert [] == choice.all("input")


@pytest.mark.parametrize("page", ["", "compensation"])
def test_what_holds_in_one_place_is_not_called_national(county: Employer, page: str) -> None:
    """Nor is pay that is the same everywhere said by metro."""
    assert [] == re.findall(r"(?i)[^.]*\b(?:national|metro)\b[^.]*", county.page(page).words())


def test_premiums_say_how_much_for_what(county: Employer) -> None:
    """By the hour, as the agreement has them."""
    words = county.page("compensation").words()
    assert "Evening differential$1.50 an hour Paid for each hour between 6 pm and 6 am." in words
    assert "Second language$1.25 an hour" in words


def test_the_state_s_rule_asks_for_the_range_of_the_grade(county: Employer) -> None:
    """The county is part of the state, and a grade holds everywhere."""
    rules = {rule.one("h3").words(): rule.words() for rule in county.page("compensation").all("section")}
    assert "Base range $21.30–$25.89 an hour" in rules["Alder County"]
    assert "Jefferson Code 49.58.110" in rules["Alder County"]


def test_the_posting_says_how_the_work_is_arranged(county: Employer) -> None:
    """In the words of the agreement and of the law on overtime."""
    short = county.in_short()
    assert {
        "Employment": "Part-time / Seasonal",
        "Hours": "20–40 hours a week",
        "Season": "The 6–8 weeks around an election; at least two elections a year.",
        "Term": "Until the canvass of the November election is certified.",
        "Start": "March 1, 2027",
        "Probation": "6 months",
        "Overtime": "Not exempt: overtime is paid (Fair Labor Standards Act)",
    }.items() <= short.items()
    assert short["Union"].startswith("Alder County Employees’ Union, Local 1147 · General unit agreement 2026-2028")
    assert short["Driving"].endswith("One of the two drives.")
    assert "until the polling place has handed over its ballots, usually at 10 pm" in short["Shifts"]


def test_physical_tasks_stand_with_the_note_on_adjustments(county: Employer) -> None:
    """In the posting and in what is copied of it."""
    assert "Ballot containers. You move sealed containers of up to 35 pounds" in county.copied
    assert "We adjust how the work is done wherever that is reasonable" in county.copied


def test_requirements_are_those_of_the_civil_service(county: Employer) -> None:
    """Each kind under its own heading, with what it means."""
    advert = county.advert
    kinds = [part.words() for part in advert.all("h3")]
    assert ["Minimum qualifications", "Desirable qualifications", "Conditions of employment"] == kinds
    assert "They are not rated in the interview." in advert.words()


def test_the_panel_rates_on_four_points(county: Employer) -> None:
    """Each point has a name and each question an anchor for it; follow-ups are as many as there are."""
    words = county.page("interview").words()
    for label in ("Does not meet the standard", "Partly meets", "Meets the standard", "Exceeds the standard"):
        assert label in words
    assert "Exceeds the standard. Logs it, and says who may copy it and who has to watch." in words
    assert "Who else could have helped?" in words
    headings = [part.words() for part in county.page("interview").all("h3")]
    assert {"Job knowledge questions", "Situational questions", "Questions on past experience"} <= set(headings)


def test_meetings_have_parts_without_a_question(county: Employer) -> None:
    """One has nothing else."""
    words = county.page("interview").words()
    assert "Reading time 5 minutes" in words
    assert "Tour of the counting room 20 minutes" in words


def test_measures_are_taken_after_each_election(county: Employer) -> None:
    """A cadence that no list has."""
    assert "after each election" in county.page("kpis").words().casefold()


def test_a_senior_assistant_works_all_year(county: Employer) -> None:
    """What a level changes of the work is marked, and what it leaves out is told."""
    words = county.page("job-description").words()
    senior = words.partition("A senior assistant works all year")[2].partition("A lead answers")[0]
    assert "Hours40 hours a week Changed" in senior
    assert "around an election; at least two elections a year. Left out here" in senior


def test_the_search_finds_role_grade_and_codes(county: Employer) -> None:
    """By the words that people type."""
    assert county.found("Grade 14")
    assert "job-description/#occupation-codes" in county.found("43-4199")
    assert county.found("Ballot Processing Assistant")


def test_engines_and_files_get_pay_by_the_hour(county: Employer) -> None:
    """With the codes of the occupation."""
    told = county.occupation()
    assert ("AdministrativeArea", "Alder County") == tuple(
        told["occupationLocation"][0][key] for key in ("@type", "name")
    )
    assert {"43-4199", "43-4199.00"} == {code["codeValue"] for code in told["occupationalCategory"]}
    value = told["estimatedSalary"][0]["value"]
    assert (21.3, 25.89, "HOUR") == (value["minValue"], value["maxValue"], value["unitText"])
    first = county.pay()[0]
    assert ("USD", "21.3", "25.89", "hour", "2080") == tuple(
        first[key] for key in ("currency", "base_min", "base_max", "period", "year_has")
    )
