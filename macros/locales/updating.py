"""Writes the catalogs: what is new is added, what changed is marked, and the same texts give the same bytes."""

import io
import re
from collections import Counter
from collections.abc import Iterable

from babel.messages.catalog import Catalog as Messages
from babel.messages.catalog import Message
from babel.messages.pofile import write_po

from macros.locales.extraction import Found
from macros.locales.faithful import forms_of
from macros.model.shared import LanguageSettings

_NOISE = re.compile(rb'^"(?:POT-Creation-Date|Generated-By): .*\n', re.MULTILINE)
"""Lines of the header that would change from run to run."""

_WIDTH = 100


def template(found: Iterable[Found], settings: LanguageSettings) -> Messages:
    """A catalog without translations; a text that is in several places is one message."""
    messages = Messages(locale=settings.locale, project="Hiring Handbook", charset="utf-8", fuzzy=False)
    messages.header_comment = f"# The Hiring Handbook: {settings.name}"
    for one in found:
        words = (one.text, one.plural) if one.plural else one.text
        comments = [one.comment] if one.comment else []
        messages.add(words, locations=[(one.file, 0)], auto_comments=comments, context=one.context or None)
    return messages


def updated(old: Messages | None, fresh: Messages) -> Messages:
    """The old translations of the texts that there are now; of a changed text marked as fuzzy, with its old words."""
    if old is None:
        return fresh
    old.update(fresh)
    obsolete = sorted(old.obsolete.items(), key=lambda entry: str(entry[0]))
    old.obsolete.clear()
    old.obsolete.update(obsolete)
    return old


def written(messages: Messages) -> bytes:
    """The catalog as a PO file."""
    for message in [*messages, *messages.obsolete.values()]:
        message.flags -= {"python-brace-format"} if "%(" in str(message.id) else _GUESSED
    file = io.BytesIO()
    write_po(file, messages, width=_WIDTH, include_lineno=False, include_previous=True)
    return _NOISE.sub(b"", file.getvalue())


_GUESSED = {"python-brace-format", "python-format"}
"""Flags that Babel guesses from texts such as “60 % of”; how placeholders are written is a check of ours."""


def counts(messages: Messages) -> Counter[str]:
    """How many messages are translated, fuzzy and missing."""
    return Counter(_state(message) for message in messages if message.id)


def _state(message: Message) -> str:
    if not all(forms_of(message.string)):
        return "missing"
    return "fuzzy" if message.fuzzy else "translated"
