"""Words behind words, for the index alone."""

from collections.abc import Sequence

import pytest

from macros.search.hidden import SOFT_HYPHEN, with_hidden


def _hidden(word: str) -> Sequence[str]:
    return {"Gehaltsspanne": ["spanne"], "l’été": ["ete"], "Boni": ["bonus", "boni"]}.get(word, [])


def test_what_finds_a_word_too_stands_behind_it() -> None:
    """Behind its signs and in its place, each word once; all other places stay as they are."""
    text = "Die Gehaltsspanne, (l’été)  Boni/Boni."

    assert "Die Gehaltsspanne,^^spanne (l’été)^^ete  Boni/Boni.^^bonus^boni" == with_hidden(text, _hidden)


def test_a_soft_hyphen_parts_no_word() -> None:
    """Long titles have them, for where a line may end."""
    word = f"Gehalts{SOFT_HYPHEN}spanne"

    assert f"{word}^^spanne" == with_hidden(word, _hidden)


@pytest.mark.parametrize("space", ["\u00a0", "\u202f"])
def test_a_figure_in_groups_is_found_as_one(space: str) -> None:
    """Readers type it without the space that does not break."""
    text = f"de 85{space}000–120{space}000{space}USD par an"

    assert f"de 85{space}000–120{space}000{space}USD^^85000^120000 par an" == with_hidden(text, lambda _: ())
