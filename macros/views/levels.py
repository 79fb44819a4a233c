"""The levels of several ladders side by side: what pages across roles call them, so that none is taken for another."""

from collections.abc import Collection, Mapping

from macros.catalog.catalog import Catalog
from macros.model.ladder import Level
from macros.model.messages import NP_
from macros.text.language import Language

# Translators: a level, and the ladder that has it.
_ON_LADDER = NP_("level of a ladder", "{level} ({ladder})")


def level_key(ladder: str, level: str) -> str:
    """How addresses and files call a level: by its id, behind that of its ladder unless that is data/levels.yml."""
    return f"{ladder}.{level}" if ladder else level


def level_titles(catalog: Catalog, language: Language, shown: Collection[str]) -> dict[str, str]:
    """What the levels that a page shows are called, by their keys, ladder by ladder and from below.

    Where they are of several ladders, a level of a ladder of its own is called with the name of the ladder: two
    ladders may use the same words.
    """
    titles = {name: title for name, title in _titles("", catalog.levels).items() if name in shown}
    are_of_several = len({key.rpartition(".")[0] for key in shown}) > 1
    for key, ladder in catalog.ladders.items():
        for name, title in _titles(key, ladder.levels).items():
            if name in shown:
                titles[name] = language.say(_ON_LADDER, level=title, ladder=ladder.title) if are_of_several else title
    return titles


def _titles(ladder: str, levels: Mapping[str, Level]) -> dict[str, str]:
    return {level_key(ladder, key): level.title for key, level in levels.items()}
