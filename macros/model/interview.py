"""data/roles/<role>/interview.yml: the structured interview."""

import re
from decimal import ROUND_CEILING, Decimal
from typing import Annotated, Any

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from macros.model.base import (
    CompetencyId,
    Entries,
    EntriesBy,
    Id,
    Items,
    Line,
    Model,
    Point,
    QuestionId,
    QuestionTypeId,
    ScaleId,
    SourceId,
    StageId,
    Status,
    T,
    Text,
)
from macros.model.provenance import Risk

_TIME = re.compile(
    r"(?:(?P<hours>[0-9]+(?:[.,][0-9]+)?) ?h(?:ours?|rs?)?)?(?: |and)*(?:(?P<minutes>[0-9]+) ?(?:m|mins?|minutes?))?"
)


def _no_unit(value: Any) -> Any:
    """A number as it is; a time with its unit is refused with its minutes."""
    time = _TIME.fullmatch(value.strip().lower()) if isinstance(value, str) else None
    if not time or not value.strip():
        return value
    hours = Decimal((time["hours"] or "0").replace(",", "."))
    minutes = int((hours * 60).quantize(Decimal(1), ROUND_CEILING)) + int(time["minutes"] or 0)
    message = "'{value}' is not a number of minutes; write {minutes}"
    raise PydanticCustomError("wrong_kind", message, {"value": value, "minutes": minutes})


Minutes = Annotated[int, BeforeValidator(_no_unit), Field(ge=1, le=240)]
UpToSix = Annotated[tuple[T, ...], Field(strict=False, max_length=6)]


class MeetingPart(Model):
    """A part of a meeting in which nothing is asked and rated: an introduction, a case review, a tour."""

    label: Line = Field(description="The part in a few words", examples=["Tour of the ward"])
    minutes: Minutes = Field(description="How long it takes", examples=[15])
    text: Text | None = Field(
        None,
        description="What happens in it, and who takes part",
        examples=["A nurse on the ward shows the candidate around and answers questions."],
    )


class Stage(Model):
    """One meeting of the process."""

    title: Line = Field(description="The meeting's name", examples=["Panel interview"])
    minutes: Minutes = Field(
        description="Length of the meeting, with opening and the candidate's own questions", examples=[60]
    )
    led_by: Line = Field(description="Who leads it, by function", examples=["Recruiter"])
    purpose: Text = Field(
        description="What the meeting is for, and what to prepare",
        examples=["See how the candidate plans for a client and works with other teams."],
    )
    parts: dict[Id, MeetingPart] = Field(
        default_factory=dict,
        description="Parts without a question in their order, each under an id; with the questions they fill the "
        "meeting. Without them ten minutes are kept for the opening and the close",
    )


class Question(Model):
    """One question with all an interviewer needs to score the answer."""

    status: Status = None
    type: QuestionTypeId = Field(description="The list in which the question appears: an id of data/question-types.yml")
    ask: Text = Field(
        description="The question, word for word",
        examples=["How do you find room to grow in an account that already buys from us?"],
    )
    competency: CompetencyId = Field(description="What it asks for: an id of the role's competencies.yml")
    stage: StageId = Field(description="The meeting in which it is asked: an id under 'stages' of this file")
    minutes: Minutes = Field(
        description="Time for the question with its follow-ups; all of a stage have to fit into the meeting",
        examples=[8],
    )
    listen_for: Items[Text] = Field(
        description="What a good answer holds, one sign an entry",
        examples=[["Compares what each site buys with what it could use.", "Puts service problems right first."]],
    )
    follow_ups: UpToSix[Text] = Field(
        (),
        description="Questions to ask next, six at most; two or three are usual",
        examples=[["Which data showed you the opening?", "Who at the client had to say yes?"]],
    )
    anchors: EntriesBy[Point, Text] = Field(
        description="What an answer sounds like at each point of the scale that carries an anchor",
        examples=[
            {
                "1": "Lists activities that would suit any client.",
                "3": "Goes in a clear order from facts to plan.",
                "5": "Says how each finding would change the plan.",
            }
        ],
    )
    replaces: QuestionId | None = Field(
        None,
        description="In a level, a scope, an industry or a context: the question that is not asked where this one is, "
        "so that the meeting keeps its length; of several that replace the same one the last is asked, in the order "
        "context, industry, scope, level",
    )
    risk: Risk | None = Field(None, description="Where the question can be unfair to someone, and how to ask it fairly")


class Interview(Model):
    """The question set and how to run it."""

    stages: Entries[Stage] = Field(description="The meetings in their order, each under an id of its own")
    questions: Entries[Question] = Field(description="The questions in their order, each under an id of its own")
    rating_scale: ScaleId | None = Field(
        None, description="The scale on which answers are rated: an id of data/rating-scales.yml, its first if left out"
    )
    evaluation: Items[Text] = Field(
        description="How to rate and compare, one paragraph an entry",
        examples=[["Rate alone and in writing before anybody talks."]],
    )
    sources: Items[SourceId] = Field(description="What supports this way of interviewing: ids of data/sources.yml")
