"""The messages of the program, for tests of all of them."""

import gettext
import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from string import Formatter
from types import ModuleType

import macros
from macros.model.messages import Message


def modules(package: ModuleType = macros) -> Iterator[ModuleType]:
    """Every module of a package but those that are programs."""
    yield package
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def messages_in(value: object) -> Iterator[Message]:
    """Every message of a table, however deep it stands."""
    if isinstance(value, Message):
        yield value
    elif isinstance(value, dict):
        for inside in value.values():
            yield from messages_in(inside)
    elif isinstance(value, list | tuple):
        for inside in value:
            yield from messages_in(inside)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from messages_in(getattr(value, field.name, None))


def messages_of(module: ModuleType) -> set[Message]:
    """Every message of a module, and those that it imports by name."""
    found: set[Message] = set()
    for name, value in vars(module).items():
        if not name.startswith("__"):
            found |= set(messages_in(value))
    return found


def placeholders(text: str) -> set[str]:
    """The names that stand in braces."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


class Heard(gettext.NullTranslations):
    """Remembers each message that is looked up."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: set[Message] = set()
        self.quiet = gettext.NullTranslations()
        """For what is no word of the program, as in `macros.locales.recording`."""

    def gettext(self, message: str) -> str:
        """The message itself."""
        self.messages.add(Message(message))
        return message

    def pgettext(self, context: str, message: str) -> str:
        """The message itself."""
        self.messages.add(Message(message, context))
        return message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The message itself."""
        self.messages.add(Message(msgid1, plural=msgid2))
        return msgid1 if n == 1 else msgid2

    def npgettext(self, context: str, msgid1: str, msgid2: str, n: int) -> str:
        """The message itself."""
        self.messages.add(Message(msgid1, context, msgid2))
        return msgid1 if n == 1 else msgid2

    @property
    def keys(self) -> frozenset[tuple[str, str]]:
        """Context and words of each, as gettext tells them apart."""
        return frozenset((message.context, message.text) for message in self.messages)
