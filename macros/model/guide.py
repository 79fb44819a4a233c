"""A whole guide: one model for what is complete, one derived for what is authored as a change."""

from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Optional, Union, get_args, get_origin

from pydantic import BaseModel, Field, create_model

from macros.model.base import Model
from macros.model.compensation import Compensation
from macros.model.competencies import Competencies
from macros.model.faq import Faq
from macros.model.hiring import Hiring
from macros.model.interview import Interview
from macros.model.job_description import JobDescription
from macros.model.kpis import Kpis
from macros.model.remote import Remote
from macros.model.role import RolePage


class Guide(Model):
    """Everything that the pages of one role show; one field for each file of the role's folder."""

    role: RolePage = Field(description="The role in short: its figures and its ladder, as in role.yml")
    job_description: JobDescription = Field(
        alias="job-description", description="What the advert says, as in job-description.yml"
    )
    compensation: Compensation = Field(description="Pay, as in compensation.yml")
    interview: Interview = Field(description="Stages and questions, as in interview.yml")
    competencies: Competencies = Field(description="The competency framework, as in competencies.yml")
    kpis: Kpis = Field(description="The measures of success, as in kpis.yml")
    hiring: Hiring = Field(description="Sourcing, warning signs and the posting, as in hiring.yml")
    remote: Remote = Field(description="Remote and hybrid work, as in remote.yml")
    faq: Faq = Field(description="Questions and answers, as in faq.yml")


PAGES = tuple(field.alias or name for name, field in Guide.model_fields.items())
"""The stems of the files that make a guide, in the order of its pages."""


BASE_ALONE = frozenset({"compensation"})
"""The pages that no overlay changes: pay goes by level and metro, and a variant shows none of its own."""


@cache
def sparse(model: type[BaseModel]) -> type[BaseModel]:
    """The authored shape of a change to `model`: every key may be missing, and `null` removes.

    Deep: maps of models and nested models are sparse too; lists are replaced whole, so their items stay complete.
    A guide's change has none of the pages in BASE_ALONE.
    """
    fields: dict[str, Any] = {}
    for name, field in model.model_fields.items():
        if model is Guide and name in BASE_ALONE:
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
