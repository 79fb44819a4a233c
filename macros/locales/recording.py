"""What a build asks the catalog for, written down: a test compares it with what extraction finds."""

import atexit
import gettext
import json
import os
from pathlib import Path

VARIABLE = "HANDBOOK_MESSAGES"
"""The environment's name of the folder in which each process writes what it asked for: `<language>-<process>.json`."""


_recordings: list["Recording"] = []


@atexit.register
def save() -> None:
    """Write what this process asked for. A process that was forked calls it itself: nothing else is run at its end."""
    for recording in _recordings:
        recording.save()


class Recording(gettext.NullTranslations):
    """Hands every question on to the translations, and remembers it."""

    def __init__(self, translations: gettext.NullTranslations, file: Path) -> None:
        super().__init__()
        self.add_fallback(translations)
        self.quiet = translations
        """Answers without that it is remembered."""
        self._file = file
        self._asked: set[tuple[str, str]] = set()
        _recordings.append(self)

    def save(self) -> None:
        """Write what was asked for."""
        self._file.write_text(json.dumps(sorted(self._asked), ensure_ascii=False, indent=0) + "\n", "utf-8")

    def gettext(self, message: str) -> str:
        """The translation of words."""
        self._asked.add(("", message))
        return super().gettext(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The translation of words that depend on a number."""
        self._asked.add(("", msgid1))
        return super().ngettext(msgid1, msgid2, n)

    def pgettext(self, context: str, message: str) -> str:
        """The translation of words with a context."""
        self._asked.add((context, message))
        return super().pgettext(context, message)

    def npgettext(self, context: str, msgid1: str, msgid2: str, n: int) -> str:
        """The translation of words that depend on a number, with a context."""
        self._asked.add((context, msgid1))
        return super().npgettext(context, msgid1, msgid2, n)


def recorded(translations: gettext.NullTranslations, language: str) -> gettext.NullTranslations:
    """The translations of a language, by its folder, recording where the environment asks for it."""
    folder = os.environ.get(VARIABLE)
    return Recording(translations, Path(folder) / f"{language}-{os.getpid()}.json") if folder else translations
