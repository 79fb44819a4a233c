"""data/roles/<role>/job-description.yml: the full job description, and what of it the job posting says."""

from typing import Annotated, Any

from pydantic import Field, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from macros.model.base import CompetencyId, Entries, Id, Items, Line, Model, RequirementKindId, Text, TextKind
from macros.model.provenance import Origin, Risk
from macros.model.work import Work

_ORIGIN = "Which items of our sources this covers; readers do not see it"
_POSTED = (
    "Its words in the short job posting, one sentence said to the candidate as “you”; true where the text is short "
    "enough as it stands; left out for what only the full description says"
)
_POSTED_WORDS = "write its words in one sentence, or true where the text is short enough"
_LONGEST_POSTED = 300


def _posted(value: Any) -> Any:
    """The words in the posting, or that the text is there as it is. Raises PydanticCustomError for else."""
    if value is True or (isinstance(value, str) and 0 < len(value) <= _LONGEST_POSTED):
        return value
    raise PydanticCustomError("wrong_kind", "this is not what a posting says; {fix}", {"fix": _POSTED_WORDS})


Posted = Annotated[
    str | bool,
    PlainValidator(_posted),
    WithJsonSchema({"anyOf": [{"type": "string", "minLength": 1, "maxLength": _LONGEST_POSTED}, {"const": True}]}),
    TextKind.TEXT,
]
"""What the short posting says of an item: its own words for it, or the item's text."""


class Responsibility(Model):
    """One thing the person is accountable for."""

    label: Line = Field(description="The duty in a few words", examples=["Account planning"])
    text: Text = Field(
        description="What the person does, said to the candidate as “you”",
        examples=["For each account you keep a plan over {plan-horizon}."],
    )
    posting: Posted | None = Field(
        None, description=_POSTED, examples=["You plan each account {plan-horizon} ahead, with the client."]
    )
    competencies: Items[CompetencyId] = Field(description="What the duty takes: ids of the role's competencies.yml")
    origin: Items[Origin] | None = Field(None, description=_ORIGIN)


class Requirement(Model):
    """One thing a candidate must or should bring."""

    need: RequirementKindId = Field(
        description="Its kind, such as whether nobody is invited without it: an id of data/requirement-kinds.yml"
    )
    label: Line = Field(description="The requirement in a few words", examples=["Negotiation"])
    text: Text = Field(
        description="The inclusive wording that we publish, said to the candidate as “you”",
        examples=["You have agreed contracts with several people who had to say yes."],
    )
    posting: Posted | None = Field(
        None, description=_POSTED, examples=["You have closed contracts that several departments had to approve."]
    )
    competencies: Items[CompetencyId] | None = Field(
        None,
        description="What it is evidence of: ids of the role's competencies.yml; a kind that excludes, such as "
        "must-have, needs one",
    )
    origin: Items[Origin] | None = Field(None, description=_ORIGIN)
    origin_wording: Text | None = Field(
        None,
        description="What the origin asks for, where our wording differs",
        examples=["Bachelor’s degree in business"],
    )
    risk: Risk | None = Field(None, description="Whom the usual wording can shut out, and what we do instead")


class Offer(Model):
    """One thing the employer offers."""

    label: Line = Field(description="What is offered, in a few words", examples=["Pay"])
    text: Text = Field(
        description="What exactly, said to the candidate as “you”", examples=["{base-pay} base pay a year."]
    )
    posting: Posted | None = Field(None, description=_POSTED, examples=["Medical, dental, and vision insurance."])
    origin: Items[Origin] | None = Field(None, description=_ORIGIN)


class ComplianceNote(Model):
    """A rule of the trade that the person works under."""

    label: Line = Field(description="The rule in a few words", examples=["Health privacy law (HIPAA)"])
    text: Text = Field(
        description="What the rule asks of the person",
        examples=["You look at no more patient information than your task needs."],
    )
    in_interview: Text = Field(
        description="How the rule shows in an interview",
        examples=["Describe a spreadsheet that holds patient names, and ask for the next three steps."],
    )


class PostingHead(Model):
    """What the short job posting says before its lists; blanks for an employer to fill in are in [brackets]."""

    opening: Text = Field(
        description="The work and for whom it is done, in one or two sentences said to the candidate as “you”",
        examples=["You keep and grow {accounts} national accounts: clients that buy from us at many sites."],
    )
    place: Text | None = Field(
        None,
        description="Where the work is done; left out where each employer fills it in",
        examples=["Remote, from [states in which you hire]"],
    )
    travel: Text | None = Field(
        None,
        description="How much travel the work takes, and of what kind; left out where there is none",
        examples=["{travel} of your time, mostly two days at a time"],
    )


class JobDescription(Model):
    """The whole description, and which of it is in the short job posting."""

    about: Entries[Text] = Field(
        description="The opening of the full description, one paragraph an entry, each under an id, so that a level, a "
        "scope or an industry changes a paragraph of its own and leaves the others",
        examples=[{"clients": "As {role} you look after {accounts} accounts that buy in several regions."}],
    )
    reports_to: Line = Field(description="Title of the person's manager", examples=["VP of Sales"])
    works_with: Entries[Line] = Field(
        description="Teams that the person works with, each under an id, so that a choice adds and removes single ones",
        examples=[{"customer-success": "customer success", "product": "product"}],
    )
    posting: PostingHead | None = Field(
        None, description="How the short job posting begins; left out for a role that has none"
    )
    work: Work | None = Field(None, description="The job in short: employment, hours, term, rules and physical tasks")
    responsibilities: Entries[Responsibility] = Field(description="The duties in their order, each under an id")
    requirements: Entries[Requirement] = Field(description="The requirements in their order, each under an id")
    offer: Entries[Offer] = Field(description="What the employer offers, each under an id")
    compliance: dict[Id, ComplianceNote] = Field(
        default_factory=dict, description="Rules of the trade, each under an id; mostly said by industry"
    )
