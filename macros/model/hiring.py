"""data/roles/<role>/hiring.yml: finding people and telling who fits."""

from typing import Annotated

from pydantic import Field, StringConstraints

from macros.model.base import Entries, Items, Line, Model, Text
from macros.model.provenance import Risk

SearchString = Annotated[str, StringConstraints(min_length=1, max_length=600)]
"""A search to copy; shown exactly as typed."""


class Channel(Model):
    """A place to find candidates."""

    label: Line
    text: Text


class BooleanSearch(Model):
    """A search string that can be copied."""

    label: Line
    where: Line
    query: SearchString
    text: Text


class RedFlag(Model):
    """A warning sign, with the fair way to test it."""

    label: Line
    text: Text
    probe: Text = Field(description="What to ask or check before it counts")
    risk: Risk | None = None


class Tip(Model):
    """Advice for the posting."""

    label: Line
    text: Text


class Hiring(Model):
    """Sourcing, warning signs and the posting."""

    intro: Items[Text]
    sourcing: Entries[Channel]
    searches: Entries[BooleanSearch]
    red_flags: Entries[RedFlag]
    posting_tips: Entries[Tip]
