"""The index of Pagefind, made of what pages say: page after page to a folder of its own, then all at once."""

import gzip
import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import astuple
from pathlib import Path
from types import TracebackType

from pagefind_bin import get_executable  # type: ignore[import-untyped]

from macros.pages.search_sections import SearchSection
from macros.search.compounds import Compounds
from macros.search.forms import forms_of
from macros.search.hidden import SOFT_HYPHEN
from macros.search.lookup import Lookup
from macros.search.pages import FoundPage, document
from macros.search.vocabulary import Vocabulary
from macros.text.untranslated import plain

FOLDER = "search"
"""Paths below the version: the files of Pagefind in their own folder, and what we know beside it."""

_PAGEFIND = f"{FOLDER}/pagefind"
LOOKUP_FILE = f"{FOLDER}/lookup.json"
WORDS_FILE = f"{FOLDER}/words.json"

FILES = (f"{_PAGEFIND}/pagefind.js", LOOKUP_FILE, WORDS_FILE)
"""What browsers ask for by name."""

_KEPT = ("pagefind.js", "pagefind-entry.json", "*.pf_meta", "index/*", "fragment/*")
"""The files that a browser needs, of those that Pagefind writes; the rest is an interface that we do not use."""

_PREFIX = b"pagefind_dcd"


class SearchIndex:
    """Takes pages, and writes the search of a version to its folder. Its own folder goes with the context."""

    def __init__(self, lookup: Lookup, lang: str) -> None:
        self._lookup = lookup
        self._lang = lang
        self._words = Vocabulary()
        self._forms = forms_of(lang)
        self._compounds = Compounds(self._forms)
        self._finds: dict[str, Sequence[str]] = {}

    def __enter__(self) -> "SearchIndex":
        self._folder = tempfile.TemporaryDirectory(prefix="handbook-")
        self._documents = Path(self._folder.name) / "documents"
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._folder.cleanup()

    def add(self, page: FoundPage) -> None:
        """Take a page. Its sections are let go until all words are known."""
        path = self._documents / page.address / "page.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(plain(json.dumps([page.title, *map(astuple, page.sections)], ensure_ascii=False)), "utf-8")
        for text in (page.title, *(f"{section.title} {section.text}" for section in page.sections)):
            words = plain(text.replace(SOFT_HYPHEN, ""))
            self._words.add(words)
            self._compounds.add(words)
        self._lookup.add(page)

    def complete(self, target: Path) -> None:
        """Write the search to the folder of the version. The same pages give the same bytes.

        Raises CalledProcessError where Pagefind fails; it has said why.
        """
        self._write_documents()
        made = Path(self._folder.name) / "made"
        subprocess.run(
            [get_executable(), "--silent", "--site", self._documents, "--output-path", made], check=True, timeout=600
        )
        _copy(made, target / _PAGEFIND, self._lang)
        fragments = dict(_fragments(made))
        known = self._lookup.found(fragments) | {"signs": self._words.signs()}
        for name, value in {LOOKUP_FILE: known, WORDS_FILE: self._words.found()}.items():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).write_text(plain(json.dumps(value, ensure_ascii=False, separators=(",", ":"))), "utf-8")

    def _write_documents(self) -> None:
        """Write for Pagefind what pages say, now that every word is known."""
        for path in self._documents.rglob("page.json"):
            title, *sections = json.loads(path.read_text("utf-8"))
            page = FoundPage("", title, [SearchSection(*section) for section in sections])
            path.with_name("index.html").write_text(document(page, self._lang, self._hidden), "utf-8")

    def _hidden(self, word: str) -> Sequence[str]:
        """What finds a word too. Few words are many, so each is looked at once."""
        if word not in self._finds:
            self._finds[word] = (*self._forms.hidden(word), *map(self._forms.form, self._compounds.parts(word)))
        return self._finds[word]


def _copy(made: Path, folder: Path, lang: str) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    programs = [made / f"wasm.{lang.lower()}.pagefind"]
    if not programs[0].exists():  # a language whose forms Pagefind does not know
        programs = [made / "wasm.unknown.pagefind"]
    for path in [*(path for pattern in _KEPT for path in made.glob(pattern)), *programs]:
        to = folder / path.relative_to(made)
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, to)


def _fragments(made: Path) -> Iterable[tuple[str, str]]:
    """The address of each page and the name that the index gives it."""
    for path in sorted(made.glob("fragment/*")):
        found = json.loads(gzip.decompress(path.read_bytes()).removeprefix(_PREFIX))
        yield found["url"].removeprefix("/"), path.stem
