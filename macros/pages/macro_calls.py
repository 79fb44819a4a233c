"""What a page of docs/ may say beside Markdown: `{{ name(...) }}` calls a block, `{{ name }}` shows front matter.

Of Jinja, which runs it, a page has this little and no more, because the author of a page must not run programs. A
call gets texts, numbers, and names of the front matter. There are no loops, conditions, attributes, or filters.
"""

import ast
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from typing import Any

from macros.pages.source import FENCE, Source
from macros.trees.problems import Problem

MOST_CALLS = 200
"""How many calls a page may have: some take a while, and what they make has to fit into a page."""

_MOST_CHARACTERS = 2_000
"""How long a call may be; the longest of ours lists a dozen sources."""

_KEPT = 256
_CALL = re.compile(r"\{\{(.*?)\}\}|(\{\{|\{%)", re.DOTALL)
_LANGUAGE = "write it as {{ name(role) }}, with texts in quotes and names of the front matter"

REPOSITORY = "config.repo_url"
"""What pages call the address of the repository, in MkDocs' words."""


class CallError(Exception):
    """Why a call cannot be run. Its arguments are what is wrong, and how to fix it."""


@dataclass(frozen=True)
class Name:
    """A name that stands for a value of the front matter."""

    name: str


@dataclass(frozen=True)
class Call:
    """A call of a block, or with `arguments` None the name of a value; `at` is where it is in the Markdown."""

    at: int
    name: str
    arguments: tuple[Any, ...] | None = None
    options: tuple[tuple[str, Any], ...] = ()


Parts = tuple[str | Call | tuple[int, CallError], ...]
"""Markdown, calls, and with its place what should be a call and is none."""


@lru_cache(_KEPT)
def parts(markdown: str) -> Parts:
    """What a page is made of. The pages of a route share their text, which is read once."""
    found: list[str | Call | tuple[int, CallError]] = []
    end = 0
    for count, match in enumerate(_CALL.finditer(markdown), 1):
        found.append(markdown[end : match.start()])
        end = match.end()
        if count > MOST_CALLS:
            error = CallError(f"the page has more than {MOST_CALLS} calls", "write fewer, or make two pages of it")
            return (*found, (match.start(), error))
        try:
            found.append(_call(match))
        except CallError as error:
            found.append((match.start(), error))
    return (*found, markdown[end:])


def _call(match: re.Match[str]) -> Call:
    if match[2]:
        what = "is never closed" if match[2] == "{{" else "begins a command, which pages do not have"
        raise CallError(f"'{match[2]}' {what}", f"{_LANGUAGE}, or delete it")
    written = match[1].strip()
    if len(written) > _MOST_CHARACTERS:
        raise CallError(f"this call has {len(written)} characters", f"shorten it to {_MOST_CHARACTERS} at most")
    try:
        node = ast.parse(written, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise CallError(f"'{_shown(written)}' is not a call of a block", _LANGUAGE) from None
    match node:
        case ast.Call(ast.Name(name), arguments, options) if all(option.arg for option in options):
            names = [str(option.arg) for option in options]
            if repeated := next((each for each in names if names.count(each) > 1), ""):
                raise CallError(f"'{_shown(written)}' gives '{repeated}' twice", "delete one of them")
            named = tuple((str(option.arg), _argument(option.value, written)) for option in options)
            return Call(match.start(), name, tuple(_argument(each, written) for each in arguments), named)
        case ast.Name(name):
            return Call(match.start(), name)
        case ast.Attribute(ast.Name("config"), "repo_url"):
            return Call(match.start(), REPOSITORY)
    raise CallError(f"'{_shown(written)}' is not a call of a block", _LANGUAGE)


def _argument(node: ast.expr, written: str) -> Any:
    match node:
        case ast.Constant(str() | int() as value):
            return value
        case ast.Name(name):
            return Name(name)
    raise CallError(f"'{_shown(written)}' passes what is neither a text nor a name", _LANGUAGE)


def _shown(written: str) -> str:
    line = " ".join(written.split())
    return line if len(line) <= 40 else f"{line[:40]}…"


def call_problems(page: Source, blocks: frozenset[str], values: Collection[str]) -> Iterator[Problem]:
    """What is wrong with the calls of a page as they are written.

    `blocks` are the names of those that there are, `values` what names stand for besides the front matter.
    """
    known = {*page.meta, *values}
    for part in parts(page.markdown):
        if isinstance(part, tuple):
            yield problem_of(page, part[0], part[1])
        elif isinstance(part, Call) and part.arguments is not None and part.name not in blocks:
            yield problem_of(page, part.at, unknown_block(part.name, blocks))
        elif isinstance(part, Call) and (strange := sorted(names_in(part) - known)):
            yield problem_of(page, part.at, unknown_value(strange[0]))


def names_in(call: Call) -> set[str]:
    """The names in a call whose values are asked for."""
    if call.arguments is None:
        return {call.name}
    given = (*call.arguments, *(value for _, value in call.options))
    return {value.name for value in given if isinstance(value, Name)}


def unknown_value(name: str) -> CallError:
    """What to say of a name that stands for nothing."""
    fix = f"write '{name}: ...' between the lines '{FENCE}' at its head, or put a text in quotes"
    return CallError(f"the front matter of this page has no '{name}'", fix)


def unknown_block(name: str, names: frozenset[str]) -> CallError:
    """What to say of a block that there is not."""
    close = get_close_matches(name, sorted(names), 1)
    fix = f"did you mean '{close[0]}'?" if close else "see the other pages of docs/ for the blocks that exist"
    return CallError(f"there is no block '{name}'", fix)


def problem_of(page: Source, at: int, error: CallError) -> Problem:
    """The fault of a call that is at a place of the page's Markdown."""
    return Problem(page.mark(page.start + at), *error.args)
