"""No sentence stands in two roles: what they share stands once, in data/library/ or in a file for all roles."""

import re
from collections.abc import Iterator

from macros.catalog.data_files import model_of, text_trees
from macros.catalog.library import FOLDER
from macros.catalog.roles import Catalog
from macros.checks.drafts import TO_DO
from macros.checks.rules import Dates, rule
from macros.model.base import TextKind
from macros.model.library import TAKE
from macros.text.placeholders import PLACEHOLDER
from macros.text.text_walk import texts
from macros.trees.loading import scalars
from macros.trees.problems import Mark, Problem

FEWEST_WORDS = 7
"""Shorter ones, such as “What do you do with it?”, meet by chance."""

_END = re.compile(r"(?<=[.!?])[”’\")]*\s+")
_NOT_WORDS = re.compile(r"[^\w{}]+")


@rule
def check(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """The second of two equal sentences is told, whatever their case, punctuation and figures are.

    A role may repeat the library's words of an item that it takes, because it changes them in overlays.
    """
    first: dict[str, tuple[str, str, Mark]] = {}
    takes = {owner: set(_taken(catalog, owner)) for owner in {_owner(below) for below in catalog.trees}}
    for below in sorted(catalog.trees, key=lambda below: (below.startswith("roles/"), below)):
        owner = _owner(below)
        for model, part in text_trees(model_of(below), catalog.trees[below]):
            for found in texts(model, part):
                item = str(found.loc[0]) if below.startswith(f"{FOLDER}/") else ""
                for sentence in sentences(found.text) if found.kind is TextKind.TEXT else ():
                    there, of, mark = first.setdefault(sentence, (owner, item, found.mark))
                    if there != owner and of not in takes[owner]:
                        message = f"a sentence stands in {mark.path}:{mark.line} too: “{sentence}”"
                        mend = "say what is different here, or put the item into data/library/ and take it from there"
                        yield Problem(found.mark, message, mend)


def _owner(below: str) -> str:
    """The folder of the role that a file belongs to; empty for what all roles share."""
    return "/".join(below.split("/")[:2]) if below.startswith("roles/") else ""


def _taken(catalog: Catalog, owner: str) -> Iterator[str]:
    """The ids of the library's items that a role takes."""
    for below, tree in catalog.trees.items():
        if owner and _owner(below) == owner:
            yield from (str(value) for loc, value, _ in scalars(tree) if loc[-1] == TAKE)


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text as bare words in lower case, figures as `{}`; short ones and drafts are left out."""
    for sentence in () if TO_DO in text else _END.split(PLACEHOLDER.sub("{}", text)):
        words = _NOT_WORDS.sub(" ", sentence).lower().split()
        if len(words) >= FEWEST_WORDS:
            yield " ".join(words)
