"""mkdocs.yml as the handbook has it: read before MkDocs sees it, which runs what its tags, hooks and plugins name."""

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field

from macros.catalog.validation import validate
from macros.model.base import Model
from macros.pages.stylesheets import STYLESHEET
from macros.trees.loading import MAX_BYTES, Map, locate, parse_bytes
from macros.trees.problems import Mark, Problem

NAME = "mkdocs.yml"
_ADDRESS = re.compile(r"https?://[^\s/]+(?:/\S*)?")
_OWN = re.compile(r"(?!\.)[\w.-]+(?:/(?!\.)[\w.-]+)*")
"""The path of a file below docs/. Nothing is loaded from elsewhere."""

_VARIABLES = "HANDBOOK_"
"""How the names of variables begin that settings may take from the environment, which holds secrets besides."""


class SiteTheme(Model):
    """The theme is Material, and its frame is ours."""

    name: Literal["material"]
    custom_dir: Literal["overrides"]
    language: Any = None
    font: Literal[False]
    favicon: Any = None
    logo: Any = None
    icon: Any = None
    features: Any = None


class MacrosSettings(Model):
    """What mkdocs-macros is told: the package that has our blocks, and to tell what is not defined."""

    module_name: Literal["macros"]
    on_undefined: Literal["strict"]


class SitePlugin(Model):
    """The one plugin. Without the list MkDocs takes its own search."""

    macros: MacrosSettings


class SiteFile(Model):
    """The keys of mkdocs.yml. What runs code has one value; MkDocs looks at the values of the others."""

    site_name: Any
    site_url: Any
    repo_url: Any = None
    edit_uri: Any = None
    copyright: Any = None
    theme: SiteTheme | None = None
    extra: Any = None
    extra_css: Any = None
    extra_javascript: Any = None
    exclude_docs: Any = None
    hooks: Annotated[tuple[Literal["macros/mkdocs_edge/hooks.py"], ...], Field(strict=False)] = ()
    plugins: Annotated[tuple[SitePlugin, ...], Field(strict=False, min_length=1, max_length=1)]
    strict: Any = None
    watch: Any = None


def _foreign(value: Any) -> str:
    """Why a value may not come from the environment."""
    names = value[:-1] if isinstance(value, list) and len(value) > 1 else value if isinstance(value, list) else [value]
    strange = [name for name in names if not str(name).startswith(_VARIABLES)]
    return f"!ENV asks for '{strange[0]}', and settings take variables that begin with {_VARIABLES}" if strange else ""


def site_file(root: Path) -> tuple[Map | None, list[Problem]]:
    """The settings of the project at `root` with the places where they are, and what is wrong with them."""
    try:
        raw = (root / NAME).read_bytes()
    except OSError as error:
        return None, [Problem(Mark(NAME), f"the file cannot be read ({error.strerror})", "restore it from git")]
    if len(raw) > MAX_BYTES:
        return None, [Problem(Mark(NAME), f"the file has {len(raw) // 1024} KiB", "restore the version in git")]
    tree, problems = parse_bytes(raw, NAME, {"!ENV": _foreign})
    if tree is not None and not problems:
        problems = validate(SiteFile, tree)[1] or list(_value_problems(root, tree))
    return tree, problems


def _value_problems(root: Path, tree: Map) -> Iterator[Problem]:
    """What MkDocs would refuse, or take without a word though the pages would lack it."""
    for key, is_right, fix in _VALUES:
        value = _default(tree[key]) if key in tree else None
        if not is_right(value):
            yield Problem(locate(tree, (key,)), f"'{value}' cannot be the value of '{key}'", fix)
    for loc in (
        () if any(isinstance(tree.get(key), str) for key in ("extra_css", "extra_javascript")) else _loaded(tree)
    ):
        mark, file = locate(tree, loc), _at(tree, loc)
        if not isinstance(file, str) or not _OWN.fullmatch(file):
            yield Problem(
                mark, f"'{file}' is not a file of docs/", "write its path below docs/, such as assets/handbook.css"
            )
        elif file != STYLESHEET and not (root / "docs" / file).is_file():
            yield Problem(mark, f"there is no file docs/{file}", "put it back, or fix its name")


def _loaded(tree: Map) -> Iterator[tuple[str | int, ...]]:
    """Where the files are named that every page loads."""
    for key in ("extra_css", "extra_javascript"):
        for index, entry in enumerate(tree.get(key) or ()):
            yield (key, index, "path") if isinstance(entry, Map) and "path" in entry else (key, index)
    theme = tree.get("theme")
    yield from (("theme", key) for key in ("favicon", "logo") if theme and key in theme)


def _at(tree: Map, loc: Sequence[str | int]) -> Any:
    value: Any = tree
    for part in loc:
        value = value[part]
    return value


def _default(value: Any) -> Any:
    """A value, or with `!ENV` the one that it has where the environment has none."""
    if isinstance(value, list) and len(value) > 1 and str(value[0]).startswith(_VARIABLES):
        return value[-1]
    return None if isinstance(value, str) and value.startswith(_VARIABLES) else value


def _is_address(value: Any) -> bool:
    return value is None or (isinstance(value, str) and _ADDRESS.fullmatch(value) is not None)


def _is_of_assets(value: Any) -> bool:
    """Whether no page is left out, to which others might lead."""
    if value is None:
        return True
    return isinstance(value, str) and all(line.startswith("/assets/") for line in value.split())


_VALUES: tuple[tuple[str, Callable[[Any], bool], str], ...] = (
    ("site_name", lambda value: value is None or isinstance(value, str), "write the name in quotes"),
    ("site_url", _is_address, "write an address such as https://example.org/handbook/en/"),
    (
        "repo_url",
        lambda value: value == "" or _is_address(value),
        "write an address such as https://example.org/team/book",
    ),
    ("strict", lambda value: value is None or isinstance(value, bool), "write true"),
    ("exclude_docs", _is_of_assets, "begin each line with /assets/; a page is left out by deleting its file"),
    ("extra_css", lambda value: value is None or isinstance(value, list), "write each file on a line, after '- '"),
    (
        "extra_javascript",
        lambda value: value is None or isinstance(value, list),
        "write each file on a line, after '- '",
    ),
)
"""Keys, what they may be (None where only the environment says it), and how to fix them."""
