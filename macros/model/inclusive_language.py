"""Words that can keep people away, and the findings that we live with."""

from typing import Annotated

from pydantic import Field

from macros.model.base import Date, Id, Items, Model, SourceId, WritersText, formed

_LETTER = "a-z\u00df-\u00f6\u00f8-\u00ff\u0153\u0390\u03ac-\u03ce"
"""A lowercase letter of the languages of the handbook."""

Words = Items[
    Annotated[
        str,
        formed(rf"^[{_LETTER}][{_LETTER} ’-]*\*?$", "write lowercase words; a * may end the last one", max_length=40),
        Field(examples=["lead*"]),
    ]
]


_NOT_POSTED_WORDS = "write lowercase words; # stands for a number, and a * may end the last one"


class Term(Model):
    """A word that can keep people away, with what to write instead."""

    words: Words = Field(description="The words, in lowercase; a final * stands for any ending")
    instead: WritersText = Field(
        description="What to write instead", examples=["say what the person does and how well"]
    )
    why: WritersText | None = Field(
        None, description="Whom they can shut out, as the posting check says it", examples=["names an age, not a skill"]
    )
    protected: bool = Field(
        default=False,
        description="Whether the words name what law protects, so that the employer's statements on equal opportunity "
        "and on accommodations may use them",
        examples=[True],
    )


class UnratedWords(Model):
    """Words that rate how an answer came or that say too little to rate by, with what to write instead."""

    words: Words = Field(description="The words, in lowercase; a final * stands for any ending")
    instead: WritersText = Field(
        description="What to write instead", examples=["say what the answer contains, and what it leaves out"]
    )


class NotPosted(Model):
    """What a must-have of a job posting does without, with what to write instead."""

    words: Items[
        Annotated[
            str,
            formed(rf"^[{_LETTER}#][{_LETTER}# +’-]*\*?$", _NOT_POSTED_WORDS, max_length=40),
            Field(examples=["# years"]),
        ]
    ] = Field(description="The words, in lowercase; # stands for a number, and a final * for any ending")
    instead: WritersText = Field(
        description="What to write instead", examples=["say what the person has done, and how an interview tests it"]
    )


class RiskWords(Model):
    """Words that need a note on how to use them fairly."""

    words: Words = Field(description="The words, in lowercase; a final * stands for any ending")
    why: WritersText = Field(
        description="Whom they can shut out", examples=["a degree shuts out people who learned the same at work"]
    )


class Excuse(Model):
    """A finding that we live with, for a reason and for a time."""

    words: Words = Field(description="The words that are allowed, in lowercase", examples=[["leading"]])
    reason: WritersText = Field(
        description="Why they are right here", examples=["Leading lights are two lamps that mark a channel."]
    )
    expires: Date = Field(description="The day on which to look at it again", examples=["2027-11-22"])


class InclusiveLanguage(Model):
    """data/inclusive-language.yml: words to look for and the exceptions.

    A language has its own in data/locales/<folder>/.
    """

    source: SourceId = Field(description="What is behind the list: an id of data/sources.yml")
    masculine: Words = Field((), description="Masculine-coded stems; a final * stands for any ending")
    terms: dict[Id, Term] = Field(description="Words to avoid, in groups, each under an id of its own")
    needs_risk: dict[Id, RiskWords] = Field(
        default_factory=dict,
        description="Words that need a 'risk:' note where they are used, in groups, each under an id of its own",
    )
    unrated: dict[Id, UnratedWords] = Field(
        default_factory=dict,
        description="Words that no rating anchor and no point of a competency may hold, because two raters could not "
        "rate by them, in groups, each under an id of its own",
    )
    not_in_postings: dict[Id, NotPosted] = Field(
        default_factory=dict,
        description="What no must-have of a job posting asks for, in groups, each under an id of its own",
    )
    replacements: dict[
        Annotated[str, formed(rf"^[{_LETTER}][{_LETTER} -]*$", "write a lowercase word, or several", max_length=40)],
        Annotated[WritersText, Field(examples=["salesperson"])],
    ] = Field(
        default_factory=dict,
        description="What one press puts in the place of a word in the posting check; of others it leaves a blank",
    )
    exceptions: dict[Id, Excuse] = Field(
        description="Findings that we live with, each under an id of its own; {} for none"
    )
