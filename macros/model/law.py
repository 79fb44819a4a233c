"""What the law of a place asks, piece by piece: laws with their days, what a posting says, past pay, AI."""

from typing import Literal

from pydantic import Field

from macros.model.base import Amount, Items, Line, Model, Period, PublishedLine, SourceId, Text

# Answers of the law. `unknown` is one too: nobody has looked it up, and pages say so. None is `yes` or `no`, which some
# programs that read YAML take for true and false.
Duty = Literal["required", "not-required", "unknown"]
PastPay = Literal["banned", "allowed", "unknown"]

Subject = Literal["postings", "salary-history", "hiring"]
Checked = Literal["official", "summary", "not-read"]
NamedBenefit = Literal["health", "retirement"]


class Law(Model):
    """One law, with the day on which it took effect or will. Pages work out from the day whether it is in force."""

    title: PublishedLine = Field(description="The law's name", examples=["Illinois 820 ILCS 112/10"])
    about: Subject = Field(
        "postings",
        description="What it governs: postings for pay in job postings, salary-history for questions about past pay, "
        "hiring for anything else",
    )
    effective: Period | None = Field(
        None, description="When it took effect, or will: a day, a month or a year", examples=["2025-01-01"]
    )
    enforced_from: Period | None = Field(
        None, description="When enforcement begins, if that is later or the only date known", examples=["2027-01-01"]
    )

    @property
    def first_day(self) -> str | None:
        """The day from which it counts: the beginning of its enforcement, if that is known."""
        return self.enforced_from or self.effective


class Asked(Model):
    """Whether a posting has to say something, and what exactly."""

    answer: Duty = Field(description="required, not-required, or unknown if nobody has looked it up")
    text: Text | None = Field(
        None, description="What exactly, in a sentence", examples=["A general description of all benefits."]
    )


class AskedBenefits(Asked):
    """Whether a posting has to describe benefits, and which by name."""

    names: tuple[NamedBenefit, ...] = Field(
        (), strict=False, description="Benefits that it has to name: health, retirement", examples=[["health"]]
    )


class WidestRange(Model):
    """How far the ends of a posted range may be apart."""

    at_most: Amount = Field(description="The most that lies between the two ends", examples=["CAD 50,000"])
    unless_above: Amount | None = Field(
        None, description="The limit does not bind where the upper end is above this", examples=["CAD 200,000"]
    )


class PayHistory(Model):
    """Whether an employer may ask what an applicant has earned."""

    question: PastPay = Field(description="Whether the question is banned or allowed, or unknown")
    text: Text | None = Field(
        None,
        description="What exactly, in a sentence",
        examples=["Pay that an applicant volunteers may only raise the offer."],
    )
    source: SourceId | None = Field(None, description="Where that was read, if not in the sources of the file")


class AiRule(Model):
    """What the law of the place asks of those who use AI in hiring."""

    title: PublishedLine = Field(description="The law or rule", examples=["New York City Local Law 144 of 2021"])
    effective: Period | None = Field(None, description="When it took effect, or will")
    enforced_from: Period | None = Field(None, description="When enforcement began or begins, if later")
    employers: Line = Field(
        description="Whom it binds", examples=["Employers that use such a tool for a job in the city"]
    )
    duties: Items[Text] = Field(
        description="What it asks for, one duty an entry",
        examples=[["Give candidates notice before you use the tool."]],
    )
    penalty: Text | None = Field(
        None, description="What a violation costs", examples=["Civil penalties of $500 to $1,500 a day."]
    )
    note: Text | None = Field(
        None, description="What readers should know beside that", examples=["The rules that carry it out are drafts."]
    )
    checked: Checked = Field("summary", description="official, summary or not-read, as for the file as a whole")
    sources: Items[SourceId] = Field(description="Where it was read: ids of data/sources.yml")

    @property
    def first_day(self) -> str | None:
        """The day from which it counts: the beginning of its enforcement, if that is known."""
        return self.enforced_from or self.effective


class Hint(Model):
    """Something else that the law of the place asks of those who hire."""

    label: Line = Field(description="What it is about, in a few words", examples=["Background checks"])
    text: Text = Field(
        description="What the law asks, in one to three sentences",
        examples=["Ask for written permission before you buy a background report."],
    )
    source: SourceId = Field(description="Where it was read: an id of data/sources.yml")


def has_begun(period: str, day: str) -> bool:
    """Whether a day, month or year has begun by a day (ISO 8601)."""
    return period <= day[: len(period)]
