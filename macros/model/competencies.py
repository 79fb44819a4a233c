"""data/roles/<role>/competencies.yml: the competency framework."""

from pydantic import Field

from macros.model.base import Entries, EntriesBy, Items, LevelId, Line, Model, Point, ScaleId, Text


class Expected(Model):
    """What the role expects in one competency, by level of its ladder."""

    ratings: EntriesBy[LevelId, int] = Field(
        description="Expected rating by level of the ladder: points of the scale that never fall from one level to "
        "the next",
        examples=[{"core": 3, "senior": 4}],
    )
    why: Text | None = Field(
        None,
        description="What in the work of these levels asks for these ratings; a warning names what lacks it",
        examples=["Renewals are signed at every level. From the senior level on, several business units sign at once."],
    )


class Competency(Model):
    """An ability that can be seen at work and asked for in an interview."""

    title: Line = Field(description="The competency's name", examples=["Negotiation"])
    definition: Text = Field(
        description="What the competency is, in one or two sentences",
        examples=["Reaches agreements that both sides keep and that pay for themselves."],
    )
    expected: Expected = Field(
        description="Expected rating at each level of the ladder, with the reason",
        examples=[{"ratings": {"core": 3, "senior": 4}, "why": "Larger clients bargain with several people at once."}],
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
    competencies: Entries[Competency] = Field(description="The competencies, each under an id of its own")
