"""data/roles/<role>/remote.yml: what remote and hybrid work change."""

from pydantic import Field

from macros.model.base import Entries, Items, Line, Model, Text


class Practice(Model):
    """One thing to do, and why."""

    label: Line = Field(description="What to do, in a few words", examples=["Core hours"])
    text: Text = Field(
        description="How to do it, and why", examples=["Agree on four hours a day in which everybody can be reached."]
    )


class Topic(Model):
    """One side of remote work."""

    intro: Text = Field(
        description="What is different, in one or two sentences",
        examples=["Clients sit in several time zones, and so does the team."],
    )
    practices: Entries[Practice] = Field(description="What to do, each under an id of its own")


class Remote(Model):
    """Sides of remote work in this role; the work itself and the interview always."""

    intro: Items[Text] = Field(
        description="What remote work means in this role, one paragraph an entry",
        examples=[["Most of the work can be done from anywhere, but {travel} of it is at the client’s."]],
    )
    role: Topic = Field(description="What changes in the work itself")
    interview: Topic = Field(description="How to interview at a distance")
    onboarding: Topic | None = Field(None, description="The first weeks at a distance; may be left out")
    travel: Topic | None = Field(None, description="Travel that stays, and how to settle it; may be left out")
    tools: Topic | None = Field(None, description="What the work needs; may be left out")
    time_zones: Topic | None = Field(None, description="Working across time zones; may be left out")
