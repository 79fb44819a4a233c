"""data/roles/<role>/competencies.yml: the competency framework."""

from pydantic import Field

from macros.model.base import Entries, Items, LevelId, Line, Model, Text


class Levels(Model):
    """Observable behaviours at each of the five points of the rating scale."""

    one: Items[Text] = Field(
        alias="1",
        description="What is seen at rating 1, the lowest",
        examples=[["Gives in without asking for anything in return."]],
    )
    two: Items[Text] = Field(
        alias="2",
        description="What is seen at rating 2, between 1 and 3",
        examples=[["Asks for something in return once the price has been named."]],
    )
    three: Items[Text] = Field(
        alias="3",
        description="What is seen at rating 3, good work",
        examples=[["Trades each concession for one of the client’s."]],
    )
    four: Items[Text] = Field(
        alias="4",
        description="What is seen at rating 4, between 3 and 5",
        examples=[["Prepares what to trade, and knows when to walk away."]],
    )
    five: Items[Text] = Field(
        alias="5",
        description="What is seen at rating 5, the highest",
        examples=[["Finds terms that are worth more to both sides than the first offer."]],
    )


class Competency(Model):
    """An ability that can be seen at work and asked for in an interview."""

    title: Line = Field(description="The competency's name", examples=["Negotiation"])
    definition: Text = Field(
        description="What the competency is, in one or two sentences",
        examples=["Reaches agreements that both sides keep and that pay for themselves."],
    )
    levels: Levels = Field(description="What can be seen at each rating from 1 to 5")


class Competencies(Model):
    """The framework: the same five-point scale for every competency."""

    intro: Items[Text] = Field(
        description="How to use the framework, one paragraph an entry",
        examples=[["Rate what you have seen, not what you expect."]],
    )
    expected: dict[LevelId, int] = Field(
        description="Expected rating by level of the ladder, 1 to 5", examples=[{"core": 3, "senior": 4}]
    )
    competencies: Entries[Competency] = Field(description="The competencies, each under an id of its own")
