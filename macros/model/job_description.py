"""data/roles/<role>/job-description.yml: what a job advertisement says."""

from typing import Literal

from pydantic import Field

from macros.model.base import Entries, Id, Items, Line, Model, Text
from macros.model.provenance import Origin, Risk


class Responsibility(Model):
    """One thing the person is accountable for."""

    label: Line
    text: Text
    competencies: Items[Id]
    origin: Items[Origin] | None = None


class Requirement(Model):
    """One thing a candidate must or should bring."""

    need: Literal["must-have", "nice-to-have"]
    label: Line
    text: Text = Field(description="The inclusive wording that we publish")
    competencies: Items[Id] | None = Field(None, description="What the requirement is evidence of")
    origin: Items[Origin] | None = None
    origin_wording: Text | None = Field(None, description="What the origin asks for, where our wording differs")
    risk: Risk | None = None


class Offer(Model):
    """One thing the employer offers."""

    label: Line
    text: Text
    origin: Items[Origin] | None = None


class ComplianceNote(Model):
    """A rule of the trade that the person works under."""

    label: Line
    text: Text
    in_interview: Text = Field(description="How the rule shows in an interview")


class JobDescription(Model):
    """The whole description, ready to be advertised."""

    about: Items[Text]
    reports_to: Line
    works_with: Items[Line]
    responsibilities: Entries[Responsibility]
    requirements: Entries[Requirement]
    offer: Entries[Offer]
    compliance: dict[Id, ComplianceNote] = Field(default_factory=dict)
