"""What all roles share: the handbook itself, sources, industries, contexts, scopes, levels, metros, laws."""

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel, StringConstraints

from macros.model.base import Date, Entries, Id, Items, Line, Model, Period, Text

HttpsUrl = Annotated[str, StringConstraints(pattern=r"^https://[^\s<>\"]+$", max_length=300)]
Words = Items[Annotated[str, StringConstraints(pattern=r"^[a-z][a-z -]*\*?$", max_length=40)]]


class Handbook(Model):
    """data/handbook.yml: the whole site. Its name, addresses and author are settings of mkdocs.yml."""

    languages: Entries[Line] = Field(description="Languages that are built, each with its own name for itself")
    families: Entries[Line] = Field(description="Families of roles")
    planned_roles: dict[Id, Line] = Field(default_factory=dict, description="Guides that are announced, not written")


class Source(Model):
    """data/sources.yml: one source that figures, laws and rules cite."""

    title: Line
    publisher: Line
    published: Period | None = None
    url: HttpsUrl | None = None
    read_at: Line | None = Field(None, description="Where it was read, if not at the source itself")
    note: Text | None = None


class Sources(RootModel[dict[Id, Source]]):
    """data/sources.yml as a whole."""

    model_config = ConfigDict(frozen=True, strict=True)


class Overlay(Model):
    """A set of changes to a guide: a JSON merge patch (RFC 7396) by page, `null` removes."""

    summary: Text = Field(description="What is different here, in one or two sentences")
    changes: dict[str, Any] = Field(description="Changes by page: job-description, interview, kpis ...")


class Option(Model):
    """One choice on one axis (an industry, a context, a scope), the same for every role."""

    title: Line
    summary: Text
    changes: dict[str, Any] = Field(default_factory=dict, description="Changes for every role, by page")


class Industry(Option):
    """data/industries/<industry>.yml."""

    offering: Literal["goods", "services"] = Field(description="What companies of the industry mainly sell")


class Context(Option):
    """data/contexts/<context>.yml: the setting in which the person works."""


class Scope(Option):
    """data/scopes/<scope>.yml: whether the person leads people."""


class Level(Model):
    """data/levels.yml: one level, from the lowest to the highest."""

    title: Line
    summary: Text


class Levels(RootModel[dict[Id, Level]]):
    """data/levels.yml as a whole; the order is the ladder's."""

    model_config = ConfigDict(frozen=True, strict=True)


class Metro(Model):
    """data/metros/<metro>.yml: a labour market with the posting rules that apply there."""

    title: Line
    state: Line
    jurisdictions: tuple[Id, ...] = Field(strict=False, description="Posting rules, from state to city; [] for none")
    no_rule_source: Id | None = Field(None, description="Where it was read that there is no rule")
    note: Text | None = None


class Law(Model):
    """One law with the day it took effect."""

    title: Line
    effective: Date


class Jurisdiction(Model):
    """data/jurisdictions/<jurisdiction>.yml: a pay-transparency rule for job postings."""

    title: Line
    laws: Items[Law]
    employers: Line = Field(description="Which employers the rule binds")
    must_contain: Items[Text] = Field(description="What a posting must contain")
    closed_range: bool = Field(description="Whether the rule refuses an open-ended range such as $250,000+")
    sources: Items[Id]
    verified_on: Date
    note: Text | None = None


class Term(Model):
    """A word that can keep people away, with what to write instead."""

    words: Words
    instead: Text


class RiskWords(Model):
    """Words that need a note on how to use them fairly."""

    words: Words
    why: Text


class Excuse(Model):
    """A finding that we live with, for a reason and for a time."""

    words: Words
    reason: Text
    expires: Date


class InclusiveLanguage(Model):
    """data/inclusive-language.yml: words to look for and the exceptions."""

    source: Id
    masculine: Words = Field(description="Masculine-coded stems; a final * stands for any ending")
    terms: dict[Id, Term]
    needs_risk: dict[Id, RiskWords]
    exceptions: dict[Id, Excuse]
