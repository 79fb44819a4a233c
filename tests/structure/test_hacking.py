"""HACKING says what is so: its map is the order of the layers, and what it names is there."""

import re

import pytest

from macros.cli.main import verbs
from tests.conftest import ROOT
from tests.structure.test_directions import LAYERS

TEXT = (ROOT / "HACKING.md").read_text("utf-8")
MAP = TEXT.partition("## Map")[2].partition("\n## ")[0]
RECIPES = re.split(r"^### ", TEXT.partition("## Recipes")[2].partition("\n## ")[0], flags=re.MULTILINE)[1:]
PATH = re.compile(r"`(?:pytest )?((?:macros|docs|tests|data|overrides|decisions|\.github)/[\w./\[\]-]*)`")


def test_the_map_is_the_order_of_the_layers() -> None:
    """Each folder once, from the bottom up."""
    assert list(LAYERS) == re.findall(r"^\| `([a-z_]+)/` \|", MAP, re.MULTILINE)


def test_the_map_fits_on_one_screen() -> None:
    """Anyone who opens the file sees it whole."""
    assert MAP.count("\n") < 45


def test_what_is_named_is_there() -> None:
    """But for what a recipe makes: names with `<`, `x-y`, `safety`, `what_changed`, FOLDER."""
    made = re.compile(r"<|x-y|safety|what_changed|FOLDER|locales")
    assert [] == [path for path in PATH.findall(TEXT) if not made.search(path) and not (ROOT / path).exists()]


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.split("\n")[0])
def test_a_recipe_names_what_fails_for_a_forgotten_step(recipe: str) -> None:
    """A test, or a command that says it."""
    rows = re.findall(r"^\| (.*) \| ?(.*?) ?\|$", recipe, re.MULTILINE)[2:]
    assert rows
    assert [] == [step for step, told in rows[1:] if not re.search(r"`|the same|the build", told)]


def test_every_verb_that_it_names_is_one() -> None:
    """`handbook check`, and so on."""
    assert set() == set(re.findall(r"`handbook ([a-z]+)", TEXT)) - verbs().keys()
