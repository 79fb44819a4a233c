"""schema.org data for search engines."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from macros.catalog.catalog import Catalog
from macros.catalog.reading import read
from macros.exports.structured_data import faq_page, occupation
from macros.model.compensation import Compensation
from macros.text.html import script_text
from macros.text.language import Language
from tests.conftest import ROLE, SMALL, Project
from tests.languages import language
from tests.site.document import Document, Element

KEEPER = "lighthouse-keeper"
ADDRESS = "https://example.org/en/roles/lighthouse-keeper/compensation/"


@pytest.fixture(scope="module")
def small() -> Catalog:
    """The small handbook, to read only."""
    return read(SMALL.parent)[0]


def _occupation(catalog: Catalog) -> dict[str, Any]:
    return occupation(catalog, KEEPER, ADDRESS, Language())


def _faq(catalog: Catalog, folder: str = "en") -> dict[str, Any]:
    return faq_page(catalog.roles[KEEPER].guide(), language(folder))


def _all(data: Any, key: str) -> Iterator[Any]:
    """Every value under a key, however deep."""
    if isinstance(data, dict):
        yield from (value for name, value in data.items() if name == key)
        for value in data.values():
            yield from _all(value, key)
    elif isinstance(data, list):
        for value in data:
            yield from _all(value, key)


def test_an_occupation_names_the_role(small: Catalog) -> None:
    """It is an Occupation of schema.org with the role's title, the page's address and the day of the last check."""
    data = _occupation(small)
    assert ("https://schema.org", "Occupation", "Lighthouse Keeper") == tuple(
        data[key] for key in ("@context", "@type", "name")
    )
    assert {ADDRESS} == set(_all(data, "url"))
    assert ["2026-01-15"] == list(_all(data, "lastReviewed"))


def test_an_occupation_has_the_sourced_base_pay(small: Catalog) -> None:
    """For the country and for each location it gives the ends of the base range a year, as numbers."""
    salaries = _occupation(small)["estimatedSalary"]
    ends = [(set(_all(salary, "minValue")), set(_all(salary, "maxValue"))) for salary in salaries]
    assert [({42000}, {52000}), ({40000}, {50000}), ({44000}, {56000})] == ends
    assert {"USD"} == set(_all(salaries, "currency"))


def test_an_occupation_has_a_place_for_each_salary(small: Catalog) -> None:
    """The country and each location are named once, in the order of the salaries."""
    places = _occupation(small)["occupationLocation"]
    assert [("Country", "United States"), ("City", "North Port"), ("City", "South Port")] == [
        (place["@type"], place["name"]) for place in places
    ]


def test_a_place_of_pay_is_what_it_is(project: Project) -> None:
    """A country, a region and the like have a type each; the nation is that of the locations."""
    project.edit("data/locations/south-port.yml", "title: ", "kind: region\ncountry: IE\ntitle: ")
    project.edit("data/locations/north-port.yml", "title: ", "kind: country\ncountry: IE\ntitle: ")
    assert [("Country", "Ireland"), ("Country", "North Port"), ("AdministrativeArea", "South Port")] == [
        (place["@type"], place["name"]) for place in _occupation(project.catalog())["occupationLocation"]
    ]


def test_national_pay_of_no_country_names_none(project: Project) -> None:
    """Where nobody says which."""
    project.edit("data/handbook.yml", "country: US\n", "")
    assert ("Place", "National") == tuple(
        _occupation(project.catalog())["occupationLocation"][0][key] for key in ("@type", "name")
    )


def test_an_occupation_has_every_code_with_its_classification(small: Catalog) -> None:
    """Those of all scopes, each once, with what it covers where that is said."""
    found = [
        (code["@type"], code["inCodeSet"]["name"], code["codeValue"], code.get("description"))
        for code in _occupation(small)["occupationalCategory"]
    ]
    assert [
        ("CategoryCode", "O*NET-SOC", "53-1047.00", None),
        ("CategoryCode", "O*NET-SOC", "53-5021.00", "Employer sells goods"),
        ("CategoryCode", "O*NET-SOC", "53-5021.01", "Employer sells services"),
    ] == found


@pytest.mark.parametrize("statistic", ["median", "percentile10", "percentile25", "percentile75", "percentile90"])
def test_an_occupation_claims_no_statistic_that_nobody_read(small: Catalog, statistic: str) -> None:
    """The middle of a range is neither a median nor any other point of a distribution, so none is published."""
    assert [] == list(_all(_occupation(small), statistic))


def test_an_faq_has_every_question_with_its_answer(small: Catalog) -> None:
    """Employers' questions come first, then those of job seekers; figures are filled in, markup is left out."""
    data = _faq(small)
    assert ("https://schema.org", "FAQPage", "en") == tuple(data[key] for key in ("@context", "@type", "inLanguage"))
    assert [
        ("What should we pay?", "Between $40,000–$50,000 and $44,000–$56,000 base pay."),
        ("How many keepers do we need?", "One for 2–4 lamps. See the measures."),
        ("How many nights are on watch?", "About 40–60%."),
        ("Is it quiet?", "Mostly, but for the horn."),
    ] == [(entry["name"], entry["acceptedAnswer"]["text"]) for entry in data["mainEntity"]]
    assert [("Question", "Answer")] * 4 == [
        (entry["@type"], entry["acceptedAnswer"]["@type"]) for entry in data["mainEntity"]
    ]


def test_an_faq_speaks_the_language_of_its_page(small: Catalog) -> None:
    """Figures in answers are said in the language that the page is in."""
    data = _faq(small, "de")
    assert "de" == data["inLanguage"]
    assert "About 40–60\u00a0%." == data["mainEntity"][2]["acceptedAnswer"]["text"]


def test_no_guide_pretends_to_be_a_job(catalog: Catalog) -> None:
    """JobPosting is for one real, open job and is never made."""
    for key, role in catalog.roles.items():
        data = [faq_page(role.guide(), Language())]
        if role.page(Compensation).has_sourced_range:
            data.append(occupation(catalog, key, ADDRESS, Language()))
            assert "Occupation" in set(_all(data, "@type"))
        assert "JobPosting" not in set(_all(data, "@type"))


HOSTILE = (
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "-->",
    "]]>",
    "&lt;&amp;",
    '"}]}',
    "\\u003c \\",
    "{{ 7*7 }} {% raw %}",
    "\u2028",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_cannot_end_its_script(text: str) -> None:
    """Whatever a text holds, a parser finds one script, nothing behind it, and in it the same data."""
    data = {"name": text, text: [text]}
    page = Document("", f'<script type="application/ld+json">{script_text(data)}</script>')
    (script,) = page.root.children
    assert isinstance(script, Element)
    (code,) = script.children
    assert data == json.loads(str(code))


@pytest.mark.parametrize("sign", ["<", ">", "&"])
def test_signs_of_html_are_written_as_json_escapes(sign: str) -> None:
    """No sign that means something to HTML stands in the script's text."""
    assert sign not in script_text({"name": f"a{sign}b"})


def test_a_hostile_question_stays_a_question(project: Project) -> None:
    """A question and an answer that hold HTML are given as they were typed, though the check refuses them."""
    project.edit(f"{ROLE}/faq.yml", "question: Is it quiet?", "question: Is it </script><b>quiet</b>?")
    project.edit(f"{ROLE}/faq.yml", '"**Mostly**, but for the horn."', "</script><script>alert(1)</script>")
    entry = json.loads(script_text(_faq(read(project.root)[0])))["mainEntity"][3]
    assert ("Is it </script><b>quiet</b>?", "</script><script>alert(1)</script>") == (
        entry["name"],
        entry["acceptedAnswer"]["text"],
    )
