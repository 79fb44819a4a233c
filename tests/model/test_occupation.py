"""Codes of occupations have the form of the classification that they are of."""

import pytest
from pydantic import ValidationError

from macros.generated.schemas import files
from macros.model.occupation import SYSTEMS, OccupationCode
from macros.places.keywords import KEYWORDS
from tests.conftest import ROLE, Project

RIGHT = [
    ("onet-soc", "11-2022.00"),
    ("soc", "11-2022"),
    ("uk-soc", "2231"),
    ("isco-08", "0110"),
    ("isco-08", "222"),
    ("esco", "2221.1"),
    ("esco", "2221.1.12"),
    ("esco", "http://data.europa.eu/esco/occupation/8d3e8aaa-791b-4c75-a465-f3f827028f50"),
    ("kldb-2010", "81302"),
    ("rome", "D1402"),
]

WRONG = [
    ("onet-soc", "11-2022"),
    ("soc", "11-2022.00"),
    ("uk-soc", "22311"),
    ("isco-08", "22211"),
    ("esco", "2221"),
    ("kldb-2010", "B 81302"),
    ("rome", "Z1402"),
    ("rome", "D١٤٠٢"),
]


def _code(system: str, code: str) -> OccupationCode:
    return OccupationCode.model_validate({"system": system, "code": code, "source": "list"})


@pytest.mark.parametrize(("system", "code"), RIGHT)
def test_a_code_may_be_of_any_of_the_classifications(system: str, code: str) -> None:
    """Each has a form of its own, and a name in pages."""
    assert code == _code(system, code).code
    assert {name for name, _ in RIGHT} == SYSTEMS.keys() == SYSTEMS.keys() & KEYWORDS.keys()


@pytest.mark.parametrize(("system", "code"), WRONG)
def test_a_code_of_another_form_is_refused(system: str, code: str) -> None:
    """With the form that the classification has."""
    with pytest.raises(ValidationError) as refused:
        _code(system, code)
    assert SYSTEMS[system].words in str(refused.value)


def test_the_fault_says_where_and_what_the_code_could_be(project: Project) -> None:
    """At the code, not at the list."""
    place = project.spoil(f"{ROLE}/scopes/crew.yml", 'code: "53-1047.00"', "code: ▸53-1047")
    assert [
        f"{place}: '53-1047' is no code of onet-soc; write an O*NET-SOC code, such as 11-2022.00; "
        "it could be one of soc"
    ] == project.problems()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("system: ▸isco\n        code: '2221'", "'isco' is not one of the choices; did you mean 'isco-08'?"),
        ("system: ▸ESCO\n        code: '2221.1'", "'ESCO' is not one of the choices; did you mean 'esco'?"),
        ("system: rome\n        code: ▸k1202", "'k1202' is no code of rome; write K1202"),
    ],
)
def test_the_nearest_is_proposed(project: Project, typed: str, told: str) -> None:
    """A system by a part of its name, and what stands in small letters."""
    old = 'system: onet-soc\n        code: "53-1047.00"'
    place = project.spoil(f"{ROLE}/scopes/crew.yml", old, typed)
    assert [f"{place}: {told}"] == project.problems()


def test_a_code_of_digits_stands_in_quotes(project: Project) -> None:
    """0110 would be the number 110."""
    project.edit(f"{ROLE}/scopes/crew.yml", 'code: "53-1047.00"', "code: 0110")
    (fault,) = project.problems()
    assert fault.endswith("'code' is a number, not text; put it in quotes")


def test_editors_know_the_forms() -> None:
    """The schema ties the form of a code to its classification."""
    text = files()["data/schema/role.json"]
    assert all(form.words in text for form in SYSTEMS.values())
