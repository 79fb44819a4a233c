"""The parts of a change and how long each took."""

import re

from macros.mkdocs_edge.clock import Clock


def test_each_part_is_told_once() -> None:
    """In the order in which they began; what is measured twice under a word is one part."""
    clock = Clock()
    for word in ("read", "checked", "read"):
        with clock.part(word):
            pass
    assert re.fullmatch(r"read \d+ ms, checked \d+ ms", clock.told())
    assert "" == clock.told()
