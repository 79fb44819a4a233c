"""A page as mkdocs-macros runs it: its calls, looked at and spelled anew, and nothing else that Jinja would run.

What a page says reaches Jinja only as a text in quotes that we have written, or as the value of a name.
"""

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass
from typing import Any

from macros.pages.macro_calls import (
    Call,
    CallError,
    Name,
    names_in,
    parts,
    problem_of,
    unknown_block,
    unknown_value,
)
from macros.pages.source import Source
from macros.trees.problems import Problem

_OURS = "of_this_page_"
"""How the names begin that stand for values of the page, so that none hides a block or a word of the plugin."""


@dataclass(frozen=True)
class MacroPage:
    """The Markdown of a page with calls that Jinja may run."""

    markdown: str
    calls: tuple[Call, ...]
    """The calls of blocks in it, in the order in which they are run."""

    values: Mapping[str, str | int]
    """What the names in it stand for."""


def macro_page(
    page: Source, blocks: Set[str], settings: Mapping[str, Any], tell: Callable[[Problem], str]
) -> MacroPage:
    """A page for Jinja. `blocks` are the names of those that there are; `settings` are values beside the front matter.

    `tell` gets each fault, and gives what is in its place.
    """
    known = {**page.meta, **settings}
    markdown: list[str] = []
    calls: list[Call] = []
    values: dict[str, str | int] = {}
    for part in parts(page.markdown):
        try:
            if isinstance(part, str):
                markdown.append(_plain(part))
                continue
            call = _looked_at(part, blocks)
            values |= {_OURS + name.replace(".", "_"): _value(name, known) for name in sorted(names_in(call))}
            markdown.append(_spelled(call))
            calls += [call] if call.arguments is not None else []
        except CallError as error:
            at = part.at if isinstance(part, Call) else int(part[0])
            markdown.append(_plain(tell(problem_of(page, at, error))))
    return MacroPage("".join(markdown), tuple(calls), values)


def _plain(markdown: str) -> str:
    """Markdown between calls, in which Jinja would take `{#` for the beginning of a comment."""
    return markdown.replace("{#", '{{ "{#" }}')


def _looked_at(part: Call | tuple[int, CallError], blocks: Set[str]) -> Call:
    if isinstance(part, tuple):
        raise part[1]
    if part.arguments is not None and part.name not in blocks:
        raise unknown_block(part.name, frozenset(blocks))
    return part


def _value(name: str, known: Mapping[str, Any]) -> str | int:
    if name not in known:
        raise unknown_value(name)
    value = known[name]
    if not isinstance(value, str | int):
        raise CallError(f"'{name}' of the front matter is neither a text nor a number", "write it as a text")
    return value


def _spelled(call: Call) -> str:
    if call.arguments is None:
        return f"{{{{ {_written(Name(call.name))} }}}}"
    given = [*map(_written, call.arguments), *(f"{key}={_written(value)}" for key, value in call.options)]
    return f"{{{{ {call.name}({', '.join(given)}) }}}}"


def _written(value: Any) -> str:
    """An argument as Jinja reads it, which undoes what `unicode_escape` does."""
    if isinstance(value, Name):
        return _OURS + value.name.replace(".", "_")
    if isinstance(value, str):
        return '"{}"'.format(value.encode("unicode_escape").decode("ascii").replace('"', '\\"'))
    return str(value)
