"""data/roles/<role>/remote.yml: what remote and hybrid work change."""

from pydantic import Field

from macros.model.base import Entries, Items, Line, Model, Text


class Practice(Model):
    """One thing to do, and why."""

    label: Line
    text: Text


class Topic(Model):
    """One side of remote work."""

    intro: Text
    practices: Entries[Practice]


class Remote(Model):
    """Six sides of remote work in this role."""

    intro: Items[Text]
    role: Topic = Field(description="What changes in the work itself")
    interview: Topic
    onboarding: Topic
    travel: Topic
    tools: Topic
    time_zones: Topic
