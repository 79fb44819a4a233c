"""A page that is translated as a whole has the macros, the ids and the links of the English page that it follows."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from macros.catalog.catalog import Catalog
from macros.checks.prose import page_debris
from macros.checks.rules import Dates, rule
from macros.trees.problems import Mark, Problem

_KEPT = {
    "macro": re.compile(r"\{\{\s*([a-z_]+)"),
    "id": re.compile(r"\{\s*#([a-z0-9-]+)|\bid=\"([^\"]+)\""),
    "link to": re.compile(r"\]\(([^()\s]+)\)"),
}
"""What is the same in every language: how one of it is called, and how it is found."""


@rule
def check(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """The pages of every language but the first, which is that of docs/ itself."""
    if catalog.handbook is not None:
        for folder in list(catalog.handbook.languages)[1:]:
            yield from _faults(catalog.root, folder)


def _faults(root: Path, folder: str) -> Iterator[Problem]:
    """What is wrong with the whole pages of a language. One whose English page has changed since is not shown."""
    from macros.locales.whole_pages import fingerprint, folder_of, followed, is_whole  # one language has none

    for path in sorted(folder_of(root, folder).rglob("*.md")):
        below = path.relative_to(folder_of(root, folder)).as_posix()
        name = path.relative_to(root).as_posix()
        if path.is_symlink():
            continue  # told with all that is there
        english = root / "docs" / below
        if not is_whole(below) or not english.is_file():
            fix = "delete it, or give it the name of the English page"
            yield Problem(Mark(name), f"docs/{below} is not a page that is translated as a whole", fix)
            continue
        source = english.read_text("utf-8")
        try:
            words = path.read_text("utf-8")
        except UnicodeDecodeError:
            yield Problem(Mark(name), "this is not UTF-8", "save the file as UTF-8")
            continue
        follows = followed(words)
        if not follows:
            fix = f"write 'follows: {fingerprint(source)}' into its front matter when it says what that page says"
            yield Problem(Mark(name), "the page does not say which English page it follows", fix)
        elif follows == fingerprint(source):
            yield from _unlike(name, source, words)
            yield from page_debris(name, words)


def _unlike(name: str, source: str, words: str) -> Iterator[Problem]:
    """What a page lacks of the English one, and what it has beyond it."""
    for kind, pattern in _KEPT.items():
        wanted, found = _found(pattern, source), _found(pattern, words)
        for text in wanted - found:
            yield Problem(Mark(name), f"the {kind} '{text}' of the English page is missing", "put it in")
        for text in found - wanted:
            line = words.count("\n", 0, words.index(text)) + 1
            yield Problem(Mark(name, line), f"the English page has no {kind} '{text}'", "write it as that page does")


def _found(pattern: re.Pattern[str], text: str) -> Counter[str]:
    return Counter(next(filter(None, match.groups())) for match in pattern.finditer(text))
