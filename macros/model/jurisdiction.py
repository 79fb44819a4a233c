"""data/jurisdictions/<jurisdiction>.yml: what the law of a place asks of those who hire there."""

from typing import Annotated, Literal

from pydantic import Field

from macros.model.base import (
    Entries,
    EntriesBy,
    Items,
    JurisdictionId,
    Line,
    SourceId,
    Status,
    Text,
)
from macros.model.country import CountryCode
from macros.model.law import AiRule, Asked, AskedBenefits, Checked, Duty, Hint, Law, PayHistory, WidestRange
from macros.model.pay import Currency
from macros.model.provenance import Verified

# As in law.py, `unknown` is an answer: nobody has looked it up, and pages say so.
OpenEnd = Literal["allowed", "refused", "unknown"]
Reach = Literal["covered", "not-covered", "unknown"]

JurisdictionKind = Literal["country", "state", "province", "city", "union"]
Statement = Literal["ai", "vacancy"]
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
