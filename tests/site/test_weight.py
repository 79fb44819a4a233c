"""What a page weighs. Bytes of HTML as they lie in the built site, before a server compresses them."""

from pathlib import Path
from statistics import mean

MEAN, MOST = 51_500, 100_000
"""Of a page, in bytes: on an average, and at most."""


def test_pages_are_light(site: Path) -> None:
    """What all pages repeat is written in few bytes. A page that grows too long is split, not allowed to."""
    weights = {path.relative_to(site).as_posix(): path.stat().st_size for path in site.rglob("*.html")}

    assert {} == {address: weight for address, weight in weights.items() if weight > MOST}
    assert mean(weights.values()) <= MEAN
