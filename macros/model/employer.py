"""What every job posting says of the employer, and what the check holds postings to: parts of data/handbook.yml."""

from pydantic import Field

from macros.model.base import Amount, Entries, Id, Items, Line, Model, SourceId, Text
from macros.model.quantity import Quantity


class Benefit(Model):
    """One benefit that the employer gives in every job."""

    label: Line = Field(description="The benefit by its name", examples=["Paid leave"])
    text: Text = Field(
        description="What exactly, in one sentence",
        examples=["20 days of vacation, 10 paid holidays, and sick leave."],
    )


class Employer(Model):
    """The blocks of a posting that are the same for every role. One that is left out is a blank to fill in."""

    name: Line | None = Field(None, description="The employer's name", examples=["Harmon Hospital"])
    about: Text | None = Field(
        None,
        description="What the employer does, for whom, and how many people work there",
        examples=["We supply bakeries in nine states with flour and ovens. 240 people work here."],
    )
    benefits: Entries[Benefit] | None = Field(
        None,
        description="Benefits of every job, each under an id; one with the id of a role's offer replaces it",
    )
    how_to_apply: Text | None = Field(
        None,
        description="What to send, and where",
        examples=["Send a resume or a link to a profile to [address]. No cover letter."],
    )
    deadline: Text | None = Field(
        None, description="Until when people may apply, or that there is no deadline", examples=["[date]"]
    )
    process: Items[Text] | None = Field(
        None,
        description="The steps from the application to the decision, with their dates, one step an entry",
        examples=[["A call of 30 minutes by [date].", "Two interviews of an hour, on [dates]."]],
    )
    accommodations: Text | None = Field(
        None,
        description="Whom to ask for changes that a person needs in order to apply or to interview",
        examples=["If you need an accommodation to apply, write to [name and email]."],
    )
    equal_opportunity: Text | None = Field(
        None,
        description="The statement on equal opportunity that the employer's counsel has approved",
        examples=["We are an equal opportunity employer."],
    )


class PostingLimits(Model):
    """What the check holds every job posting to, in every variant."""

    duties: Amount = Field(default=Quantity.parse("5-8"), description="How many duties a posting has", examples=["5-8"])
    must_haves: Amount = Field(
        default=Quantity.parse("3-6"),
        description="How many of the requirements that exclude, and that an interview assesses, a posting has",
        examples=["3-6"],
    )
    words: Amount = Field(
        default=Quantity.parse("350-650"),
        description="How many words a posting has, its headings not counted",
        examples=["350-650"],
    )
    first_words: Amount = Field(
        default=Quantity.parse("60"),
        description="Within how many words it has said the work, the place, the pay and the travel",
        examples=[60],
    )
    item_words: Amount = Field(
        default=Quantity.parse("25"), description="How many words one duty or requirement has at most", examples=[25]
    )
    source: SourceId | None = Field(
        None,
        description="Where the limits come from: an id of data/sources.yml. Without it the posting check of readers "
        "leaves them out",
    )
    benefits: tuple[Id, ...] = Field(
        ("paid-leave", "retirement"),
        strict=False,
        description="Benefits that every posting names: ids of offers, or of the employer's benefits",
        examples=[["paid-leave", "retirement"]],
    )
