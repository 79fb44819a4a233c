"""data/roles/<role>/interview.yml: the structured interview."""

from typing import Annotated, Literal

from pydantic import Field

from macros.model.base import Entries, Id, Items, Line, Model, T, Text
from macros.model.provenance import Risk

QuestionType = Literal["technical", "behavioural", "culture"]
Minutes = Annotated[int, Field(ge=1, le=240)]
TwoOrThree = Annotated[tuple[T, ...], Field(strict=False, min_length=2, max_length=3)]


class Stage(Model):
    """One meeting of the process."""

    title: Line
    minutes: Minutes = Field(description="Length of the meeting, with opening and the candidate's own questions")
    led_by: Line
    purpose: Text


class Anchors(Model):
    """What an answer sounds like at 1, 3 and 5 of the five-point scale; 2 and 4 lie between."""

    one: Text = Field(alias="1")
    three: Text = Field(alias="3")
    five: Text = Field(alias="5")


class Question(Model):
    """One question with all an interviewer needs to score the answer."""

    type: QuestionType
    ask: Text
    competency: Id
    stage: Id
    minutes: Minutes
    listen_for: Items[Text]
    follow_ups: TwoOrThree[Text]
    anchors: Anchors
    risk: Risk | None = None


class Interview(Model):
    """The question set and how to run it."""

    stages: Entries[Stage]
    questions: Entries[Question]
    evaluation: Items[Text]
    sources: Items[Id] = Field(description="What the way of interviewing rests on")
