"""Every keyword of the data has plain words."""

from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

from macros.model import annotations
from macros.model.base import Keywords
from macros.places.keywords import KEYWORDS
from tests.places.test_vocabulary import FOUND


def keywords(annotation: Any) -> Iterator[str]:
    """The words of which a value may be one."""
    yield from (word for mark in annotations.metadata(annotation) if isinstance(mark, Keywords) for word in mark.words)
    for part in get_args(annotation):
        if get_origin(annotation) is Literal:
            yield str(part)
        else:
            yield from keywords(part)


def test_every_keyword_of_every_model_has_words_and_no_other() -> None:
    """A new keyword needs a line in keywords.py before a change of it can be told."""
    found = {
        word
        for model in FOUND.values()
        for key in annotations.known_keys(model)
        for word in keywords(annotations.child(model, key))
    }

    assert found == set(KEYWORDS)
