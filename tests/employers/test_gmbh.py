"""A German GmbH: euros a month, thirteen months a year, a collective agreement, a works council and notice by law."""

import pytest

from tests.employers.conftest import Built
from tests.employers.employer import Employer


@pytest.fixture
def gmbh(employer: Built) -> Employer:
    """The company, built."""
    return employer("gmbh")


def test_pay_is_by_the_month_thirteen_times_a_year(gmbh: Employer) -> None:
    """By the steps of both pay groups."""
    rows = gmbh.rows("compensation")
    assert ["Main step", "3,320 € a month", "12 months"] in rows
    assert ["In a year of 13 months Computed", "41,340 €–44,980 € a year"] in rows
    words = gmbh.page("compensation").words()
    assert "Machine Setter: Entgeltgruppe 7" in words
    assert "Three shifts120 € a month" in words
    assert "Night shift25%" in words


def test_the_posting_says_agreement_council_probation_and_notice(gmbh: Employer) -> None:
    """The works council stands beside the union."""
    short = gmbh.in_short()
    assert ("35 hours a week", "6 months", "1 January 2027") == (short["Hours"], short["Probation"], short["Start"])
    assert "section 622 of the German Civil Code" in short["Notice"]
    assert "Entgeltrahmentarifvertrag der Getriebeindustrie Nordheim" in short["Union"]
    assert short["Works council"].startswith(
        "Works council of Nordheim Getriebe GmbH · Betriebsvereinbarung Schichtarbeit"
    )
    assert "ear protection that is fitted to you" in gmbh.copied


def test_the_rule_of_the_union_of_states_holds_in_the_region(gmbh: Employer) -> None:
    """It is named for the country that the region is part of."""
    rules = {rule.one("h3").words(): rule.words() for rule in gmbh.page("compensation").all("section")}
    assert "Directive (EU) 2023/970, Article 5" in rules["Region Nordheim"]
    assert "Base range 3,180 €–3,460 € a month" in rules["Region Nordheim"]


def test_the_ladder_has_two_levels(gmbh: Employer) -> None:
    """With the names of the agreement; those of data/levels.yml."""
    words = gmbh.page("").words()
    assert "Entgeltgruppe 5 (Framework agreement)" in words
    assert "Entgeltgruppe 7 (Framework agreement)" in words


def test_the_interview_takes_place_in_the_hall(gmbh: Employer) -> None:
    """Three points, each with an anchor; the first scale holds where none is named."""
    words = gmbh.page("interview").words()
    assert "Tour of the hall 20 minutes" in words
    assert "Goes beyond it. Reads it from the measured values of the last parts." in words
    assert {"Questions at the machine", "Questions on past work"} <= {
        part.words() for part in gmbh.page("interview").all("h3")
    }


def test_measures_are_taken_at_the_end_of_each_shift(gmbh: Employer) -> None:
    """Their target is a figure of the role."""
    words = gmbh.page("kpis").words()
    assert "at the end of each shift" in words.casefold()
    assert "0.8–1.2%" in words


def test_the_search_finds_pay_group_and_codes(gmbh: Employer) -> None:
    """By the German words."""
    assert gmbh.found("Entgeltgruppe 5")
    assert "job-description/#occupation-codes" in gmbh.found("25122")
    assert gmbh.found("Maschinen- und Anlagenführer")


def test_engines_and_files_get_pay_by_the_month(gmbh: Employer) -> None:
    """With both codes, and what one of them covers."""
    told = gmbh.occupation()
    assert ["7223.4", "25122"] == [code["codeValue"] for code in told["occupationalCategory"]]
    assert "KldB 2010" == told["occupationalCategory"][1]["inCodeSet"]["name"]
    value = told["estimatedSalary"][0]["value"]
    assert (3180, 3460, "MONTH") == (value["minValue"], value["maxValue"], value["unitText"])
    assert {("EUR", "month", "13")} == {(row["currency"], row["period"], row["year_has"]) for row in gmbh.pay()}
    assert ["KldB 2010", "25122 (Machine and plant operators, skilled tasks)"] in [
        row[1:] for row in gmbh.rows("job-description")
    ]
