"""Every key of the data has a name in plain words."""

from collections.abc import Iterator
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from macros.catalog.data_files import model_of
from macros.model import annotations
from macros.model.axes import FOLDERS as FOLDERS_OF_AXES
from macros.model.guide import PAGES
from macros.model.library import SHELVES, Borrowing
from macros.model.shared import Overlay
from macros.places.titles import PAGE_TITLES
from macros.places.vocabulary import FIELDS, HELD
from macros.places.vocabulary import FILES as FILES_IN_WORDS

KINDS = ("requirement-kinds", "question-types", "rating-scales")
SHARED = ("handbook", "glossary", "inclusive-language", "sources", "levels", *KINDS)
FOLDERS = ("contexts", "industries", "scopes", "ladders", "locations", "jurisdictions")
FILES = (
    *(f"{name}.yml" for name in SHARED),
    *(f"{folder}/x.yml" for folder in FOLDERS),
    *(f"library/{shelf}.yml" for shelf in SHELVES),
    *(f"roles/x/{page}.yml" for page in PAGES),
)


def models(annotation: Any) -> Iterator[type[BaseModel]]:
    """Every model that an annotation leads to."""
    owner = annotations.model(annotation)
    if owner:
        yield owner
    inside = (
        [field.annotation for field in owner.model_fields.values()] if owner else get_args(annotations.bare(annotation))
    )
    for one in inside:
        yield from models(one)


def named(model: type[BaseModel]) -> str:
    """A model's name; what changes a model speaks of the same keys."""
    return model.__name__.removesuffix("Change")


FOUND = {named(model): model for file in FILES for model in models(model_of(file))}
FOUND |= {"Overlay": Overlay, "Borrowing": Borrowing}


def test_every_field_of_every_model_has_words() -> None:
    """A new key of the data needs a line in vocabulary.py before a change of it can be told."""
    keys = [(name, field.alias or key) for name, model in FOUND.items() for key, field in model.model_fields.items()]

    assert [] == [f"{name}.{key}" for name, key in keys if key not in FIELDS and f"{name}.{key}" not in FIELDS]


def test_no_words_are_for_a_key_that_is_gone() -> None:
    """Each line of the table speaks of a key of some model, and each special one of a key of that model."""
    keys = {name: {field.alias or key for key, field in model.model_fields.items()} for name, model in FOUND.items()}
    every = {key for there in keys.values() for key in there}
    special = [entry.partition(".") for entry in FIELDS if "." in entry]

    assert [] == [entry for entry in FIELDS if "." not in entry and entry not in every]
    assert [] == [f"{model}.{key}" for model, _, key in special if key not in keys.get(model, ())]


def test_what_holds_entries_says_what_one_is_called() -> None:
    """`questions` holds a `question`; without that a sentence about one of them could not be said."""
    fields = [(name, key, field) for name, model in FOUND.items() for key, field in model.model_fields.items()]
    many = [(name, field.alias or key) for name, key, field in fields if _holds_many(field.annotation)]

    assert [] == [
        f"{name}.{key}"
        for name, key in many
        if not (FIELDS.get(f"{name}.{key}") or FIELDS[key]).one and key != "changes"
    ]


def _holds_many(annotation: Any) -> bool:
    items = annotations.child(annotation, 0)
    return annotations.is_entries(annotation) or (items is not None and annotations.model(annotation) is None)


@pytest.mark.parametrize("page", [*PAGES, *SHARED, *FOLDERS])
def test_every_page_and_shared_file_has_a_title(page: str) -> None:
    """Changes are grouped under it."""
    assert PAGE_TITLES[page]


def test_labels_have_their_capital() -> None:
    """They stand alone wherever they are said, and no program makes letters large, which Greek does not bear."""
    words = [*FIELDS.values(), *FILES_IN_WORDS.values(), *HELD.values()]
    labels = [*PAGE_TITLES.values(), *(label for word in words for label in (word.words, word.one) if label)]

    assert [] == [label.text for label in labels if label.text[0].islower()]


@pytest.mark.parametrize("folder", FOLDERS_OF_AXES.values())
def test_every_axis_says_what_a_choice_is(folder: str) -> None:
    """`Industry “Healthcare”` stands before all that an overlay changes."""
    assert FILES_IN_WORDS[folder].one
