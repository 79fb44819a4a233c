"""data/roles/<role>/role.yml: what the role is."""

from typing import Annotated

from pydantic import Field, StringConstraints

from macros.model.base import Amount, Entries, Id, Items, Line, Model, Text
from macros.model.provenance import Provenance

SectionLink = Annotated[str, StringConstraints(pattern=r"^[a-z0-9/-]+#[a-z][a-z0-9-]*$", max_length=120)]
"""A section of the same guide: `interview#red-flags`, or `overview#ladder` for the guide's first page."""


OccupationCode = Annotated[str, StringConstraints(pattern=r"^\d{2}-\d{4}\.\d{2}$")]
"""An O*NET-SOC code, such as 11-2022.00."""


class Fact(Provenance):
    """A figure that texts use as `{id}`; typed once here."""

    value: Amount
    means: Line = Field(description="What the figure counts, for the facts list and for translators")


class Promise(Model):
    """One thing that the guide promises, with the section that keeps the promise."""

    text: Text
    section: SectionLink


class Point(Model):
    """A labelled statement."""

    label: Line
    text: Text


class Step(Model):
    """One step of the role's ladder. Its accounts and pay come from the facts and the pay model."""

    title: Line = Field(description="Job title at this level")
    scope: Text = Field(description="What the person is trusted with")
    portfolio: Text = Field(description="Which accounts the person looks after")
    expectations: Items[Text] = Field(description="What good work looks like at this level")
    next_step: Text = Field(description="What shows that someone is ready for more")


class OccupationCodes(Model):
    """O*NET-SOC codes of the role by what the employer sells; our mapping, no source gives one."""

    goods: OccupationCode
    services: OccupationCode
    source: Id


class RolePage(Model):
    """The role in short: the guide's first page."""

    title: Line
    abbreviation: Line | None = None
    edition: Line = Field(description="The year that the guide's figures speak of")
    maintained_by: Line
    family: Id
    summary: Text = Field(description="The role in one sentence")
    also_called: Items[Line] = Field(description="Titles under which people look for this role")
    facts: Entries[Fact]
    at_a_glance: tuple[Id, ...] = Field((), strict=False, description="Facts that the first page shows in large type")
    ladder_facts: tuple[Id, ...] = Field((), strict=False, description="Facts that the ladder shows for each level")
    promises: Entries[Promise]
    highlights: Entries[Point]
    why_it_matters: Items[Text]
    base_level: Id = Field(description="The level that the base texts and the reference pay describe")
    ladder: Entries[Step]
    occupation_codes: OccupationCodes | None = Field(None, description="Set by each scope")
    related: dict[Id, Text] = Field(default_factory=dict, description="Other roles, each with how it differs")
