"""A British ministry: grades with a scale for London, essential criteria, behaviours and strengths, a clearance."""

import pytest

from tests.employers.conftest import Built
from tests.employers.employer import Employer


@pytest.fixture
def ministry(employer: Built) -> Employer:
    """The ministry, built."""
    return employer("ministry")


def test_each_grade_has_a_national_scale_and_one_for_london(ministry: Employer) -> None:
    """From its minimum to its maximum, all of them from the source."""
    rows = ministry.rows("compensation")
    assert ["Senior Policy Adviser (SEO)", "£41,500–£45,900", "Sourced"] in rows
    assert ["Policy Team Leader (Grade 7)", "London", "£60,200–£67,900", "Sourced"] in rows
    assert ["Maximum", "£51,000"] in rows
    words = ministry.page("compensation").words()
    assert "Senior Policy Adviser (SEO): SEO, London" in words
    assert "Modeled" not in words.partition("What a posting must say")[0].partition("National reference range")[2]


def test_london_can_be_set_beside_the_national_scale(ministry: Employer) -> None:
    """At each grade: its scale is a place of its own."""
    choice = ministry.page("compensation").one("pay-places")
    assert ["national", "london"] == [box.get("value") for box in choice.all("input")]
    assert 3 == len(choice.all("option"))


def test_the_offer_names_both_scales(ministry: Employer) -> None:
    """And those of the grade where a level changes it."""
    assert "£41,500–£45,900 on the national scale, and £46,200–£51,000 in London." in ministry.copied
    words = ministry.page("job-description").words()
    assert "£54,600–£61,300 on the national scale, and £60,200–£67,900 in London." in words


def test_the_grades_have_the_names_of_the_civil_service(ministry: Employer) -> None:
    """Beside their own."""
    words = ministry.page("").words()
    assert "HEO (Civil Service)" in words
    assert "Grade 7 (Civil Service)" in words


def test_criteria_are_essential_or_desirable(ministry: Employer) -> None:
    """Nationality and clearance are checked, not assessed."""
    kinds = [part.words() for part in ministry.advert.all("h3")]
    assert ["Essential criteria", "Desirable criteria", "Nationality and security"] == kinds
    assert "We sift applications on these, from your personal statement of up to 750 words." in ministry.copied


def test_the_posting_says_term_hours_and_clearance(ministry: Employer) -> None:
    """Grade 7 has no term."""
    short = ministry.in_short()
    assert ("37 hours a week", "23 months", "6 months") == (short["Hours"], short["Term"], short["Probation"])
    assert short["Clearance"].startswith("Security Check (SC).")


def test_behaviours_and_strengths_are_rated_on_seven_points(ministry: Employer) -> None:
    """With anchors at the points that the scale names; strengths have no follow-up."""
    page = ministry.page("interview")
    assert {"Behaviours", "Strengths"} <= {part.words() for part in page.all("h3")}
    words = page.words()
    assert "Outstanding demonstration. Changed what was asked" in words
    assert "Moderate demonstration. " not in words
    assert "Presentation 10 minutes" in words
    levels = ministry.page("competencies").words()
    assert "Changes the question when the evidence shows that it is the wrong one." in levels


def test_days_are_written_as_in_britain(ministry: Employer) -> None:
    """The locale is the employer's."""
    assert "checked 5 October 2026" in ministry.page("compensation").words()


def test_the_search_finds_grade_and_codes(ministry: Employer) -> None:
    """The grade by the name that every applicant knows."""
    assert ministry.found("Grade 7")
    assert "job-description/#occupation-codes" in ministry.found("2439")


def test_engines_and_files_get_both_scales(ministry: Employer) -> None:
    """A year, in pounds."""
    told = ministry.occupation()
    assert ["base, United Kingdom", "base, London"] == [amount["name"] for amount in told["estimatedSalary"]]
    assert {("GBP", "YEAR")} == {(one["currency"], one["value"]["unitText"]) for one in told["estimatedSalary"]}
    assert [("", "54600"), ("london", "60200")] == [
        (row["metro"], row["base_min"]) for row in ministry.pay() if row["level"] == "grade-7"
    ]


def test_paper_has_a_circle_for_each_point_of_the_scale(ministry: Employer) -> None:
    """A panel that rates from 1 to 7 marks one of seven."""
    lines = [line.words().split() for line in ministry.page("interview").all("p") if line.get("class") == "hb-rate"]

    assert lines and all(line == list("1234567") for line in lines)
