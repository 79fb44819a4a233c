"""mkdocs.yml as the handbook has it: read before MkDocs sees it, which runs what its tags, hooks and plugins name."""

from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field

from macros.catalog.validation import validate
from macros.model.base import Model
from macros.trees.loading import MAX_BYTES, Map, parse_bytes
from macros.trees.problems import Mark, Problem

NAME = "mkdocs.yml"
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
    """The settings of the project at `root` with the places where they stand, and what is wrong with them."""
    try:
        raw = (root / NAME).read_bytes()
    except OSError as error:
        return None, [Problem(Mark(NAME), f"the file cannot be read ({error.strerror})", "put it back; git has it")]
    if len(raw) > MAX_BYTES:
        return None, [Problem(Mark(NAME), f"the file has {len(raw) // 1024} KiB", "put back the one that git has")]
    tree, problems = parse_bytes(raw, NAME, {"!ENV": _foreign})
    if tree is not None and not problems:
        problems = validate(SiteFile, tree)[1]
    return tree, problems
