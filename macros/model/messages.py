"""Words of the program that readers see: marked where they are, translated where they are said.

A table of words is made of messages, because a translator's tools find only what is marked. A message is a whole
sentence, or a whole label, with named placeholders: what is glued together from parts cannot be translated.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """What gettext knows of some words: the English, and what tells apart or counts."""

    text: str
    """The English words, with placeholders such as `{title}`; with `plural` those for one."""

    context: str = ""
    """Tells apart what English says with one word, such as “Level” of a career and of education."""

    plural: str = ""
    """The English words for another number than one."""


def N_(text: str) -> Message:  # noqa: N802 (gettext's name for a mark)
    """Mark words for translation."""
    return Message(text)


def NP_(context: str, text: str) -> Message:  # noqa: N802
    """Mark words that have two senses in English."""
    return Message(text, context)


def NN_(one: str, many: str) -> Message:  # noqa: N802
    """Mark words that depend on a number."""
    return Message(one, plural=many)


def NNP_(context: str, one: str, many: str) -> Message:  # noqa: N802
    """Mark words that depend on a number and have two senses in English."""
    return Message(one, context, many)
