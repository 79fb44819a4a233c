"""Elements found in a finished page, by name: whichever theme made it."""

import html
import re
from collections.abc import Iterator

_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)


def outermost(page: str, *names: str) -> Iterator[tuple[int, int]]:
    """Start and end of each element with one of these names that is in no other of them."""
    depth, start = 0, 0
    for tag in re.finditer(rf"<(/?)(?:{'|'.join(names)})\b[^>]*>", page):
        depth += -1 if tag[1] else 1
        if depth == 1 and not tag[1]:
            start = tag.start()
        elif depth == 0:
            yield start, tag.end()


def without(page: str, *names: str) -> str:
    """The page without these elements."""
    parts, done = [], 0
    for start, end in outermost(page, *names):
        parts.append(page[done:start])
        done = end
    return "".join([*parts, page[done:]])


def title(page: str) -> str:
    """The page's title as words."""
    found = _TITLE.search(page)
    return html.unescape(found[1]).strip() if found else ""
