"""data/roles/<role>/hiring.yml: finding people and telling who fits."""

from typing import Annotated

from pydantic import Field, StringConstraints

from macros.model.base import Entries, Items, Line, Model, Text, Translation, formed
from macros.model.provenance import Risk

SearchString = Annotated[str, StringConstraints(min_length=1, max_length=600)]
"""A search to copy; shown exactly as typed."""

SearchTerm = Annotated[
    str,
    formed(
        r"^[^\"*\\\s]+( [^\"*\\\s]+)*$",
        "write words with single spaces between them, without quotation marks, * or \\",
        min_length=2,
        max_length=60,
    ),
    Translation.SEARCHED,
]
"""A word or a phrase to search for; the builder of search strings escapes it for where it is typed."""


class Channel(Model):
    """A place to find candidates."""

    label: Line = Field(description="The place, in a few words", examples=["Professional associations"])
    text: Text = Field(
        description="How to use it, and whom it leaves out",
        examples=["Ask the chapters in your clients’ regions to pass on the posting."],
    )


class BooleanSearch(Model):
    """A search string that can be copied."""

    label: Line = Field(description="What the search finds, in a few words", examples=["Titles on LinkedIn"])
    where: Line = Field(description="Where to type it", examples=["LinkedIn, field Title"])
    query: SearchString = Field(
        description="The search to copy, shown exactly as typed",
        examples=['("national account manager" OR "key account manager") AND enterprise'],
    )
    text: Text = Field(description="What to change in it, and what it misses", examples=["Add your industry."])


class SearchWords(Model):
    """What the builder of search strings offers for the role, beside its titles."""

    skills: Items[SearchTerm] = Field(
        description="Words that people who do this work write into their profiles, the most telling first",
        examples=[["contract negotiation", "renewals"]],
    )
    leave_out: Items[SearchTerm] | None = Field(
        None, description="Words of profiles that the titles find by mistake", examples=[["recruiter"]]
    )


class RedFlag(Model):
    """A warning sign, with the fair way to test it."""

    label: Line = Field(description="The sign, in a few words", examples=["No growth stories"])
    text: Text = Field(
        description="What it can mean", examples=["The candidate names accounts, but no change in any of them."]
    )
    probe: Text = Field(
        description="What to ask or check before you count it against anyone",
        examples=["Ask for one account: the figure at the start, at the end, and the candidate’s own part."],
    )
    risk: Risk | None = Field(None, description="Where the sign can be unfair to someone, and how to use it fairly")


class Tip(Model):
    """Advice for the posting."""

    label: Line = Field(description="The tip, in a few words", examples=["Say the travel early"])
    text: Text = Field(
        description="What to write and why", examples=["Put {travel} travel into the first lines of the posting."]
    )


class Hiring(Model):
    """Sourcing, warning signs and the posting."""

    intro: Items[Text] = Field(
        description="How to go about the search, one paragraph an entry", examples=[["Begin where your clients are."]]
    )
    sourcing: Entries[Channel] = Field(description="Where to find candidates, each place under an id of its own")
    searches: Entries[BooleanSearch] = Field(description="Search strings to copy, each under an id of its own")
    search_words: SearchWords | None = Field(
        None, description="Words for the builder of search strings; without them it offers the competencies"
    )
    red_flags: Entries[RedFlag] = Field(description="Warning signs, each under an id of its own")
    posting_tips: Entries[Tip] = Field(description="Advice for the posting, each tip under an id of its own")
