"""What a page weighs. Bytes of HTML as they lie in the built site, before a server compresses them."""

from collections.abc import Iterable
from pathlib import Path
from statistics import mean

import pytest

from tests.conftest import own_catalog

MEAN, MOST = 51_500, 100_000
"""Of an English page, in bytes: on an average, and at most."""
LONGER = 1.25
"""How much longer a page may be in another language. Its letters are counted: those of Greek are two bytes each."""

ENGLISH, *TRANSLATED = own_catalog().settings.languages


def test_pages_are_light(site: Path) -> None:
    """What all pages repeat is written in few bytes. A page that grows too long is split, not allowed to."""
    weights = {path.relative_to(site).as_posix(): path.stat().st_size for path in _pages(site / ENGLISH)}

    assert {} == {address: weight for address, weight in weights.items() if weight > MOST}
    assert mean(weights.values()) <= MEAN


@pytest.mark.parametrize("folder", TRANSLATED)
def test_a_translated_page_is_hardly_longer(folder: str, site: Path) -> None:
    """Words take more room in most languages than in English; what is around them takes the same."""
    lengths = {path.relative_to(site).as_posix(): len(path.read_text("utf-8")) for path in _pages(site / folder)}

    assert {} == {address: length for address, length in lengths.items() if length > MOST * LONGER}
    assert mean(lengths.values()) <= MEAN * LONGER


def _pages(folder: Path) -> Iterable[Path]:
    return sorted(folder.rglob("*.html"))
