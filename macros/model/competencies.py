"""data/roles/<role>/competencies.yml: the competency framework."""

from pydantic import Field

from macros.model.base import Entries, Id, Items, Line, Model, Text


class Levels(Model):
    """Observable behaviours at each of the five points of the rating scale."""

    one: Items[Text] = Field(alias="1")
    two: Items[Text] = Field(alias="2")
    three: Items[Text] = Field(alias="3")
    four: Items[Text] = Field(alias="4")
    five: Items[Text] = Field(alias="5")


class Competency(Model):
    """An ability that can be seen at work and asked for in an interview."""

    title: Line
    definition: Text
    levels: Levels


class Competencies(Model):
    """The framework: the same five-point scale for every competency."""

    intro: Items[Text]
    expected: dict[Id, int] = Field(description="Expected rating by level of the ladder, 1 to 5")
    competencies: Entries[Competency]
