"""What a language says: the translations of a catalog, looked up as gettext does; what it lacks is known as such."""

import gettext
from collections.abc import Iterator, Mapping
from functools import cache
from sys import intern
from typing import TYPE_CHECKING, Literal

from macros.text.untranslated import untranslated

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog as Messages

_rule_of = cache(gettext.c2py)
"""The rule for plural forms that is in a header, as a function; a process asks for few."""

Key = str | tuple[str, str]
"""A message, or its context and the message."""

State = Literal["translated", "outdated", "missing"]
"""Outdated is what was translated before the English changed, and is marked as fuzzy."""


class Translations(gettext.NullTranslations):
    """The translations that are sure. What is fuzzy or missing is said in English, and known as such.

    What no catalog has, such as a name, is the same in every language.
    """

    def __init__(self, forms: dict[Key, tuple[str, ...]], missing: Mapping[Key, State], rule: str) -> None:
        super().__init__()
        self._forms = forms
        """The translation of each message, one entry a plural form; of what has no plural one."""
        self._missing = missing
        """The messages that are said in English until someone translates them, or looks at them again."""
        self._rule = rule

    @classmethod
    def of(cls, messages: "Messages") -> "Translations":
        """Those of a catalog. A form that is missing is in English."""
        forms: dict[Key, tuple[str, ...]] = {}
        missing: dict[Key, State] = {}
        for message in messages:
            if not message.id:
                continue
            one, many = (message.id, message.id) if isinstance(message.id, str) else message.id
            words = (message.string,) if isinstance(message.string, str) else message.string or ()
            key = (message.context, one) if message.context else intern(one)
            if message.fuzzy or not any(words):
                missing[key] = "outdated" if any(words) else "missing"
            else:
                forms[key] = tuple(form or untranslated(many if index else one) for index, form in enumerate(words))
        return cls(forms, missing, str(messages.plural_expr))

    def states(self) -> Iterator[tuple[Key, State]]:
        """Every message with its state."""
        yield from ((key, "translated") for key in self._forms)
        yield from self._missing.items()

    def said(self) -> Iterator[tuple[Key, tuple[str, ...]]]:
        """Every translated message with what is said for it, one entry a plural form."""
        yield from self._forms.items()

    @property
    def share(self) -> float:
        """How much of it is translated, from 0 to 1."""
        return len(self._forms) / max(1, len(self._forms) + len(self._missing))

    def gettext(self, message: str) -> str:
        """The translation of words."""
        return self._said(message, message, message, 1)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The translation of words that depend on a number."""
        return self._said(msgid1, msgid1, msgid2, n)

    def pgettext(self, context: str, message: str) -> str:
        """The translation of words with a context."""
        return self._said((context, message), message, message, 1)

    def npgettext(self, context: str, msgid1: str, msgid2: str, n: int) -> str:
        """The translation of words that depend on a number, with a context."""
        return self._said((context, msgid1), msgid1, msgid2, n)

    def _said(self, key: Key, one: str, many: str, number: int) -> str:
        forms = self._forms.get(key)
        if forms is None:
            english = one if number == 1 else many
            return untranslated(english) if key in self._missing else english
        return forms[_rule_of(self._rule)(number)] if len(forms) > 1 else forms[0]
