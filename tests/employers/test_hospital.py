"""A hospital: a license by law, twelve-hour shifts with premiums, a clinical ladder from I to V."""

import pytest

from tests.employers.conftest import Built
from tests.employers.employer import Employer


@pytest.fixture
def hospital(employer: Built) -> Employer:
    """The hospital, built."""
    return employer("hospital")


def test_what_the_law_asks_for_stands_first(hospital: Employer) -> None:
    """A license is proved by a paper, and no competency is asked for."""
    kinds = [part.words() for part in hospital.advert.all("h3")]
    assert ["Required by law", "What you need", "What helps", "Before your first shift"] == kinds
    assert "Nursing license. You hold a license as a registered nurse in Jefferson" in hospital.copied


def test_the_posting_says_shifts_and_hours(hospital: Employer) -> None:
    """Thirty-six hours in three shifts."""
    short = hospital.in_short()
    assert ("36 hours a week", "90 days", "4 weeks") == (short["Hours"], short["Probation"], short["Notice"])
    assert "Three shifts of 12 hours a week" in short["Shifts"]
    assert "with a ceiling lift or a second person, never alone" in hospital.copied


def test_premiums_are_money_or_a_share(hospital: Employer) -> None:
    """By the hour for nights, weekends and being on call; for a language a share of pay."""
    words = hospital.page("compensation").words()
    for premium in ("Night shift$4.50 an hour", "Weekend shift$2.75 an hour", "On call$6 an hour", "Second language3%"):
        assert premium in words


def test_pay_is_by_the_hour_at_each_of_two_sites(hospital: Employer) -> None:
    """To the cent at the levels whose pay is worked out; the statistic beside it is by the hour too."""
    rows = hospital.rows("compensation")
    assert ["Pine Valley", "$40.10–$53.80 an hour"] in rows
    assert ["Registered Nurse (Clinical Nurse V)", "$44.31–$61.02 an hour", "Modeled × 1.16"] in rows
    assert ["In a year of 1,872 hours Computed", "$71,510–$98,467 a year"] in rows
    assert "$44.60 an hour" in hospital.page("compensation").words()


def test_the_ladder_has_five_levels_with_the_names_that_nurses_know(hospital: Employer) -> None:
    """From novice to expert; a handbook whose families all have ladders needs no other."""
    words = hospital.page("").words()
    for level, stage in (("I", "Novice"), ("III", "Competent"), ("V", "Expert")):
        assert f"Registered Nurse (Clinical Nurse {level})" in words
        assert f"{stage} (Benner’s stages)" in words
    assert not (hospital.project.root / "data/levels.yml").exists()


def test_a_level_changes_the_shifts(hospital: Employer) -> None:
    """A graduate works the shifts of the preceptor; what a level changes stands under its own name."""
    page = hospital.page("job-description")
    assert "Clinical Nurse I" in [part.words() for part in page.all("h3")]
    assert "by day for the first six weeks. Changed" in page.words()


def test_the_morning_has_a_tour_and_a_case_review(hospital: Employer) -> None:
    """With their minutes; they fill the meeting with the questions."""
    words = hospital.page("interview").words()
    assert "Tour of the ward 25 minutes" in words
    assert "Case review 20 minutes" in words
    assert "Unsafe. Gives it because it was ordered." in words


def test_the_search_finds_license_level_and_codes(hospital: Employer) -> None:
    """By what nurses look for."""
    assert "job-description/#occupation-codes" in hospital.found("2221")
    assert hospital.found("Clinical Nurse IV")
    assert hospital.found("Basic life support")


def test_engines_and_files_get_each_site(hospital: Employer) -> None:
    """By the hour."""
    told = hospital.occupation()
    assert {"HOUR"} == {amount["value"]["unitText"] for amount in told["estimatedSalary"]}
    assert {"29-1141.00", "2221"} == {code["codeValue"] for code in told["occupationalCategory"]}
    at_base = {row["metro"]: row["base_max"] for row in hospital.pay() if row["level"] == "clinical-iii"}
    assert {"": "52.6", "lake-harmon": "51.4", "pine-valley": "53.8"} == at_base
