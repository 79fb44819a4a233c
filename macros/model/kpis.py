"""data/roles/<role>/kpis.yml: how success is measured."""

from typing import Literal

from pydantic import Field

from macros.model.base import Amount, Entries, Id, Items, Line, Model, Text
from macros.model.provenance import Provenance

Cadence = Literal["weekly", "monthly", "quarterly", "half-yearly", "yearly"]


class Target(Provenance):
    """The range to aim for."""

    value: Amount


class Kpi(Model):
    """One measure with what makes it trustworthy."""

    title: Line
    definition: Text
    formula: Line
    unit: Line
    target: Target | None = Field(None, description="Left out where no figure can be sourced or proposed")
    target_fact: Id | None = Field(None, description="The fact of role.yml that is the target, instead of `target`")
    better: Literal["higher", "lower", "inside"] = Field(description="Which way is better; inside: within the range")
    cadence: Cadence
    data_source: Line
    gaming: Text = Field(description="How the measure can be gamed, and what to watch beside it")
    responsibilities: Items[Id] = Field(description="What the measure speaks of")


class Kpis(Model):
    """The measures and how to read them."""

    intro: Items[Text]
    kpis: Entries[Kpi]
