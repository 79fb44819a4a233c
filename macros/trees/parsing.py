"""A text in YAML to a tree whose values remember where they stand.

A strict subset of YAML 1.2: its core words (`NO` stays text), no duplicate keys, no anchors, aliases or
tags, one document a file, no hidden characters, and caps on depth and length. Every fault of a text is reported, not
just the first, as far as the YAML itself can still be read.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from sys import intern
from typing import Any

import yaml

from macros.trees.problems import Mark, Problem
from macros.trees.values import Map, Seq

MAX_DEPTH = 16
MAX_TEXT = 4000

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WORDS: dict[str, bool | None] = {"": None, "~": None, "null": None, "Null": None, "NULL": None}
_WORDS |= dict.fromkeys(("true", "True", "TRUE"), True) | dict.fromkeys(("false", "False", "FALSE"), False)
_INT = re.compile(r"[-+]?[0-9]{1,18}")
_FLOAT = re.compile(r"[-+]?[0-9]{1,18}\.[0-9]{1,18}")
_SIGNS_OF_A_NUMBER = frozenset("+-0123456789")
_UNUSUAL = re.compile(r"[^\n -~]")
"""A character that may be hidden. Whether it is, is asked once of each that a text holds, not at each place."""
_SYNTAX_MENDS = (
    ("mapping values are not allowed", "put a text that holds ': ' in quotes, and check the indentation"),
    ("cannot start any token", "indent with spaces, and put a text that starts with a special character in quotes"),
    ("could not find expected ':'", "put a colon and a space after the key, or indent the text below its key"),
    ("did not find expected key", "check the indentation and the quotes of this line and the one above"),
    ("did not find expected '-' indicator", "give every '-' of the list the same indentation"),
    ("found unexpected end of stream", "close the quote or bracket that is still open"),
)


Tags = Mapping[str, Callable[[Any], str]]
"""A tag that a value may have, such as `!ENV`, to what says why a value may not have it; empty where it may."""


def parse(text: str, name: str, tags: Tags | None = None) -> tuple[Map | None, list[Problem]]:
    """The tree of a text, as `load` gives it for a file; `name` is the path as problems show it.

    `tags` are those that values may have. They are taken as if they were not there.
    """
    if any(map(_is_hidden, set(_UNUSUAL.findall(text)))) and (hidden := list(_hidden_characters(text, name))):
        return None, hidden
    return _Builder(name, tags or {}).build(text)


def _hidden_characters(text: str, name: str) -> Iterator[Problem]:
    for number, line in enumerate(text.split("\n"), 1):
        for col, char in enumerate(line.removesuffix("\r"), 1):
            if _is_hidden(char):
                yield _hidden(char, Mark(name, number, col))


@cache
def _is_hidden(char: str) -> bool:
    return char < " " or (char > "~" and unicodedata.category(char) in ("Cc", "Cf", "Co", "Cs", "Zl", "Zp"))


def _hidden(char: str, mark: Mark) -> Problem:
    if char == "\t":
        return Problem(mark, "a tab stands here", "use spaces")
    return Problem(mark, f"the hidden character U+{ord(char):04X} stands here", "delete it or type the text again")


class _TooDeepError(Exception):
    """Nesting without end; the fault is reported already."""


class _Builder:
    """Builds the tree of one file from YAML events, and collects what is wrong."""

    def __init__(self, name: str, tags: Tags) -> None:
        self.name = name
        self.tags = tags
        self.problems: list[Problem] = []
        self.next: Callable[[], Any]

    def build(self, text: str) -> tuple[Map | None, list[Problem]]:
        try:
            tree = self.document(text)
        except yaml.MarkedYAMLError as error:
            self.syntax(error)
            return None, self.problems
        except _TooDeepError:
            return None, self.problems
        if not isinstance(tree, Map):
            if not self.problems:
                what = "the file is empty" if tree is None else "the file does not hold keys with values"
                self.problems.append(Problem(Mark(self.name), what, "write 'key: value' lines as in a file beside it"))
            return None, self.problems
        return tree, self.problems

    def document(self, text: str) -> Any:
        """What the first document holds; None where there is none. Another one is reported."""
        self.next = _LOADER(text).get_event
        tree: Any = None
        documents = 0
        while type(event := self.next()) is not yaml.StreamEndEvent:
            if type(event) is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    self.report(event, "a second document starts here", "delete the line '---'")
                    break
                event = self.next()
                tree = self.node(event, self.mark(event), 0)
        return tree

    def mark(self, event: Any) -> Mark:
        start = event.start_mark
        return Mark(self.name, start.line + 1, start.column + 1)

    def report(self, event: yaml.Event, message: str, mend: str) -> None:
        self.problems.append(Problem(self.mark(event), message, mend))

    def syntax(self, error: yaml.MarkedYAMLError) -> None:
        place = error.problem_mark or error.context_mark
        mark = Mark(self.name, place.line + 1, place.column + 1) if place else Mark(self.name)
        problem = error.problem or "unreadable"
        mend = next((m for start, m in _SYNTAX_MENDS if start in problem), "check quotes, colons and indentation here")
        self.problems.append(Problem(mark, f"this is not YAML ({problem})", mend))

    def node(self, event: Any, mark: Mark, depth: int) -> Any:
        """The value that begins with an event, at its mark."""
        kind = type(event)
        if kind is yaml.AliasEvent:
            self.report(event, f"an alias (*{event.anchor}) stands here", "write the value out; aliases are not used")
            return None
        if kind is not yaml.ScalarEvent or _may_have_extras(event):
            self.refuse_extras(event)
        if depth > MAX_DEPTH:
            self.report(event, f"this is nested more than {MAX_DEPTH} deep", "write it flatter")
            raise _TooDeepError
        value = self.value(event, mark, depth)
        if getattr(event, "tag", None) in self.tags and (reason := self.tags[event.tag](value)):
            self.report(event, reason, "delete it, or write the value itself")
        return value

    def value(self, event: Any, mark: Mark, depth: int) -> Any:
        if type(event) is yaml.MappingStartEvent:
            return self.mapping(mark, depth)
        if type(event) is yaml.SequenceStartEvent:
            return self.sequence(mark, depth)
        return _scalar(event)

    def refuse_extras(self, event: Any) -> None:
        """Report what a key or value may not have: an anchor, a tag, hidden characters, too much text."""
        if event.anchor:
            self.report(event, f"an anchor (&{event.anchor}) stands here", "delete it; anchors are not used")
        if event.tag and event.tag not in self.tags:
            self.report(event, f"a tag ({event.tag}) stands here", "delete it, or put the text in quotes")
        if isinstance(event, yaml.ScalarEvent):
            if len(event.value) > MAX_TEXT:
                self.report(event, f"this text has {len(event.value)} characters", f"shorten it to {MAX_TEXT} at most")
            # An escape such as "\u200b" brings in what the file itself does not show; line ends are YAML's own.
            if hidden := next((char for char in event.value if char != "\n" and _is_hidden(char)), None):
                self.problems.append(_hidden(hidden, self.mark(event)))

    def mapping(self, start: Mark, depth: int) -> Map:
        result = Map(start)
        while type(event := self.next()) is not yaml.MappingEndEvent:
            if type(event) is not yaml.ScalarEvent:
                self.report(event, "a key is not plain text", "put the value in quotes, or write 'key: value'")
                self.node(event, self.mark(event), depth + 1)
                event = self.next()
                self.node(event, self.mark(event), depth + 1)
                continue
            if _may_have_extras(event):
                self.refuse_extras(event)
            key = intern(event.value)
            if key in result:
                first = result.key_marks[key].line
                self.report(event, f"the key '{key}' stands twice (first in line {first})", "keep one of the two")
            key_mark = self.mark(event)
            event = self.next()
            mark = self.mark(event)
            result.put(key, self.node(event, mark, depth + 1), key_mark, mark)
        return result

    def sequence(self, start: Mark, depth: int) -> Seq:
        result = Seq(start)
        while type(event := self.next()) is not yaml.SequenceEndEvent:
            mark = self.mark(event)
            result.append(self.node(event, mark, depth + 1))
            result.marks.append(mark)
        return result


def _may_have_extras(scalar: Any) -> bool:
    """Whether a key or value can have what `refuse_extras` looks for: escapes stand in double quotes alone."""
    return bool(scalar.anchor or scalar.tag or scalar.style == '"') or len(scalar.value) > MAX_TEXT


def _scalar(event: Any) -> Any:
    value: str = event.value
    if event.style:  # quoted or block: always text
        return value.removesuffix("\n")
    if value in _WORDS:
        return _WORDS[value]
    if value[0] in _SIGNS_OF_A_NUMBER:
        if _INT.fullmatch(value):
            return int(value)
        if _FLOAT.fullmatch(value):
            return float(value)
    return value
