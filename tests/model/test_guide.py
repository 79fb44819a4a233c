"""The complete guide, and the sparse shape of a change to it."""

from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from macros.model.guide import PAGES, Guide, sparse
from macros.model.job_description import JobDescription


def faults(changes: dict[str, Any]) -> list[tuple[str, str]]:
    """Where a change is faulty, and how; a list is not also too short because one of its entries is faulty."""
    try:
        sparse(Guide).model_validate(changes)
    except ValidationError as error:
        found = [(".".join(map(str, details["loc"])), details["type"]) for details in error.errors()]
        return [(loc, kind) for loc, kind in found if not any(other.startswith(f"{loc}.") for other, _ in found)]
    return []


def test_a_guide_has_a_page_for_each_file() -> None:
    """The stems of the files, in the order of the pages."""
    assert PAGES == (
        *("role", "job-description", "compensation", "interview", "competencies"),
        *("kpis", "hiring", "remote", "faq"),
    )


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"kpis": None},
        {"kpis": {}},
        {"role": {"title": "Other"}},
        {"role": {"facts": {"lamps": {"value": "2-3"}}}},
        {"role": {"facts": {"lamps": None}}},
        {"role": {"abbreviation": None}},
        {"role": {"occupation_codes": None}},
        {"job-description": {"responsibilities": {"light": {"text": "Only the text."}}}},
        {"job-description": {"requirements": {"x": {"risk": {"note": "Only the note."}}}}},
        {"job-description": {"works_with": {"one": "One", "two": None}}},
        {"interview": {"questions": {"fog": {"anchors": {"3": "Only the middle."}}}}},
        {"remote": {"time_zones": {"intro": "Only the intro."}}},
    ],
)
def test_a_change_may_leave_out_whatever_it_does_not_change(changes: dict[str, Any]) -> None:
    """Every key of every depth may be missing, and null removes."""
    assert [] == faults(changes)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"kpi": {}}, [("kpi", "extra_forbidden")]),
        ({"job_description": {}}, [("job_description", "extra_forbidden")]),
        ({"compensation": {"cautions": []}}, [("compensation", "extra_forbidden")]),
        ({"role": {"titel": "x"}}, [("role.titel", "extra_forbidden")]),  # codespell:ignore titel
        ({"role": {"title": 7}}, [("role.title", "string_type")]),
        ({"role": {"facts": {"lamps": {"value": "few"}}}}, [("role.facts.lamps.value", "wrong_kind")]),
        ({"role": {"facts": {"Lamps": {}}}}, [("role.facts.Lamps.[key]", "string_pattern_mismatch")]),
        ({"role": {"facts": []}}, [("role.facts", "dict_type")]),
        ({"kpis": {"kpis": {"a": {"cadence": "monthli"}}}}, [("kpis.kpis.a.cadence", "wrong_kind")]),
        (
            {"interview": {"questions": {"a": {"minutes": 0}}}},
            [("interview.questions.a.minutes", "greater_than_equal")],
        ),
        (
            {"interview": {"questions": {"a": {"anchors": {"two": "x"}}}}},
            [("interview.questions.a.anchors.two.[key]", "string_pattern_mismatch")],
        ),
        ({"job-description": {"about": "one text"}}, [("job-description.about", "dict_type")]),
        ({"hiring": {"sourcing": []}}, [("hiring.sourcing", "dict_type")]),
        ({"faq": "one text"}, [("faq", "model_type")]),
        (
            {"interview": {"questions": {"a": {"follow_ups": ["one"] * 7}}}},
            [("interview.questions.a.follow_ups", "too_long")],
        ),
        (
            {"job-description": {"responsibilities": {"a": {"origin": [{"source": "x"}]}}}},
            [("job-description.responsibilities.a.origin.0.items", "missing")],
        ),
        ({"kpis": {"intro": ["x" * 1501]}}, [("kpis.intro.0", "string_too_long")]),
    ],
)
def test_what_a_change_does_say_is_as_strict_as_the_base(
    changes: dict[str, Any], expected: list[tuple[str, str]]
) -> None:
    """Keys are known, types are not guessed, texts keep their length; items of a list are complete."""
    assert expected == faults(changes)


def _optional(model: type[BaseModel]) -> set[str]:
    return {name for name, field in model.model_fields.items() if not field.is_required()}


def test_the_sparse_shape_has_the_same_keys_and_requires_none() -> None:
    """No key is lost on the way from the complete model, and none is required."""
    change = sparse(JobDescription)

    assert set(JobDescription.model_fields) == set(change.model_fields) == _optional(change)


def test_the_sparse_shape_keeps_names_and_descriptions() -> None:
    """Files use the same key for a page as in the base, and editors' tools show the same help."""
    page = sparse(Guide).model_fields["job_description"]
    field = sparse(JobDescription).model_fields

    assert "job-description" == page.alias
    assert {name: info.description for name, info in JobDescription.model_fields.items()} == {
        name: info.description for name, info in field.items()
    }


def test_the_complete_model_is_left_as_it_was() -> None:
    """Deriving the sparse shape makes nothing optional in the complete one."""
    sparse(Guide)

    assert {"compliance", "posting", "work"} == _optional(JobDescription)
