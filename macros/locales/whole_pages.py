"""Pages of prose are translated as whole pages, each of which says which English page it follows."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from macros.locales.pages import body_start, front_words, translated_page, with_front_words
from macros.trees.folders import page_texts

if TYPE_CHECKING:
    from macros.text.language import Language

_WHOLE = ("how-to/", "about/")
"""Folders below docs/ whose pages are prose: a translator may put sentences in another order there."""

_FOLLOWS = re.compile(r'^follows: *"?([0-9a-f]+)"? *$', re.MULTILINE)


@dataclass(frozen=True)
class LocalPage:
    """The source of a page in a language; `is_english` where a page of prose has no translation that follows it."""

    source: str
    is_english: bool = False
    file: str = ""
    """The translation below the project that its words are in; empty for a page that has none of its own."""

    added_lines: int = 0
    """How many lines of its front matter are not in that file."""


def is_whole(path: str) -> bool:
    """Whether a page, by its path below docs/, is translated as a whole."""
    return path.startswith(_WHOLE)


def fingerprint(source: str) -> str:
    """What a translation says under `follows` of the English page that it follows."""
    return hashlib.sha256(source.encode()).hexdigest()[:12]


def followed(source: str) -> str:
    """The fingerprint of the English page that a translated page follows; empty where it names none."""
    found = _FOLLOWS.search(source, 0, body_start(source))
    return found[1] if found else ""


def folder_of(root: Path, folder: str) -> Path:
    """Where the pages of a language are."""
    return root / "data" / "locales" / folder / "pages"


def local_page(root: Path, language: "Language", path: str, source: str) -> LocalPage:
    """A page, by its path below docs/ and its English source, in a language.

    A page of prose is its translation where that follows the English page as it is, else the English page. In
    every other page each text is translated by itself.
    """
    if not language.is_translated:
        return LocalPage(source)
    if not is_whole(path):
        return LocalPage(translated_page(source, language.gettext))
    return translation(root, language.folder, path, source) or LocalPage(source, is_english=True)


def translation(root: Path, folder: str, path: str, source: str) -> LocalPage | None:
    """A page of prose in the language of a folder; None where it has no translation that follows it."""
    file = folder_of(root, folder) / path
    words = file.read_text("utf-8", errors="replace") if file.is_file() else ""
    if followed(words) != fingerprint(source):
        return None
    whole = with_front_words(source, front_words(words))
    head, own = whole[: body_start(whole)], words[: body_start(words)]
    name = file.relative_to(root).as_posix()
    return LocalPage(head + words[len(own) :], file=name, added_lines=head.count("\n") - own.count("\n"))


def untranslated_pages(root: Path, folder: str) -> Iterator[tuple[str, str]]:
    """The pages of prose of which readers of a language see the English words: path below docs/, and why."""
    for path, text in page_texts(root):
        if is_whole(path):
            other = folder_of(root, folder) / path
            if not other.is_file():
                yield path, "missing"
            elif followed(other.read_text("utf-8", errors="replace")) != fingerprint(text):
                yield path, "outdated"
