"""data/jurisdictions/<jurisdiction>.yml: what the law of a place asks of those who hire there."""

from typing import Annotated, Literal

from pydantic import Field

from macros.model.base import (
    Amount,
    Entries,
    EntriesBy,
    Items,
    JurisdictionId,
    Line,
    Model,
    Period,
    PublishedLine,
    SourceId,
    Status,
    Text,
)
from macros.model.country import CountryCode
from macros.model.pay import Currency
from macros.model.provenance import Verified

# Answers of the law. `unknown` is one too: nobody has looked it up, and pages say so. None is `yes` or `no`, which some
# programs that read YAML take for true and false.
OpenEnd = Literal["allowed", "refused", "unknown"]
Reach = Literal["covered", "not-covered", "unknown"]
Duty = Literal["required", "not-required", "unknown"]
PastPay = Literal["banned", "allowed", "unknown"]

JurisdictionKind = Literal["country", "state", "province", "city", "union"]
Subject = Literal["postings", "salary-history", "hiring"]
Checked = Literal["official", "summary", "not-read"]
Statement = Literal["ai", "vacancy"]
NamedBenefit = Literal["health", "retirement"]
BarredAsk = Literal["local-experience", "personal-details"]
PayTold = Literal["in-posting", "before-interview"]
FreeOfRange = Literal["commission-only", "partly-commission"]
MemberState = Literal["in-force", "partly", "draft", "none"]
Checkable = Literal[
    "employers",
    "remote",
    "reach",
    "must_contain",
    "open_end",
    "variable_pay",
    "benefits",
    "deadline",
    "how_to_apply",
    "salary_history",
    "cure",
    "penalty",
    "records",
    "laws",
]
"""The fields that may be marked as recalled rather than read."""


class Law(Model):
    """One law, with the day on which it took effect or will. Pages work out from the day whether it is in force."""

    title: PublishedLine = Field(description="The law's name", examples=["Illinois 820 ILCS 112/10"])
    about: Subject = Field(
        "postings",
        description="What it governs: postings for pay in job postings, salary-history for questions about past pay, "
        "hiring for anything else",
    )
    effective: Period | None = Field(
        None, description="When it took effect, or will: a day, a month or a year", examples=["2025-01-01"]
    )
    enforced_from: Period | None = Field(
        None, description="When enforcement begins, if that is later or the only date known", examples=["2027-01-01"]
    )

    @property
    def first_day(self) -> str | None:
        """The day from which it counts: the beginning of its enforcement, if that is known."""
        return self.enforced_from or self.effective


class Asked(Model):
    """Whether a posting has to say something, and what exactly."""

    answer: Duty = Field(description="required, not-required, or unknown if nobody has looked it up")
    text: Text | None = Field(
        None, description="What exactly, in a sentence", examples=["A general description of all benefits."]
    )


class AskedBenefits(Asked):
    """Whether a posting has to describe benefits, and which by name."""

    names: tuple[NamedBenefit, ...] = Field(
        (), strict=False, description="Benefits that it has to name: health, retirement", examples=[["health"]]
    )


class WidestRange(Model):
    """How far the ends of a posted range may be apart."""

    at_most: Amount = Field(description="The most that lies between the two ends", examples=["CAD 50,000"])
    unless_above: Amount | None = Field(
        None, description="The limit does not bind where the upper end is above this", examples=["CAD 200,000"]
    )


class PayHistory(Model):
    """Whether an employer may ask what an applicant has earned."""

    question: PastPay = Field(description="Whether the question is banned or allowed, or unknown")
    text: Text | None = Field(
        None,
        description="What exactly, in a sentence",
        examples=["Pay that an applicant volunteers may only raise the offer."],
    )
    source: SourceId | None = Field(None, description="Where that was read, if not in the sources of the file")


class AiRule(Model):
    """What the law of the place asks of those who use AI in hiring."""

    title: PublishedLine = Field(description="The law or rule", examples=["New York City Local Law 144 of 2021"])
    effective: Period | None = Field(None, description="When it took effect, or will")
    enforced_from: Period | None = Field(None, description="When enforcement began or begins, if later")
    employers: Line = Field(
        description="Whom it binds", examples=["Employers that use such a tool for a job in the city"]
    )
    duties: Items[Text] = Field(
        description="What it asks for, one duty an entry",
        examples=[["Give candidates notice before you use the tool."]],
    )
    penalty: Text | None = Field(
        None, description="What a violation costs", examples=["Civil penalties of $500 to $1,500 a day."]
    )
    note: Text | None = Field(
        None, description="What readers should know beside that", examples=["The rules that carry it out are drafts."]
    )
    checked: Checked = Field("summary", description="official, summary or not-read, as for the file as a whole")
    sources: Items[SourceId] = Field(description="Where it was read: ids of data/sources.yml")

    @property
    def first_day(self) -> str | None:
        """The day from which it counts: the beginning of its enforcement, if that is known."""
        return self.enforced_from or self.effective


class Hint(Model):
    """Something else that the law of the place asks of those who hire."""

    label: Line = Field(description="What it is about, in a few words", examples=["Background checks"])
    text: Text = Field(
        description="What the law asks, in one to three sentences",
        examples=["Ask for written permission before you buy a background report."],
    )
    source: SourceId = Field(description="Where it was read: an id of data/sources.yml")


class Jurisdiction(Verified):
    """data/jurisdictions/<jurisdiction>.yml: the law on pay in job postings, on past pay and on AI, of one place.

    A field that is left out is not known, and pages say "not checked"; nothing follows from its absence.
    """

    title: Line = Field(description="The state, city, country or union", examples=["Illinois"])
    kind: JurisdictionKind = Field("state", description="What it is")
    part_of: JurisdictionId | None = Field(
        None, description="The wider jurisdiction whose rule applies too", examples=["new-york-state"]
    )
    country: CountryCode | None = Field(
        None, description="The country (ISO 3166), as the members of its union are named", examples=["DE"]
    )
    currency: Currency | None = Field(
        None,
        description="The currency of pay there (ISO 4217), where it is neither that of the guides nor that of the "
        "wider jurisdiction",
        examples=["CAD"],
    )
    status: Status = None
    laws: Items[Law] = Field(description="The laws that make the rule, the oldest first")
    employers: Line = Field(
        description="Which employers the rule binds", examples=["Employers with 15 or more employees"]
    )
    employees: Annotated[int, Field(ge=1)] | None = Field(
        None,
        description="The number of employees from which it binds; left out where nobody has looked it up",
        examples=[15],
    )
    remote: Reach = Field(
        "unknown",
        description="Whether it reaches remote jobs, by where the person works or reports to, or unknown",
    )
    reach: Text | None = Field(
        None,
        description="Which jobs it reaches, above all which remote ones",
        examples=["Work done at least partly in the state, or a job that reports to an office there."],
    )
    must_contain: tuple[Text, ...] = Field(
        (), strict=False, description="What a posting must contain, one thing an entry", examples=[["The pay scale."]]
    )
    open_end: OpenEnd = Field(
        "unknown", description="Whether a range such as $250,000+ in a posting is allowed or refused, or unknown"
    )
    variable_pay: Asked | None = Field(
        None,
        description="Whether a posting has to name bonus and commission",
        examples=[{"answer": "required", "text": "The commission range."}],
    )
    benefits: AskedBenefits | None = Field(
        None,
        description="Whether a posting has to describe benefits",
        examples=[{"answer": "required", "text": "A general description."}],
    )
    pay_told: PayTold = Field(
        "in-posting",
        description="When candidates must learn the pay that a posting must contain: in-posting, or before-interview "
        "where the posting may leave it out",
    )
    range_free_if: FreeOfRange | None = Field(
        None,
        description="Which jobs need no range if the posting states how they are paid: commission-only for those paid "
        "by commission alone, partly-commission for those paid wholly or partly by it",
    )
    widest_range: WidestRange | None = Field(
        None, description="How wide a range may be", examples=[{"at_most": "CAD 50,000"}]
    )
    statements: tuple[Statement, ...] = Field(
        (),
        strict=False,
        description="What else a posting must say, as the posting check looks for it: ai for a statement that AI is "
        "used, vacancy for whether the vacancy exists",
        examples=[["vacancy"]],
    )
    deadline: Duty = Field("unknown", description="Whether a posting has to give an application deadline")
    how_to_apply: Duty = Field("unknown", description="Whether a posting has to say how to apply")
    may_not_ask: tuple[BarredAsk, ...] = Field(
        (),
        strict=False,
        description="What a posting may not ask for: local-experience for experience in the country itself, "
        "personal-details for a photo, an age, a family status, or military service",
        examples=[["local-experience"]],
    )
    salary_history: PayHistory | None = Field(
        None, description="Whether an employer may ask about past pay", examples=[{"question": "banned"}]
    )
    also: tuple[Text, ...] = Field(
        (),
        strict=False,
        description="What else the rule asks of employers, one thing an entry",
        examples=[["Announce promotions inside too."]],
    )
    cure: Text | None = Field(
        None,
        description="How a faulty posting can be put right, and within what time",
        examples=["Within five business days after written notice."],
    )
    penalty: Text | None = Field(
        None,
        description="What a violation costs, and who may complain or sue",
        examples=["$500 to $10,000 for each violation."],
    )
    records: Text | None = Field(
        None,
        description="Which records have to be kept, and for how long",
        examples=["Pay and job descriptions, for five years."],
    )
    newest: Text | None = Field(
        None,
        description="The newest change, or one that is on its way",
        examples=["Draft rules of 2025 would limit how wide a range may be."],
    )
    ai: tuple[AiRule, ...] = Field((), strict=False, description="What it asks of those who use AI in hiring")
    members: EntriesBy[CountryCode, MemberState] | None = Field(
        None,
        description="Of a union: how far each member state has put the rule into its own law",
        examples=[{"IT": "in-force", "DE": "none"}],
    )
    hints: Entries[Hint] | None = Field(None, description="What else its law asks of those who hire")
    checked: Checked = Field(
        "summary",
        description="What was read: official for the law's own text or the agency's page, summary for a law firm's "
        "or vendor's summary, not-read where someone only recalled it",
    )
    unchecked: tuple[Checkable, ...] = Field(
        (),
        strict=False,
        description="Fields whose content was recalled and not read; pages say so beside them",
        examples=[["penalty"]],
    )
    sources: Items[SourceId] = Field(description="Where the rule was read: ids of data/sources.yml")
    note: Text | None = Field(
        None,
        description="What readers should know beside that",
        examples=["The posting may link to these instead of printing them."],
    )

    @property
    def asks_postings(self) -> bool:
        """Whether a law of it governs what job postings say."""
        return any(law.about == "postings" for law in self.laws)

    @property
    def first_day(self) -> str | None:
        """The day, month, or year from which its law on postings, or else any law, counts; None if not known."""
        laws = [law for law in self.laws if law.about == "postings"] or list(self.laws)
        return min((law.first_day for law in laws if law.first_day), default=None)


def has_begun(period: str, day: str) -> bool:
    """Whether a day, month or year has begun by a day (ISO 8601)."""
    return period <= day[: len(period)]
