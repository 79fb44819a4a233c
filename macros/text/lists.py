"""Lists in running text without “and”: what is between their items is the language's."""

from collections.abc import Sequence
from functools import reduce

from macros.model.messages import NP_, Message
from macros.text.language import Language

# Translators: joins two items of a list without “and”; a longer list is made of it step by step.
PLAIN = NP_("list", "{before}, {after}")
# Translators: joins two items of a list without “and” where the items hold commas.
WITH_COMMAS = NP_("list", "{before}; {after}")
# Translators: joins two names of one thing.
NAMES = NP_("list", "{before} / {after}")


def joined(language: Language, items: Sequence[str], pattern: Message = PLAIN) -> str:
    """The items as one text, such as `a, b, c`; empty without items."""
    words = language.say(pattern)
    return reduce(lambda before, after: words.format(before=before, after=after), items) if items else ""
