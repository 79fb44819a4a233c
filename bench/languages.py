"""More languages of a handbook, for as long as nobody has translated it: copies, with the words of the English."""

import re
from pathlib import Path

from babel.messages.pofile import read_po, write_po

from bench.commands import Handbook, run
from bench.failure import BenchError

COPIES = {
    "de": "{lang: de, hreflang: de, locale: de, name: Deutsch}",
    "es": "{lang: es, hreflang: es, locale: es, name: Español}",
    "fr": "{lang: fr, hreflang: fr, locale: fr, name: Français}",
    "el": "{lang: el, hreflang: el, locale: el, name: Ελληνικά}",
    "pt": "{lang: pt-PT, hreflang: pt, locale: pt_PT, name: Português}",
}
"""Folder of a language to its line under `languages:`."""


_SIGNS = str.maketrans({"“": None, "”": None, "‘": None, "'": "’"})


def switch_on(handbook: Handbook, folders: list[str]) -> None:
    """Switch on languages of COPIES behind those of the handbook. Raises BenchError where the command fails."""
    file = handbook.root / "data/handbook.yml"
    lines = "".join(f"  {folder}: {COPIES[folder]}\n" for folder in folders)
    text, count = re.subn(r"(?m)^languages:\n(?: .*\n)+", rf"\g<0>{lines}", file.read_text("utf-8"))
    if count != 1:
        raise BenchError(f"{file} does not list its languages in lines that are set in")
    file.write_text(text, "utf-8")
    for folder in folders:
        # The command fills the catalog and the pages with what is no language: each page says which one it follows.
        run(handbook, "translations", folder, "--pseudo")
        locale = handbook.root / "data/locales" / folder
        _say_the_same(locale / "handbook.po")
        for page in sorted((locale / "pages").rglob("*.md")):
            _follow(page, handbook.root / "docs" / page.relative_to(locale / "pages"))


def _say_the_same(file: Path) -> None:
    """Make each translation of a catalog equal to its source, but for signs that its language has no use for."""
    with file.open("rb") as old:
        messages = read_po(old)
    for message in messages:
        if isinstance(message.id, str):
            message.string = message.id.translate(_SIGNS) or message.string
        else:
            one, many = (words.translate(_SIGNS) for words in message.id)
            message.string = (one, *[many] * (messages.num_plurals - 1))
    with file.open("wb") as new:
        write_po(new, messages)


def _follow(page: Path, english: Path) -> None:
    """Put the English words into a translated page, which keeps the line that says which version it follows."""
    follows = next(line for line in page.read_text("utf-8").splitlines() if line.startswith("follows:"))
    page.write_text(english.read_text("utf-8").replace("---\n", f"---\n{follows}\n", 1), "utf-8")
