"""The pages of prose in the language that nobody speaks."""

import re
from pathlib import Path

from macros.locales.pages import body_start, translated_page
from macros.locales.pseudo import pseudo
from macros.locales.whole_pages import fingerprint, folder_of, is_whole
from macros.trees.folders import page_texts

_ARGUMENT = re.compile(r'(\{\{\s*copy_button\([^,)]*, )"([^"]*)"')
"""The words of a button, which are in the call of its macro."""


def write(root: Path, folder: str) -> None:
    """Write a translation of each page that is translated as a whole, for a language's folder."""
    for path, text in page_texts(root):
        if is_whole(path):
            target = folder_of(root, folder) / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(pseudo_page(text), "utf-8")


def pseudo_page(source: str) -> str:
    """A page with all of its words changed, and the line that says which page it follows."""
    page = translated_page(source, pseudo)
    page = _ARGUMENT.sub(lambda match: f'{match[1]}"{pseudo(match[2])}"', page)
    front = page[: body_start(page)].removesuffix("---\n")
    return f"{front}follows: {fingerprint(source)}\n---\n{page[body_start(page) :]}"
