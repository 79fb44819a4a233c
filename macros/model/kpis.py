"""data/roles/<role>/kpis.yml: how success is measured."""

from difflib import get_close_matches
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from macros.model.base import Amount, Entries, FactId, Items, Keywords, Line, Model, ResponsibilityId, Status, Text
from macros.model.provenance import Provenance

CADENCES = ("daily", "weekly", "monthly", "quarterly", "half-yearly", "yearly")
"""The cadences from the shortest to the longest."""


def _no_slip(text: str) -> str:
    """A text as it is; one that is nearly a word of the list is a slip of the keyboard."""
    meant = get_close_matches(text.casefold().replace(" ", "-"), CADENCES, 1, 0.8)
    if meant and meant[0] != text:
        message = "'{text}' is not a word of the list; write '{meant}', or say in a sentence how often"
        raise PydanticCustomError("wrong_kind", message, {"text": text, "meant": meant[0]})
    return text


Cadence = Annotated[
    Line,
    Keywords(CADENCES),
    AfterValidator(_no_slip),
    WithJsonSchema({"anyOf": [{"enum": list(CADENCES), "type": "string"}, {"type": "string", "maxLength": 140}]}),
]
"""How often something is done: a word of the list, or a text where none fits, such as `after each election`."""


class Target(Provenance):
    """The range to aim for."""

    value: Amount = Field(description="The range to aim for, with its unit", examples=["90-100 %"])


class Kpi(Model):
    """One measure with what makes it trustworthy."""

    title: Line = Field(description="The measure's name", examples=["Account plan coverage"])
    status: Status = None
    definition: Text = Field(
        description="What is counted, and what is not", examples=["Share of accounts that have a current plan."]
    )
    formula: Line = Field(
        description="How it is computed", examples=["Accounts with a current plan ÷ all accounts × 100"]
    )
    unit: Line = Field(description="What the result is a number of", examples=["% of accounts"])
    target: Target | None = Field(
        None, description="The range to aim for; left out where no figure can be sourced or proposed"
    )
    target_fact: FactId | None = Field(
        None, description="The fact of role.yml that is the target, instead of 'target'", examples=["growth"]
    )
    better: Literal["higher", "lower", "inside"] = Field(description="Which way is better; inside: within the range")
    cadence: Cadence = Field(
        description="How often it is looked at: a word of the list, or a text such as 'after each election'"
    )
    data_source: Line = Field(description="Where the numbers come from", examples=["CRM system"])
    gaming: Text = Field(
        description="How the measure can be gamed, and what to watch beside it",
        examples=["Plans can be written for the count. Read some of them."],
    )
    responsibilities: Items[ResponsibilityId] = Field(
        description="The duties that it speaks of: ids under 'responsibilities' of job-description.yml"
    )


class Kpis(Model):
    """The measures and how to read them."""

    intro: Items[Text] = Field(
        description="How to read the measures, one paragraph an entry",
        examples=[["Choose four or five of these for a scorecard."]],
    )
    kpis: Entries[Kpi] = Field(description="The measures in their order, each under an id of its own")
