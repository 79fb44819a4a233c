"""data/roles/<role>/role.yml: what the role is."""

from fractions import Fraction
from typing import Annotated, Self

from pydantic import Field, PlainValidator, PrivateAttr, WithJsonSchema, model_validator

from macros.model.base import (
    Amount,
    Entries,
    EntriesBy,
    FactId,
    FamilyId,
    Id,
    Items,
    LevelId,
    Line,
    Model,
    Owner,
    RoleId,
    Status,
    Text,
    form,
    formed,
    parsed,
)
from macros.model.occupation import OccupationCode
from macros.model.provenance import Provenance

SectionLink = Annotated[
    str,
    formed(r"^[a-z0-9/-]+#[a-z][a-z0-9-]*$", "write page#section, such as interview#questions", max_length=120),
]
"""A section of the same guide: `interview#red-flags`, or `overview#ladder` for the guide's first page."""

_TIMES_WORDS = "write a fraction or a number above 0, such as 1/2 or 0.6"


def _parse_times(text: str) -> Fraction:
    number, _, by = text.partition("/")
    times = Fraction(number) / Fraction(by or 1) if by != "0" else Fraction(0)
    if not 0 < times <= 100:
        raise ValueError(text)
    return times


_read_times = parsed(_parse_times, "a share", _TIMES_WORDS)

Times = Annotated[
    Fraction,
    PlainValidator(lambda value: _read_times(str(value) if isinstance(value, float) else value)),
    WithJsonSchema(form(["string", "number"], r"^[0-9]+(\.[0-9]+)?(/[0-9]+)?$", _TIMES_WORDS, ["1/2"])),
]
"""A share of another figure, such as `1/2`."""


class Fact(Provenance):
    """A figure that texts use as `{id}`; typed once here."""

    value: Amount = Field(description="The figure: a number or a range with its unit")
    means: Line = Field(
        description="What the figure counts, for the list of figures and for translators",
        examples=["Share of working time that goes into travel"],
    )
    times: Times | None = Field(
        None,
        description="In a level or a scope, instead of 'value': this share of what the figure is otherwise, in the "
        "base as in each industry; the whole numbers that lie between the ends",
        examples=["1/2"],
    )

    _is_worked_out: bool = PrivateAttr(False)

    @model_validator(mode="after")
    def _work_out(self) -> Self:
        """The figure that is meant, with the method that it then has; once, though it is seen twice."""
        if self.times is not None and not self._is_worked_out:
            self._is_worked_out = True
            object.__setattr__(self, "value", self.value.part(self.times))
            if self.method == "sourced":
                object.__setattr__(self, "method", "modeled")
        return self


class Promise(Model):
    """One thing that the guide promises, with the section that keeps the promise."""

    text: Text = Field(
        description="What the reader gets", examples=["Interview questions with anchors for every rating."]
    )
    section: SectionLink = Field(
        description="The section of the guide that keeps the promise: page#section",
        examples=["interview#questions", "overview#ladder"],
    )


class Point(Model):
    """A labeled statement."""

    label: Line = Field(description="The point in a few words", examples=["Travel"])
    text: Text = Field(description="The point in a sentence", examples=["{travel} of the working time is travel."])


class Step(Model):
    """One step of the role's ladder. Its accounts and pay come from the facts and the pay model."""

    title: Line = Field(description="Job title at this level", examples=["Senior National Account Manager"])
    status: Status = None
    scope: Text = Field(
        description="What the person is trusted with", examples=["Agrees terms outside the usual limits."]
    )
    portfolio: Text = Field(
        description="What the person looks after: which accounts, patients, sites or systems",
        examples=["{accounts} accounts, worth {account-value} a year each."],
    )
    expectations: Items[Text] = Field(
        description="What good work looks like at this level, one point an entry",
        examples=[["Settles cases for which there is no rule yet."]],
    )
    next_step: Text = Field(
        description="What shows that someone is ready for more",
        examples=["Colleagues ask for advice before the difficult meetings."],
    )


class RolePage(Model):
    """The role in short: the guide's first page."""

    title: Line = Field(description="The role's title", examples=["National Account Manager"])
    abbreviation: Line | None = Field(None, description="The title in short", examples=["NAM"])
    status: Status = None
    figures_of: Line = Field(
        description="The year that the guide's figures speak of, in quotes because it is a name", examples=["2025"]
    )
    maintained_by: Line = Field(
        description="Who looks after the guide, as its first page says it",
        examples=["The Hiring Handbook maintainers"],
    )
    owners: Items[Owner] | None = Field(
        None, description="Teams and people of GitHub who are asked to review changes of this role, in quotes"
    )
    family: FamilyId = Field(description="The family of roles: an id under 'families' of data/handbook.yml")
    summary: Text = Field(
        description="The role in one sentence",
        examples=["Looks after clients that buy in several regions, and grows what they buy."],
    )
    also_called: Items[Line] = Field(
        description="Titles under which people look for this role", examples=[["Enterprise Account Manager"]]
    )
    facts: dict[Id, Fact] = Field(
        default_factory=dict,
        description="Every figure of the role, typed once; texts use it by its id in braces, such as {travel}",
    )
    at_a_glance: tuple[FactId, ...] = Field(
        (), strict=False, description="Facts that the first page shows in large type"
    )
    ladder_facts: tuple[FactId, ...] = Field((), strict=False, description="Facts that the ladder shows for each level")
    promises: Entries[Promise] = Field(description="What the guide gives its readers, each promise under an id")
    highlights: Entries[Point] = Field(description="The role's main points, each under an id")
    why_it_matters: Items[Text] = Field(
        description="Why an employer should care who fills the role, one paragraph an entry",
        examples=[["A few large clients bring a large part of the revenue."]],
    )
    base_level: LevelId = Field(
        description="The level that the base texts and the reference pay describe", examples=["core"]
    )
    ladder: EntriesBy[LevelId, Step] = Field(description="The levels of the role, from the lowest to the highest")
    occupation_codes: tuple[OccupationCode, ...] = Field(
        (),
        strict=False,
        description="Codes of the occupation in public classifications; where the role has scopes, said in their files",
    )
    related: dict[RoleId, Text] = Field(
        default_factory=dict,
        description="Neighboring roles, each with how it differs",
        examples=[{"key-account-manager": "Looks after clients picked for their importance, wherever they buy."}],
    )

    @property
    def titles(self) -> tuple[str, ...]:
        """Every title under which people look for the role, its own first."""
        return (self.title, *filter(None, [self.abbreviation]), *self.also_called)
