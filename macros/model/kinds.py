"""The kinds that data/ names, each file in its order: of requirements, of questions, and scales of ratings."""

from pydantic import ConfigDict, Field, RootModel

from macros.model.base import EntriesBy, Line, Model, QuestionTypeId, RequirementKindId, Text


class RequirementKind(Model):
    """data/requirement-kinds.yml: one kind of requirement, such as what is a must, a licence, or asked by law."""

    title: Line = Field(description="Heading of its list in the posting", examples=["Licences"])
    short: Line | None = Field(
        None, description="What it is called in running text, where not by its title", examples=["licence"]
    )
    excludes: bool = Field(description="Whether nobody is invited without it: true or false", examples=[True])
    assessed: bool = Field(
        True,
        description="false where a document proves it, such as a licence; otherwise each that excludes names the "
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
