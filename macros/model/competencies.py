"""data/roles/<role>/competencies.yml: the competency framework."""

from pydantic import Field

from macros.model.base import Entries, EntriesBy, Items, LevelId, Line, Model, Point, ScaleId, Text


class Competency(Model):
    """An ability that can be seen at work and asked for in an interview."""

    title: Line = Field(description="The competency's name", examples=["Negotiation"])
    definition: Text = Field(
        description="What the competency is, in one or two sentences",
        examples=["Reaches agreements that both sides keep and that pay for themselves."],
    )
    levels: EntriesBy[Point, Items[Text]] = Field(
        description="What can be seen at each point of the scale, from the lowest to the highest",
        examples=[
            {
                "1": ["Gives in without asking for anything in return."],
                "2": ["Asks for something in return once the price has been named."],
                "3": ["Trades each concession for one of the client’s."],
                "4": ["Prepares what to trade, and knows when to walk away."],
                "5": ["Finds terms that are worth more to both sides than the first offer."],
            }
        ],
    )


class Competencies(Model):
    """The framework: the same scale for every competency."""

    intro: Items[Text] = Field(
        description="How to use the framework, one paragraph an entry",
        examples=[["Rate what you have seen, not what you expect."]],
    )
    rating_scale: ScaleId | None = Field(
        None, description="The scale of the framework: an id of data/rating-scales.yml, its first if left out"
    )
    expected: dict[LevelId, int] = Field(
        description="Expected rating by level of the ladder: a point of the scale", examples=[{"core": 3, "senior": 4}]
    )
    competencies: Entries[Competency] = Field(description="The competencies, each under an id of its own")
