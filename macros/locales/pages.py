"""What there is to translate in a page of docs/, and the page with other words: one walk for both.

Macro calls, HTML, code, ids and the marks of lists and tables are left as they are.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from macros.locales.model_texts import is_message

_WORDS = (
    *("title", "heading", "description", "lead", "description_for_locations", "lead_for_locations"),
    *("description_without_locations", "lead_without_locations"),
    *("nav_title", "found_by"),
)
_FRONT = re.compile(r"\A---\n(?:.*\n)*?---\n")
_META = re.compile(rf"^({'|'.join(_WORDS)}): *(\S.*?) *$", re.MULTILINE)
_FENCE = re.compile(r"^\s*(```+|~~~+)")
_LEFT = re.compile(
    r"^\s*(?:</?[A-Za-z!].*|(?:\{\{[^{}]*\}\}|\{%[^{}]*%\}|\s)*|[-*_]{3,}|\|?(?:\s*:?-+:?\s*\|)+\s*:?-*:?\s*)$"
)
"""Lines without prose: empty, HTML, nothing but macro calls, a rule, the rule below the head of a table."""

_HEADING = re.compile(r"^(#{1,6}\s+)(\S.*?)\s*(\{\s*[#.:][^{}]*\})?\s*$")
_STEP = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s+|^\s*>\s?|^\s+|^")
"""What is before the words of a line: the mark of an item or a quotation, or nothing."""

_ITEM = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s")
_CALL = re.compile(r"\{\{.*?\}\}")
_CELL = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True)
class Prose:
    """Some words of a page: where they start and end in its source, and what they are without line breaks."""

    start: int
    end: int
    text: str
    key: str = ""
    """The key of the front matter that holds them."""

    def written(self, words: str) -> str:
        """Other words as they are in the page in place of these."""
        one_line = " ".join(words.split())
        return json.dumps(one_line, ensure_ascii=False) if self.key else one_line


def page_messages(source: str) -> Iterator[tuple[int, str]]:
    """Every text of a page that is translated by itself, with its line, counted from 1."""
    for prose in _prose(source):
        yield source.count("\n", 0, prose.start) + 1, prose.text


def translated_page(source: str, translate: Callable[[str], str]) -> str:
    """The page with the words that `translate` gives; what it gives back unchanged stays as it is written."""
    return _replaced(source, lambda prose: translate(prose.text))


def front_words(source: str) -> dict[str, str]:
    """What the front matter of a page says in words: key to text."""
    return {prose.key: prose.text for prose in _prose(source) if prose.key}


def with_front_words(source: str, words: dict[str, str]) -> str:
    """The page with other words in its front matter."""
    return _replaced(source, lambda prose: words.get(prose.key, prose.text) if prose.key else prose.text)


def body_start(source: str) -> int:
    """Where the text begins behind the front matter."""
    front = _FRONT.match(source)
    return front.end() if front else 0


def _replaced(source: str, words_of: Callable[[Prose], str]) -> str:
    parts, done = [], 0
    for prose in _prose(source):
        words = words_of(prose)
        if words != prose.text:
            parts += [source[done : prose.start], prose.written(words)]
            done = prose.end
    return "".join([*parts, source[done:]])


def _prose(source: str) -> Iterator[Prose]:
    """All words of a page, from top to bottom."""
    start = body_start(source)
    for match in _META.finditer(source, 0, start):
        typed = match[2]
        text = json.loads(typed) if typed.startswith('"') else typed
        if is_message(text):
            yield Prose(match.start(2), match.end(2), text, match[1])
    for first, lines in _blocks(source, start):
        for prose in _words_of(first, lines):
            if is_message(_CALL.sub("", prose.text)):
                yield prose


def _blocks(source: str, start: int) -> Iterator[tuple[int, list[str]]]:
    """The lines that belong together, with where the first begins: a heading, a row, a paragraph, an item."""
    fence, first, block = "", start, list[str]()
    at = start
    for line in source[start:].split("\n"):
        mark = _FENCE.match(line)
        alone = bool(_LEFT.match(line) or fence or mark)
        if block and (alone or _begins(line, block[-1])):
            yield first, block
            block = []
        if mark and (not fence or mark[1].startswith(fence)):
            fence = "" if fence else mark[1]
        if not alone:
            first = first if block else at
            block.append(line)
        at += len(line) + 1
    if block:
        yield first, block


def _begins(line: str, before: str) -> bool:
    """Whether a line stands apart from the one before it."""
    is_row = line.lstrip().startswith("|") or before.lstrip().startswith("|")
    return is_row or bool(_HEADING.match(line) or _HEADING.match(before) or _ITEM.match(line))


def _words_of(start: int, lines: list[str]) -> Iterator[Prose]:
    """The words of lines that belong together; of a row those of each cell."""
    line = lines[0]
    if heading := _HEADING.match(line):
        yield Prose(start + heading.start(2), start + heading.end(2), heading[2])
    elif line.lstrip().startswith("|"):
        ends = [match.start() for match in _CELL.finditer(line)]
        for left, right in zip(ends, [*ends[1:], len(line)], strict=True):
            cell = line[left + 1 : right]
            if text := cell.strip():
                first = start + left + 1 + cell.index(text)
                yield Prose(first, first + len(text), text)
    else:
        steps = [_step(each) for each in lines]
        words = " ".join(each[step:].strip() for each, step in zip(lines, steps, strict=True))
        length = sum(len(each) + 1 for each in lines[:-1]) + len(lines[-1].rstrip())
        yield Prose(start + steps[0], start + length, words)


def _step(line: str) -> int:
    step = _STEP.match(line)
    return step.end() if step else 0
