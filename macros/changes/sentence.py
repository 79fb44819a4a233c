"""A change in plain words of the reader's language."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros.changes.change import Change, Moved
from macros.changes.transitions import Statement, moved_end, transition
from macros.changes.values import Value, Whole
from macros.changes.values_in_words import counts_in_words, item_in_words, value_in_words
from macros.model.messages import N_, NP_
from macros.places.in_words import LABELED, choice_in_words, down, step_in_words
from macros.places.place import Step
from macros.places.vocabulary import FIELDS
from macros.text.excerpts import shortened
from macros.text.language import Language
from macros.text.lists import WITH_COMMAS, joined

NAME_WIDTH = 90
"""Longest name of an item inside a sentence, in characters."""

MOVED_NAME_WIDTH = 60
"""The same where several names may be in one sentence."""

LABELS = {
    "added": NP_("kind of change", "Added"),
    "removed": NP_("kind of change", "Removed"),
    "left-out": NP_("kind of change", "Left out"),
    "put-back": NP_("kind of change", "No longer left out"),
    "differs": NP_("kind of change", "Different from the base"),
    "as-base": NP_("kind of change", "Same as the base again"),
    "moved": NP_("kind of change", "New order"),
}
"""Kind of change to its label; a changed value has none."""

WITH_DETAILS = NP_("what came, went or moved", "{subject} ({details})")
MOVED = N_("“{name}” is now number {number} of {count}")
CHECKED = NP_("a figure, and what changed in where it comes from", "{subject}: {clauses}")
CLAUSES = {
    "source": N_("source {new} instead of {old}"),
    "as_of": N_("figures of {new} instead of {old}"),
    "verified_on": N_("verified again on {new}"),
    "method": N_("method {new} instead of {old}"),
}
"""What is said of each key that tells where a figure comes from."""


@dataclass(frozen=True)
class Sentence:
    """A change in parts, so that a page can set them apart."""

    label: str
    """`Added` and the like; empty where a value changed."""

    choice: str
    """`Industry “Healthcare”`; empty outside of variants."""

    subject: str
    statement: Statement | None
    """What is said of the subject; None where the label says it all."""


def sentence(change: Change, language: Language) -> Sentence:
    """A change in words. Texts of data/ are in it as they were typed, long ones shortened."""
    label = LABELS.get(change.kind)
    trail = change.place.trail
    if not label and len(trail) > 1 and trail[-1].word == FIELDS["value"]:
        trail = trail[:-1]
    steps = [_step(step, language, with_noun=bool(label) and step is trail[-1]) for step in trail]
    end = moved_end(change.before, change.after) if change.kind == "changed" else None
    return Sentence(
        label=language.say(label) if label else "",
        choice=choice_in_words(change.place.choice, language),
        subject=down([*steps, language.say(end) if end else ""], language),
        statement=_statement(change, language),
    )


def one_line(change: Change, language: Language) -> str:
    """A change as one line of text."""
    parts = sentence(change, language)
    line = down([parts.choice, parts.subject], language)
    if parts.statement:
        line = language.say(parts.statement.message, subject=line, **parts.statement.values)
    return language.say(LABELED, label=parts.label, value=line) if parts.label else line


def _step(step: Step, language: Language, *, with_noun: bool) -> str:
    return step_in_words(step, language, with_noun=with_noun, width=NAME_WIDTH)


def _statement(change: Change, language: Language) -> Statement | None:
    if change.kind == "changed":
        return transition(change, language)
    if change.kind == "checked":
        return Statement(CHECKED, {"clauses": _origin(change.origin, language)})
    details = _details(change, language)
    return Statement(WITH_DETAILS, {"details": details}) if details else None


def _details(change: Change, language: Language) -> str:
    """What is told of something that came, went or moved, beside its name; empty where there is nothing to tell."""
    if change.kind == "moved":
        return joined(language, [_moved(item, language) for item in change.moved], WITH_COMMAS)
    if change.counts:
        return counts_in_words(change.counts, language)
    value = change.before if change.after is None else change.after
    if isinstance(value, Whole):
        return item_in_words(value, language)
    return "" if value is None or value == () else value_in_words(value, language)


def _moved(item: Moved, language: Language) -> str:
    number, count = language.number(item.number), language.number(item.count)
    return language.say(MOVED, name=shortened(item.name, MOVED_NAME_WIDTH), number=number, count=count)


def _origin(origin: Sequence[tuple[str, Value, Value]], language: Language) -> str:
    clauses = []
    for key, before, after in origin:
        old, new = value_in_words(before, language), value_in_words(after, language)
        clauses.append(language.say(CLAUSES[key], old=old, new=new))
    return joined(language, clauses, WITH_COMMAS)
