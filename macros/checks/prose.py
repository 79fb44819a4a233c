"""What readers read, as plain passages with their place: the texts of data/ and the hand-written pages of docs/."""

import re
from collections.abc import Iterator, Set
from functools import lru_cache
from pathlib import Path
from sys import intern
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from macros.catalog.extracts import Extracts
from macros.checks.context import WORD_LISTS, file_texts
from macros.model.base import TextKind
from macros.text import inline
from macros.text.debris import debris, may_have_debris
from macros.text.terms import plain_words
from macros.text.text_walk import FoundText
from macros.trees.folders import page_texts
from macros.trees.loading import Map
from macros.trees.problems import Mark, Problem

_NAMES = {
    *(("sources", key) for key in ("title", "publisher", "read_at")),
    *(("locations", key) for key in ("title", "region")),
    ("jurisdictions", "title"),
    *((ladder, "name") for ladder in ("ladders", "levels")),
    ("roles", "abbreviation"),
}
"""Folder or file, and last key, of names of documents, places, roles and grades: nobody can choose other words."""

_KEPT = 256
"""How many pages stay read, for who looks at them again when another has changed."""

_JINJA = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_SHOWN_META = re.compile(r"^(?:title|heading|description|lead|nav_title):(.*)$", re.MULTILINE)
_FRONT = re.compile(r"\A---\n.*?^---$", re.DOTALL | re.MULTILINE)
_PARSER = MarkdownIt("commonmark", {"html": False}).disable("code")  # what is indented is the text of an admonition


class Passage(NamedTuple):
    """One text without markup and code. `loc` is its path of keys, empty in a page of docs/."""

    words: str
    path: str
    loc: tuple[str | int, ...]
    start: Mark
    source: str = ""
    """The lines of a page that the passage was made of, to find a word's place in."""

    def mark(self, word: str) -> Mark:
        """Where a word is: in a page to the column, in data/ the text that holds it."""
        found = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", self.source)
        before = self.source[: found.start()].split("\n") if found else []
        return Mark(self.path, self.start.line + len(before) - 1, len(before[-1]) + 1) if before else self.start


class File(NamedTuple):
    """The passages of a file with its vocabulary: most of what is looked for is in few files."""

    passages: tuple[Passage, ...]
    vocabulary: Set[str]


def data_passages(extracts: Extracts, below: str, tree: Map) -> File:
    """Every text of a file of data/ but names of documents and places; of the word lists for writers none."""
    if below == WORD_LISTS:
        return File((), frozenset())
    return File(_passages_of(extracts, below, tree), frozenset(file_words(extracts, below, tree)))


def file_words(extracts: Extracts, below: str, tree: Map) -> tuple[str, ...]:
    """The vocabulary of a file of data/, of its texts as they are written and as they are read."""
    given = extracts.of(file_texts, below, tree), _passages_of(extracts, below, tree)
    return extracts.of(_file_words, below, tree, *given)


def _file_words(below: str, tree: Map, texts: tuple[FoundText, ...], passages: tuple[Passage, ...]) -> tuple[str, ...]:
    written = {found.text for found in texts}
    read = {passage.words for passage in passages} - written
    return tuple(map(intern, set(plain_words("\n".join([*written, *read])).split())))


def _passages_of(extracts: Extracts, below: str, tree: Map) -> tuple[Passage, ...]:
    return extracts.of(_passages, below, tree, extracts.of(file_texts, below, tree))


def _passages(below: str, tree: Map, texts: tuple[FoundText, ...]) -> tuple[Passage, ...]:
    of = re.split(r"[/.]", below)[0]
    return tuple(
        Passage(
            inline.prose(found.text) if found.kind is TextKind.TEXT else found.text,
            f"data/{below}",
            found.loc,
            found.mark,
        )
        for found in texts
        if (of, found.loc[-1]) not in _NAMES
    )


def page_passages(root: Path) -> Iterator[File]:
    """Every heading, paragraph and item of the pages in docs/, page by page, and what their front matter shows."""
    for path, text in page_texts(root):
        yield read_page(f"docs/{path}", text)


@lru_cache(_KEPT)
def read_page(name: str, text: str) -> File:
    """The same of one page; `name` is its path as problems show it."""
    passages = tuple(_read(name, text))
    return File(passages, frozenset(plain_words("\n".join(passage.words for passage in passages)).split()))


def _read(name: str, text: str) -> Iterator[Passage]:
    text = _JINJA.sub(_blank, text)
    front = _FRONT.match(text)
    for match in _SHOWN_META.finditer(front[0]) if front else ():
        line = text.count("\n", 0, match.start()) + 1
        yield Passage(match[1], name, (), Mark(name, line), match[0])
    body = _FRONT.sub(_blank, text)
    lines = body.split("\n")
    for token in _PARSER.parse(body):
        if token.type == "inline" and token.map:
            first, last = token.map
            yield Passage(_words(token), name, (), Mark(name, first + 1), "\n".join(lines[first:last]))


def _blank(match: re.Match[str]) -> str:
    """As many lines and columns, with nothing in them."""
    return re.sub(r"[^\n]", " ", match[0])


def _words(token: Token) -> str:
    return "".join(child.content if child.type == "text" else " " for child in token.children or [])


@lru_cache(_KEPT)
def page_debris(name: str, text: str) -> tuple[Problem, ...]:
    """The debris that readers of one page would see; `name` is its path as problems show it."""
    page = read_page(name, text)
    if not may_have_debris("\n".join(passage.words for passage in page.passages)):
        return ()
    return tuple(
        Problem(passage.mark(found.first), found.message, found.fix)
        for passage in page.passages
        for found in debris(passage.words, is_page=True)
    )
