"""A text in YAML to a tree whose values remember where they are.

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
from macros.trees.syntax import syntax_problem
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
_MOST_OF_ONE = 5
"""How often a hidden character is told one by one."""

_ENDS_OF_LINES = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
"""Hidden characters that some programs write between lines."""

_LONE_RETURN = re.compile(r"\r(?!\n)")

_ENDS = "the text ends here, because what follows ' #' is taken for a comment"

_GROUPED = re.compile(r"[0-9],[0-9]{3}(?![0-9])")
"""The thousands of an amount."""

Tags = Mapping[str, Callable[[Any], str]]
"""A tag that a value may have, such as `!ENV`, to what says why a value may not have it; empty where it may."""


def parse(text: str, name: str, tags: Tags | None = None) -> tuple[Map | None, list[Problem]]:
    """The tree of a text, as `load` gives it for a file; `name` is the path as problems show it.

    `tags` are those that values may have. They are taken as if they were not there.
    """
    if "\r" in text and (returns := len(_LONE_RETURN.findall(text))) > 1:
        fix = "save it with the line ends LF or CRLF, as editors do by default"
        return None, [Problem(Mark(name), f"{returns} lines end with CR alone, as on very old computers", fix)]
    if any(map(_is_hidden, set(_UNUSUAL.findall(text)))) and (hidden := list(_hidden_characters(text, name))):
        return None, hidden
    return _Builder(name, tags or {}).build(text)


def _hidden_characters(text: str, name: str) -> Iterator[Problem]:
    """Each with its place; of one that ends every line of a file, or the like, the first with their number."""
    found: dict[str, list[Mark]] = {}
    for number, line in enumerate(text.split("\n"), 1):
        for col, char in enumerate(line.removesuffix("\r"), 1):
            if _is_hidden(char):
                found.setdefault(char, []).append(Mark(name, number, col))
    for char, marks in found.items():
        if len(marks) > _MOST_OF_ONE:
            yield _hidden(char, marks[0], f", and in {len(marks) - 1} other places of the file")
        else:
            yield from (_hidden(char, mark) for mark in marks)


@cache
def _is_hidden(char: str) -> bool:
    return char < " " or (char > "~" and unicodedata.category(char) in ("Cc", "Cf", "Co", "Cs", "Zl", "Zp"))


def _hidden(char: str, mark: Mark, elsewhere: str = "") -> Problem:
    if char == "\t":
        return Problem(mark, f"a tab is here{elsewhere}", "use spaces")
    fix = "delete it or type the text again"
    if elsewhere and char in _ENDS_OF_LINES:
        fix = "save the file with the line ends LF or CRLF, as editors do by default"
    return Problem(mark, f"the hidden character U+{ord(char):04X} is here{elsewhere}", fix)


class _TooDeepError(Exception):
    """Nesting without end; the fault is reported already."""


class _Builder:
    """Builds the tree of one file from YAML events, and collects what is wrong."""

    def __init__(self, name: str, tags: Tags) -> None:
        self.name = name
        self.tags = tags
        self.problems: list[Problem] = []
        self.next: Callable[[], Any]
        self.commented: dict[int, str] = {}
        """The lines that hold ' #', by their number from 0."""

    def build(self, text: str) -> tuple[Map | None, list[Problem]]:
        if " #" in text:
            self.commented = {number: line for number, line in enumerate(text.split("\n")) if " #" in line}
        try:
            tree = self.document(text)
        except yaml.MarkedYAMLError as error:
            at, begun = error.problem_mark or error.context_mark, error.context_mark
            problem = syntax_problem(
                error.problem or "unreadable", self.place(at), self.place(begun) if begun else None
            )
            if not any(_ENDS in told.message and problem.mark.line <= told.mark.line + 1 for told in self.problems):
                self.problems.append(problem)
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
        return self.place(event.start_mark)

    def place(self, mark: Any) -> Mark:
        """What libyaml calls a mark; the start of the file where it has none."""
        return Mark(self.name, mark.line + 1, mark.column + 1) if mark else Mark(self.name)

    def report(self, event: yaml.Event, message: str, fix: str) -> None:
        self.problems.append(Problem(self.mark(event), message, fix))

    def node(self, event: Any, mark: Mark, depth: int) -> Any:
        """The value that begins with an event, at its mark."""
        kind = type(event)
        if kind is yaml.AliasEvent:
            self.report(event, f"'*{event.anchor}' begins a text here", "put a text that begins with * in quotes")
            return None
        if kind is not yaml.ScalarEvent or _may_have_extras(event):
            self.refuse_extras(event)
        if depth > MAX_DEPTH:
            self.report(event, f"this is nested more than {MAX_DEPTH} deep", "nest it less deeply")
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
        if self.commented and not event.style and event.end_mark.line in self.commented:
            self.refuse_tail(event)
        return _scalar(event)

    def refuse_tail(self, event: Any) -> None:
        """Report a text whose rest YAML takes for a comment, as in `Works with C # and F #`.

        A comment is behind two spaces, as in all files here, or behind what is no text.
        """
        end = event.end_mark
        tail = self.commented[end.line][end.column :]
        is_lost = (
            re.match(r" #\S", tail) if not event.value else tail.startswith(" #") and isinstance(_scalar(event), str)
        )
        if is_lost:
            fix = "put the text in quotes, or a comment on a line of its own"
            self.problems.append(Problem(Mark(self.name, end.line + 1, end.column + 2), _ENDS, fix))

    def refuse_extras(self, event: Any) -> None:
        """Report what a key or value may not have: an anchor, a tag, hidden characters, too much text."""
        if event.anchor:
            self.report(event, f"an anchor (&{event.anchor}) is here", "delete it; anchors are not used")
        if event.tag and event.tag not in self.tags:
            self.report(event, f"a tag ({event.tag}) is here", "delete it, or put the text in quotes")
        if isinstance(event, yaml.ScalarEvent):
            if len(event.value) > MAX_TEXT:
                self.report(event, f"this text has {len(event.value)} characters", f"shorten it to {MAX_TEXT} at most")
            # An escape such as "\u200b" brings in what the file itself does not show; line ends are YAML's own.
            if hidden := next((char for char in event.value if char != "\n" and _is_hidden(char)), None):
                what = f"a backslash in double quotes makes the hidden character U+{ord(hidden):04X} here"
                self.report(event, what, "use single quotes, or write the backslash twice")

    def mapping(self, start: Mark, depth: int) -> Map:
        result = Map(start)
        last: tuple[str, Any] | None = None
        """The key before, with the event of its value as far as a comma may have parted that."""
        while type(event := self.next()) is not yaml.MappingEndEvent:
            if type(event) is not yaml.ScalarEvent:
                if type(event) is not yaml.AliasEvent:  # which is told as that
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
                self.report(event, f"the key '{key}' appears twice (first on line {first})", "keep one of the two")
            key_mark, key_event = self.mark(event), event
            event = self.next()
            mark = self.mark(event)
            if last and _goes_on(last[1], key_event, event):
                self.join(result, last[0], last[1], key_event)
                continue
            result.put(key, self.node(event, mark, depth + 1), key_mark, mark)
            last = (key, event) if type(event) is yaml.ScalarEvent and event.value and not event.style else None
        return result

    def join(self, result: Map, key: str, value: Any, rest: Any) -> None:
        """Put together what a comma inside braces has parted, and report it once."""
        gap = " " * (rest.start_mark.index - value.end_mark.index - 1)
        value.value, value.end_mark = f"{value.value},{gap}{rest.value}", rest.end_mark
        mark, whole = result.value_marks[key], value.value
        result.put(key, whole, result.key_marks[key], mark)
        self.problems = [problem for problem in self.problems if problem.mark != mark]
        fix = f'put the {"amount" if _GROUPED.search(whole) else "text"} in quotes: {key}: "{whole}"'
        self.problems.append(Problem(mark, f"a comma in braces parts '{whole}'", fix))

    def sequence(self, start: Mark, depth: int) -> Seq:
        result = Seq(start)
        while type(event := self.next()) is not yaml.SequenceEndEvent:
            mark = self.mark(event)
            result.append(self.node(event, mark, depth + 1))
            result.marks.append(mark)
        return result


def _goes_on(before: Any, key: Any, value: Any) -> bool:
    """Whether a key in braces, without a colon, is the rest of the value before it: `{pay: $52,000}`."""
    kind = type(value)
    return bool(
        kind is yaml.ScalarEvent
        and not value.value
        and not (key.style or value.style)
        and value.start_mark.index == key.end_mark.index
        and key.start_mark.line == before.end_mark.line
        and (key.start_mark.index == before.end_mark.index + 1 or " " in key.value)
    )


def _may_have_extras(scalar: Any) -> bool:
    """Whether a key or value can have what `refuse_extras` looks for: escapes are in double quotes alone."""
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
