"""What all roles share: the handbook itself, sources, industries, contexts, scopes, laws."""

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel, StringConstraints

from macros.model.base import (
    CldrLocale,
    Date,
    EntriesBy,
    FamilyId,
    Items,
    LanguageId,
    LanguageTag,
    Line,
    Model,
    Owner,
    Period,
    PublishedLine,
    RoleId,
    SearchWords,
    SourceId,
    Span,
    Status,
    SynonymId,
    Text,
    TextKind,
    Translation,
    formed,
)
from macros.model.combining import NEVER_SAYS, NOT_WITH, NeverSays, NotWith
from macros.model.country import CountryCode
from macros.model.employer import Employer, PostingLimits
from macros.model.ladder import FamilyOrTitle

HttpsUrl = Annotated[
    str, formed(r"^https://[^\s<>\"]+$", "write a full address that starts with https://", max_length=300)
]


class LanguageSettings(Model):
    """What the site says of a language besides its folder. No value follows from another."""

    lang: LanguageTag = Field(description="The language of the texts, as pages and feeds name it (BCP 47)")
    hreflang: LanguageTag = Field(description="The language as links from the other languages name it (BCP 47)")
    locale: CldrLocale = Field(description="The locale whose numbers, money and dates are written (CLDR)")
    name: PublishedLine = Field(description="The language's name in its own words", examples=["Português (Portugal)"])


_ENGLISH = {"lang": "en", "hreflang": "en", "locale": "en_US", "name": "English"}


class Owners(Model):
    """Who is asked to review a change of what: the source of .github/CODEOWNERS, with `owners` in each role.yml."""

    everything: Items[Owner] = Field(description="Asked about everything that nobody below is asked about")
    data: Items[Owner] | None = Field(None, description="Asked about data/, but for roles with owners of their own")
    languages: dict[LanguageId, Items[Owner]] = Field(
        default_factory=dict, description="Asked about the translations of a language in data/locales/"
    )


class ReviewIntervals(Model):
    """How long a fact counts after the day in its `verified_on`, by its method; laws have none and count apart."""

    sourced: Span = Field(description="Figures as a source says them, and the sources that pages cite")
    modeled: Span = Field(description="Figures that were computed from sourced ones")
    proposed: Span = Field(description="Our own starting values")
    laws: Span = Field(description="Rules on job postings: the files of data/jurisdictions/")


class Reviews(Model):
    """When facts are looked at again."""

    within: ReviewIntervals = Field(description="How long a fact counts after it was verified")
    at_most: Span = Field(description="The longest time that a fact’s own 'review_by' may lie after its 'verified_on'")
    notice: Span = Field(description="How long before the day a review is announced")


class Handbook(Model):
    """data/handbook.yml: the whole site. Its name, addresses and author are settings of mkdocs.yml."""

    languages: EntriesBy[LanguageId, LanguageSettings] = Field(
        description="Languages that are built, each under its folder in addresses; the first is the one that data/ is "
        "written in, every other needs data/locales/<folder>/handbook.po",
        examples=[{"en": _ENGLISH}],
    )
    families: EntriesBy[FamilyId, FamilyOrTitle] = Field(
        description="Families of roles, each with its title; one with a ladder of its own says 'title' and 'ladder'",
        examples=[{"sales": "Sales and account management", "policy": {"title": "Policy", "ladder": "civil-service"}}],
    )
    country: CountryCode | None = Field(
        None, description="The country of locations that do not say theirs, and that national pay speaks of"
    )
    planned_roles: dict[RoleId, Line] = Field(
        default_factory=dict,
        description="Guides that are announced, not written",
        examples=[{"key-account-manager": "Key Account Manager"}],
    )
    synonyms: dict[SynonymId, SearchWords] = Field(
        default_factory=dict,
        description="Words that the search takes for one another, separated by commas; the first is the handbook's own",
        examples=[{"resume": "resume, CV, curriculum vitae"}],
    )
    employer: Employer = Field(
        default_factory=Employer, description="What every job posting says of the employer, block by block"
    )
    postings: PostingLimits = Field(
        default_factory=PostingLimits, description="What the check holds every job posting to"
    )
    owners: Owners = Field(description="Teams and people of GitHub who are asked to review changes")
    reviews: Reviews = Field(description="When facts are compared with their sources again")

    @property
    def family_titles(self) -> dict[str, str]:
        """Id of each family to its title, in the order of the data."""
        return {key: family.title for key, family in self.families.items()}


DocumentName = Annotated[str, StringConstraints(min_length=1, max_length=400), TextKind.LINE, Translation.AS_PUBLISHED]
"""A document, named so that a reader can get it elsewhere. Shown exactly as typed, in every language."""


class Source(Model):
    """data/sources.yml: one source that figures, laws and rules cite."""

    title: PublishedLine = Field(
        description="What the source is called", examples=["Occupational Employment and Wage Statistics, May 2024"]
    )
    publisher: PublishedLine = Field(description="Who published it", examples=["US Bureau of Labor Statistics"])
    published: Period | None = Field(None, description="When it was published: a year, a month or a day")
    url: HttpsUrl | None = Field(
        None,
        description="The address that opens the source itself, not the first page of a site",
        examples=["https://www.bls.gov/oes/special-requests/oesm25nat.zip"],
    )
    document: DocumentName | None = Field(
        None,
        description="The document in full, where no address opens it: author, title, edition or number, and date",
        examples=["US Office of Personnel Management, Structured Interviews: A Practical Guide, September 2008"],
    )
    read_at: PublishedLine | None = Field(
        None, description="Where it was read, if not at the source itself", examples=["onetonline.org"]
    )
    verified_on: Date | None = Field(
        None,
        description="The day on which a person last read it, for a source that a page cites",
        examples=["2026-11-22"],
    )
    note: Text | None = Field(
        None,
        description="What readers should know about it, such as what it leaves open",
        examples=["Says that its figures come from job postings, but not from which."],
    )


class Sources(RootModel[dict[SourceId, Source]]):
    """data/sources.yml as a whole: every source under an id of its own."""

    model_config = ConfigDict(frozen=True, strict=True, defer_build=True)


_CHANGES = "by page: job-description, interview, kpis and so on. Write only what changes; null removes an item"


_CHANGE = {
    "job-description": {"reports_to": "Chief Operating Officer", "requirements": {"degree": None}},
    "kpis": {"kpis": {"net-revenue-retention": {"cadence": "monthly"}}},
}


class Overlay(Model):
    """A set of changes to a guide: a JSON merge patch (RFC 7396) by page, `null` removes."""

    summary: Text = Field(
        description="What is different here, in one or two sentences",
        examples=["In healthcare the contract and its use are two separate sales."],
    )
    not_with: NotWith | None = NOT_WITH
    changes: dict[str, Any] = Field(description=f"What changes in this role, {_CHANGES}", examples=[_CHANGE])


FoundBy = Annotated[
    SearchWords | None,
    Field(
        description="Other words by which readers search for it, separated by commas; nothing shows them",
        examples=["hospitals, clinics, medical devices"],
    ),
]


class Option(Model):
    """One choice on one axis (an industry, a context, a scope), the same for every role."""

    title: Line = Field(description="Its name", examples=["Healthcare"])
    found_by: FoundBy = None
    status: Status = None
    summary: Text = Field(
        description="What it is, in one or two sentences, for every role",
        examples=["Companies that serve hospitals, clinics and health insurers."],
    )
    not_with: NotWith | None = NOT_WITH
    never_says: NeverSays = NEVER_SAYS
    changes: dict[str, Any] = Field(
        default_factory=dict, description=f"What changes in every role, {_CHANGES}", examples=[_CHANGE]
    )


class Industry(Option):
    """data/industries/<industry>.yml."""

    offering: Literal["goods", "services"] = Field(description="What companies of the industry mainly sell")


class Context(Option):
    """data/contexts/<context>.yml: the setting in which the person works."""


class Scope(Option):
    """data/scopes/<scope>.yml: whether the person leads people."""
