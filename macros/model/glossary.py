"""The words of the trade that the handbook uses, and what each means."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from macros.model.base import Entries, Id, Items, Line, Model, SourceId, Text, Translation, WritersText, formed

Form = Annotated[
    str,
    formed(
        r"^[^\s<>{}\[\]`]+( [^\s<>{}\[\]`]+)*$",
        "write plain words with single spaces between them, without < > { } [ ] or `",
        min_length=2,
        max_length=60,
    ),
]
"""Words as they are in a text, with single spaces."""

TermId = Annotated[Id, Field(description="Id of a term in data/glossary.yml", examples=["net-revenue-retention"])]


GENERAL_KINDS = ("hiring", "pay", "law", "work", "figures")
"""What terms belong to that no single field of work owns."""


FORMS_APART = " | "
"""What parts the forms of a language that has several where English has one."""


class GlossaryTerm(Model):
    """One term: how it is called, and what it means."""

    term: Line = Field(description="The term in full, in the singular", examples=["Net revenue retention"])
    abbreviation: Line | None = Field(None, description="Its abbreviation", examples=["NRR"])
    also_called: tuple[Line, ...] = Field(
        (), strict=False, description="Other words for the same, shown to readers", examples=[["net retention"]]
    )
    forms: tuple[Annotated[Form, Translation.SEARCHED], ...] = Field(
        (),
        strict=False,
        description="Plurals and other forms to look for in texts; not shown",
        examples=[["account plans", "account planning"]],
    )
    definition: Text = Field(
        description="What it means, in one to three plain sentences that stand by themselves",
        examples=["The share of clients, or of their revenue, that is lost in a period."],
    )
    kind: Id = Field(
        description=f"What the term belongs to: {', '.join(GENERAL_KINDS)}, or the id of a family in data/handbook.yml",
        examples=[*GENERAL_KINDS, "sales"],
    )
    see_also: tuple[TermId, ...] = Field(
        (), strict=False, description="Terms to read next: ids of this file", examples=[["churn"]]
    )
    source: SourceId | None = Field(None, description="Where the definition was read: an id of data/sources.yml")
    link: bool = Field(
        True, description="Whether pages link the term; false for a word of nearly every sentence", examples=[False]
    )

    def wordings(self) -> Iterator[str]:
        """Everything by which a text may call it; the term itself comes first."""
        yield self.term
        if self.abbreviation:
            yield self.abbreviation
        yield from self.also_called
        for forms in self.forms:
            yield from forms.split(FORMS_APART)


class KnownWords(Model):
    """Abbreviations that need no entry, for a reason."""

    words: Items[Form] = Field(description="The abbreviations, as texts write them", examples=[["US", "EU"]])
    reason: WritersText = Field(
        description="Why readers need no entry", examples=["Everybody knows these by their letters."]
    )


class Glossary(Model):
    """data/glossary.yml: the terms, what needs none, and words to wait for."""

    terms: Entries[GlossaryTerm] = Field(description="The terms, each under an id of its own, by the alphabet")
    known: dict[Id, KnownWords] = Field(
        default_factory=dict, description="Abbreviations that need no entry, in groups, each under an id of its own"
    )
    watch: tuple[Form, ...] = Field(
        (),
        strict=False,
        description="Words of the trade that a text may use only once they stand under 'terms'",
        examples=[["clawback", "garden leave"]],
    )
