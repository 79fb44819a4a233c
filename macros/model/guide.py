"""A whole guide: one model for what is complete, one derived for what is authored as a change."""

from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Optional, Union, get_args, get_origin

from pydantic import BaseModel, Field, create_model
from pydantic.fields import FieldInfo

from macros.model import annotations
from macros.model.base import Model
from macros.model.compensation import Compensation
from macros.model.competencies import Competencies
from macros.model.faq import Faq
from macros.model.hiring import Hiring
from macros.model.interview import Interview
from macros.model.job_description import JobDescription
from macros.model.kpis import Kpis
from macros.model.messages import N_, NP_, Message
from macros.model.page_kind import ItemList, PageKind
from macros.model.remote import Remote
from macros.model.role import RolePage


def _of_variants(key: str, title: Message, place: int, **more: Any) -> ItemList:
    """A list that the page of a variant shows."""
    return ItemList(key, title, place, on_variant_page=True, as_a_whole=True, **more)


class Guide(Model):
    """Everything that the pages of one role show: one row for each file of the role's folder.

    This is the one table of what a page is; `PAGE_KINDS` gives its rows.
    """

    role: Annotated[
        RolePage,
        PageKind(
            N_("Overview"),
            (
                ItemList("facts", NP_("numbers", "Figures"), 8, anchor="", as_a_whole=True),
                ItemList("promises", anchor="promise-{id}"),
                ItemList("highlights"),
                ItemList("ladder", anchor="level-{id}"),
                ItemList("related", anchor="related-{id}"),
            ),
            address="overview",
        ),
    ] = Field(description="The role in short: its figures and its ladder, as in role.yml")

    job_description: Annotated[
        JobDescription,
        PageKind(
            N_("Full job description"),
            (
                _of_variants("responsibilities", N_("Responsibilities"), 1, counted=True, makes_real=True),
                _of_variants("requirements", N_("Requirements"), 2, counted=True, makes_real=True),
                _of_variants("offer", NP_("what an employer offers", "Offer"), 3),
                _of_variants("compliance", N_("Compliance notes"), 4, counted=True, makes_real=True, anchor=""),
            ),
        ),
    ] = Field(
        alias="job-description", description="The full description and its job posting, as in job-description.yml"
    )

    compensation: Annotated[
        Compensation,
        PageKind(
            N_("Compensation"),
            (
                ItemList("locations", anchor="metro-{id}", counted=True),
                ItemList("grades", anchor="grade-{id}"),
                ItemList("premiums"),
                ItemList("movers"),
                ItemList("benchmarks"),
            ),
            varies=False,  # pay goes by level and location, and a variant shows none of its own
        ),
    ] = Field(description="Pay, as in compensation.yml")

    interview: Annotated[
        Interview,
        PageKind(
            N_("Interview"),
            (
                ItemList("stages", N_("Interview stages"), 9, anchor="stage-{id}", as_a_whole=True),
                _of_variants("questions", N_("Interview questions"), 5, counted=True, makes_real=True),
            ),
        ),
    ] = Field(description="Stages and questions, as in interview.yml")

    competencies: Annotated[
        Competencies,
        PageKind(
            N_("Competencies"),
            (ItemList("competencies", N_("Competencies"), 7, as_a_whole=True, counted=True),),
        ),
    ] = Field(description="The competency framework, as in competencies.yml")

    kpis: Annotated[
        Kpis,
        PageKind(N_("KPIs"), (_of_variants("kpis", N_("KPIs"), 6, counted=True, makes_real=True),)),
    ] = Field(description="The measures of success, as in kpis.yml")

    hiring: Annotated[
        Hiring,
        PageKind(
            N_("Sourcing and hiring"),
            (
                ItemList("sourcing", NP_("finding candidates", "Sourcing"), 10),
                ItemList("searches", N_("Boolean searches"), 11),
                ItemList("red_flags", N_("Red flags"), 12),
                ItemList("posting_tips", N_("Posting tips"), 13),
            ),
        ),
    ] = Field(description="Sourcing, warning signs and the posting, as in hiring.yml")

    remote: Annotated[
        Remote,
        PageKind(
            N_("Remote and hybrid work"),
            tuple(ItemList(f"{name}.practices") for name in Remote.model_fields if name != "intro"),
        ),
    ] = Field(description="Remote and hybrid work, as in remote.yml")

    faq: Annotated[
        Faq,
        PageKind(
            N_("FAQ"),
            (ItemList("employers", counted=True), ItemList("job_seekers", counted=True)),
            counts_as_one=True,
        ),
    ] = Field(description="Questions and answers, as in faq.yml")


def _row(name: str, field: FieldInfo) -> PageKind:
    """The row of a field. Raises ValueError where it does not fit the model: nobody would find what it names."""
    kind = next((part for part in field.metadata if isinstance(part, PageKind)), None)
    if kind is None:
        raise ValueError(f"Guide.{name} has no PageKind; write Annotated[model, PageKind(...)]")
    for entries in kind.lists:
        held: Any = field.annotation
        for key in entries.keys:
            held = annotations.child(held, key)
        if not annotations.is_entries(held):
            raise ValueError(f"Guide.{name} names the list '{entries.key}', which its model does not have")
        if entries.anchor and "{id}" not in entries.anchor:
            raise ValueError(f"Guide.{name}, list '{entries.key}': its anchor does not hold {{id}}")
    return kind


PAGE_KINDS: dict[str, PageKind] = {field.alias or name: _row(name, field) for name, field in Guide.model_fields.items()}
"""The stem of each file that makes a guide to what the page is, in the order of the pages."""

PAGES = tuple(PAGE_KINDS)
"""The stems of the files that make a guide, in the order of its pages."""

_FIELDS = {field.alias or name: name for name, field in Guide.model_fields.items()}


def page_of(guide: Guide, stem: str) -> Any:
    """The page of a guide whose file has this stem. Raises KeyError for another."""
    return getattr(guide, _FIELDS[stem])


@cache
def sparse(model: type[BaseModel]) -> type[BaseModel]:
    """The authored shape of a change to `model`: every key may be missing, and `null` removes.

    Deep: maps of models and nested models are sparse too; lists are replaced whole, so their items stay complete.
    A guide's change has none of the pages that do not vary.
    """
    fields: dict[str, Any] = {}
    for name, field in model.model_fields.items():
        if model is Guide and not PAGE_KINDS[field.alias or name].varies:
            continue
        annotation: Any = Optional[_sparse_type(field.annotation)]  # noqa: UP045 (a runtime value)
        metadata = (
            [m for m in field.metadata if type(m).__name__ not in ("MinLen", "MaxLen")]
            if _is_map(field.annotation)
            else field.metadata
        )
        fields[name] = (
            Annotated[(annotation, *metadata)] if metadata else annotation,
            Field(None, alias=field.alias, description=field.description, examples=field.examples),
        )
    return create_model(f"{model.__name__}Change", __base__=Model, __doc__=model.__doc__, **fields)


def _is_map(annotation: Any) -> bool:
    return get_origin(annotation) is dict


def _sparse_type(annotation: Any) -> Any:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return sparse(annotation)
    if _is_map(annotation):
        key, value = get_args(annotation)
        return dict[key, Optional[_sparse_type(value)]]  # type: ignore[valid-type, misc]  # noqa: UP045
    if get_origin(annotation) in (Union, UnionType):
        inner = [a for a in get_args(annotation) if a is not NoneType]
        return _sparse_type(inner[0]) if len(inner) == 1 else annotation
    return annotation
