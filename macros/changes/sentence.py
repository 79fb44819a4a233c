"""A change in plain words of the reader's language."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from macros.changes import values_in_words
from macros.changes.change import Change, Choice, Step
from macros.changes.excerpts import shortened
from macros.changes.values import Whole
from macros.places.vocabulary import FIELDS
from macros.text.language import Language

NAME_WIDTH = 90
"""Longest name of an item inside a sentence, in characters."""

_LABELS = {
    "added": "Added",
    "removed": "Removed",
    "left-out": "Left out",
    "put-back": "No longer left out",
    "differs": "Different from the base",
    "as-base": "Again as in the base",
    "moved": "New order",
}
_CHOICES = {
    "industry": "In the industry {title}",
    "context": "In the work context {title}",
    "scope": "In the scope {title}",
    "level": "At the level {title}",
}


@dataclass(frozen=True)
class Sentence:
    """A change in parts, so that a page can set them apart. `str` gives it in one line."""

    choice: str
    """`In the industry Healthcare`; empty outside of variants."""

    label: str
    """`Added` and the like; empty where a value changed."""

    subject: str
    statement: str

    def __str__(self) -> str:
        lead = ", ".join(filter(None, [self.choice, self.label.lower() if self.choice else self.label]))
        said = ": ".join(filter(None, [lead, self.subject]))
        if self.statement:
            said += f" ({self.statement})" if self.label else f": {self.statement}"
        return said[:1].upper() + said[1:]


def sentence(change: Change, language: Language) -> Sentence:
    """A change in words. Texts of data/ stand in it as they were typed, long ones shortened."""
    label = language.gettext(_LABELS[change.kind]) if change.kind in _LABELS else ""
    trail = change.trail
    if not label and len(trail) > 1 and trail[-1].word == FIELDS["value"]:
        trail = trail[:-1]
    parts = [_step(step, language, with_noun=bool(label) and step is trail[-1]) for step in trail]
    subject = ", ".join(filter(None, [*parts, values_in_words.end(change, language)]))
    return Sentence(_choice(change.choice, language), label, subject, _statement(change, language))


def place_words(trail: Sequence[Step], language: Language) -> str:
    """A place of the data by the steps down to it, with names in full: `Denver, source of pay`."""
    said = ", ".join(_named(step, step.name, language, with_noun=False) for step in trail)
    return said[:1].upper() + said[1:]


def _choice(choice: Choice | None, language: Language) -> str:
    return language.gettext(_CHOICES[choice.axis]).format(title=choice.title) if choice else ""


def _step(step: Step, language: Language, *, with_noun: bool) -> str:
    return _named(step, shortened(step.name, NAME_WIDTH), language, with_noun=with_noun)


def _named(step: Step, name: str, language: Language, *, with_noun: bool) -> str:
    words = language.gettext(step.words)
    if not name:
        return words
    return name if step.word.alone and not with_noun else f"{words} {values_in_words.quoted(name, language)}"


def _statement(change: Change, language: Language) -> str:
    if change.kind == "changed":
        return values_in_words.changed(change, language)
    if change.kind == "checked":
        return values_in_words.checked(change.before, change.after, language)
    if change.kind == "moved":
        return values_in_words.moved(change.after, language)
    if change.counts:
        return values_in_words.counted(change.counts, language)
    return _detail(change.before if change.after is None else change.after, language)


def _detail(value: Any, language: Language) -> str:
    """What is told of something that came or went, beside its name."""
    if isinstance(value, Whole):
        parts = [(word, values_in_words.value(part, language)) for word, part in value.parts]
        return ", ".join(
            said if word == FIELDS["value"] else f"{language.gettext(word.words)} {said}" for word, said in parts
        )
    return "" if value is None else values_in_words.value(value, language)
