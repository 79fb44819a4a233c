"""What a build asks the catalog for, and what extraction finds, are the same texts."""

import json
import re
from pathlib import Path

from macros.catalog.reading import read
from macros.locales.extraction import found_texts
from tests.locales.conftest import PSEUDO, InPseudo

NOT_EXTRACTED: dict[tuple[str, str], str] = {}
"""(context, text) that a build asks for and extraction does not find, with the reason."""

NOT_ASKED = {
    r"macros/.*\.py": "said where the case comes up: of changes, of faults, of editions",
    r"macros/views/templates/.*": "said where the case comes up: of many roles, of drafts, of editions",
    r"overrides/.*": "said where the case comes up: of drafts, of editions, of faults",
}
"""Files of texts that the build of the small handbook need not ask for, with the reason."""


def asked(folder: Path) -> set[tuple[str, str]]:
    """What the build of the language asked for."""
    found = json.loads((folder / f"{PSEUDO}.json").read_text("utf-8"))
    return {(context, text) for context, text in found}


def test_all_that_is_asked_for_is_extracted(in_pseudo: InPseudo) -> None:
    """A text that no tool finds could never be translated."""
    found = {one.key for one in found_texts(read(in_pseudo.project.root)[0])}

    assert [] == sorted(asked(in_pseudo.asked) - found - NOT_EXTRACTED.keys())


def test_all_that_is_extracted_of_data_and_pages_is_asked_for(in_pseudo: InPseudo) -> None:
    """Nobody translates what no page shows."""
    needed = {
        one.key: f"{one.file}: {one.comment or one.text}"
        for one in found_texts(read(in_pseudo.project.root)[0])
        if not any(re.fullmatch(pattern, one.file) for pattern in NOT_ASKED)
    }

    assert [] == sorted(place for key, place in needed.items() if key not in asked(in_pseudo.asked))


def test_every_exception_is_still_one(in_pseudo: InPseudo) -> None:
    """A reason that no longer holds goes."""
    found = list(found_texts(read(in_pseudo.project.root)[0]))
    said = asked(in_pseudo.asked)

    assert set() == NOT_EXTRACTED.keys() - (said - {one.key for one in found})
    assert set() == {
        pattern
        for pattern in NOT_ASKED
        if not any(re.fullmatch(pattern, one.file) and one.key not in said for one in found)
    }
