"""The levels of several ladders side by side: what pages across roles call them, so that none is taken for another."""

from collections.abc import Mapping

from macros.catalog.catalog import Catalog
from macros.model.ladder import Level
from macros.model.messages import NP_
from macros.text.language import Language

# Translators: a level, and the ladder that has it.
_ON_LADDER = NP_("level of a ladder", "{level} ({ladder})")


def level_key(ladder: str, level: str) -> str:
    """How addresses and files call a level: by its id, behind that of its ladder unless that is data/levels.yml."""
    return f"{ladder}.{level}" if ladder else level


def level_titles(catalog: Catalog, language: Language) -> dict[str, str]:
    """What every level of every ladder is called, by its key, ladder by ladder and from below.

    A level of a ladder of its own is called with the name of the ladder: two ladders may use the same words.
    """
    titles = _titles("", catalog.levels)
    for key, ladder in catalog.ladders.items():
        titles |= {
            name: language.say(_ON_LADDER, level=title, ladder=ladder.title)
            for name, title in _titles(key, ladder.levels).items()
        }
    return titles


def _titles(ladder: str, levels: Mapping[str, Level]) -> dict[str, str]:
    return {level_key(ladder, key): level.title for key, level in levels.items()}
