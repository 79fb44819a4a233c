"""The kinds that data/ names, each file in its order: of requirements and of questions, and scales of ratings."""

from pydantic import ConfigDict, Field, RootModel, field_validator
from pydantic_core import PydanticCustomError

from macros.model.base import EntriesBy, Line, Model, Point, QuestionTypeId, RequirementKindId, ScaleId, Text


class RequirementKind(Model):
    """data/requirement-kinds.yml: one kind of requirement, such as what is a must, a license, or asked by law."""

    title: Line = Field(description="Heading of its list in the posting", examples=["Licenses"])
    short: Line | None = Field(
        None, description="What it is called in running text, where not by its title", examples=["license"]
    )
    excludes: bool = Field(description="Whether nobody is invited without it: true or false", examples=[True])
    assessed: bool = Field(
        True,
        description="false where a document proves it, such as a license; otherwise each that excludes names the "
        "competencies by which the interview assesses it",
        examples=[False],
    )
    explanation: Text | None = Field(
        None,
        description="What it means for candidates, shown below its heading",
        examples=["You can hand these in until the day on which you start."],
    )


class RequirementKinds(RootModel[EntriesBy[RequirementKindId, RequirementKind]]):
    """data/requirement-kinds.yml as a whole; postings list the kinds in this order."""

    model_config = ConfigDict(frozen=True, strict=True, defer_build=True)


class QuestionType(Model):
    """data/question-types.yml: one type of question, with a list of its own on each interview page."""

    title: Line = Field(description="Heading of its list", examples=["Clinical questions"])
    short: Line | None = Field(
        None, description="What it is called where questions are filtered, if not by its title", examples=["Clinical"]
    )
    introduction: Text | None = Field(
        None,
        description="What interviewers should know of these questions, shown below the heading",
        examples=["Ask these with the ward’s own forms at hand."],
    )


class QuestionTypes(RootModel[EntriesBy[QuestionTypeId, QuestionType]]):
    """data/question-types.yml as a whole; interview pages list the types in this order."""

    model_config = ConfigDict(frozen=True, strict=True, defer_build=True)


class ScalePoint(Model):
    """One point of a scale."""

    anchor: bool = Field(
        description="Whether each question says what an answer of this rating sounds like: true or false",
        examples=[True],
    )
    label: Line | None = Field(
        None, description="What the point is called, where it is not a number alone", examples=["Acceptable"]
    )


class RatingScale(Model):
    """data/rating-scales.yml: one scale on which answers and competencies are rated."""

    instruction: Text = Field(
        description="How interviewers ask and rate, shown above the questions",
        examples=["Ask each question as it stands. Rate from 1 to 4: the anchors describe every point."],
    )
    pass_rule: tuple[Text, ...] = Field(
        (),
        strict=False,
        description="What the panel must see to make an offer, one step an entry; interview pages show it",
        examples=[["Make an offer only if every must competency reaches its expected rating."]],
    )
    points: EntriesBy[Point, ScalePoint] = Field(
        description="Three to seven points, from the lowest to the highest; two or more carry an anchor",
        examples=[{"1": {"anchor": True}, "2": {"anchor": False}, "3": {"anchor": True}}],
    )

    @field_validator("points")
    @classmethod
    def _are_a_scale(cls, points: dict[str, ScalePoint]) -> dict[str, ScalePoint]:
        numbers = [int(point) for point in points]
        message = ""
        if not 3 <= len(numbers) <= 7:
            message = f"the scale has {len(numbers)} points; give three to seven"
        elif numbers != list(range(numbers[0], numbers[0] + len(numbers))):
            message = "the points do not follow each other; write them from the lowest to the highest, without a gap"
        elif sum(point.anchor for point in points.values()) < 2:
            message = "fewer than two points carry an anchor; write 'anchor: true' at two or more"
        if message:
            raise PydanticCustomError("wrong_kind", "{why}", {"why": message})
        return points

    @property
    def anchored(self) -> tuple[str, ...]:
        """The points of which each question says what an answer sounds like."""
        return tuple(point for point, one in self.points.items() if one.anchor)


class RatingScales(RootModel[EntriesBy[ScaleId, RatingScale]]):
    """data/rating-scales.yml as a whole; the first holds where an interview or a framework names none."""

    model_config = ConfigDict(frozen=True, strict=True, defer_build=True)
