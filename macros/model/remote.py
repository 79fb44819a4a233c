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
    """Six sides of remote work in this role."""

    intro: Items[Text] = Field(
        description="What remote work means in this role, one paragraph an entry",
        examples=[["Most of the work can be done from anywhere, but {travel} of it is at the client’s."]],
    )
    role: Topic = Field(description="What changes in the work itself")
    interview: Topic = Field(description="How to interview at a distance")
    onboarding: Topic = Field(description="The first weeks at a distance")
    travel: Topic = Field(description="Travel that stays, and how to settle it")
    tools: Topic = Field(description="What the work needs")
    time_zones: Topic = Field(description="Working across time zones")
