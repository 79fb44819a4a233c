"""data/roles/<role>/faq.yml: questions people ask."""

from typing import Literal

from pydantic import Field

from macros.model.base import Entries, Line, Model, Text


class Entry(Model):
    """A question and its answer."""

    question: Line = Field(description="The question as people ask it", examples=["How much travel is there?"])
    answer: Text = Field(
        description="The answer; figures come from placeholders", examples=["About {travel} of the working time."]
    )
    shows: Literal["posting-law", "pay-history", "remote-reach"] | None = Field(
        None,
        description="What is shown below the answer, from data/jurisdictions/: posting-law for places that want pay "
        "in the posting, pay-history for those that ban the question about past pay, remote-reach for the remote jobs "
        "that a rule reaches",
    )


class Faq(Model):
    """One list for employers, one for job seekers."""

    employers: Entries[Entry] = Field(description="Questions of employers, each under an id of its own")
    job_seekers: Entries[Entry] = Field(description="Questions of job seekers, each under an id of its own")
