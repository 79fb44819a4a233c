"""Imports go downward: what is below knows nothing of what is above."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

LAYERS = (
    ("problems", "editions", "git"),
    ("loading", "markdown"),
    ("model",),
    (
        "library",
        "modelled_pay",
        "revisions",
        "shapes",
        "texts",
        "overlay",
        "validation",
        "variant",
        "placeholders",
        "addresses",
        "forge",
    ),
    ("github", "external_links"),
    ("inline", "language", "differences", "glossary", "catalog", "boolean_search"),
    ("kinds",),
    ("reading", "generated"),
    ("changes", "reviews"),
    ("checks", "views", "exports"),
    ("scaffolding",),
    ("site", "report"),
    ("cli",),
)
"""The modules of the package from the bottom up; those of one line know each other at most sideways, without a ring."""

MAY_KNOW = {("views", "exports")}
"""Of the three that stand side by side, views may use the rows of the exports."""

MKDOCS = ("mkdocs", "material", "pymdownx")
MODULES = sorted(path for path in (ROOT / "macros").rglob("*.py") if path != ROOT / "macros" / "__init__.py")


def imported(path: Path) -> Iterator[str]:
    """Every module that a file imports, by its full name."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name} imports relatively"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def part_of(path: Path) -> str:
    """The module or sub-package of macros that a file is, or is in."""
    return path.relative_to(ROOT / "macros").with_suffix("").parts[0]


def layer(part: str) -> int:
    """How high a part stands."""
    found = [number for number, names in enumerate(LAYERS) if part in names]
    assert len(found) == 1, f"'{part}' stands in no layer; say in LAYERS where it belongs"
    return found[0]


def own_parts(path: Path) -> set[str]:
    """The other parts of macros that a file imports."""
    names = {name.split(".")[1] for name in imported(path) if name.startswith("macros.")}
    return names - {part_of(path), "templates"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT / "macros").as_posix())
def test_a_module_imports_only_what_is_below_it_or_beside_it(path: Path) -> None:
    """Nothing imports upward."""
    here = layer(part_of(path))

    assert set() == {part for part in own_parts(path) if layer(part) > here}


def test_what_stands_side_by_side_does_not_know_each_other() -> None:
    """Checks, views and exports are three uses of one catalogue, but for the rows that page and file share."""
    above = {"checks", "views", "exports"}
    known = {(part_of(path), part) for path in MODULES for part in own_parts(path) if part_of(path) in above}

    assert set() == {(one, other) for one, other in known if other in above} - MAY_KNOW


def test_no_two_parts_import_each_other() -> None:
    """Where one part of a layer uses another, the other does not use it back, on any way."""
    knows: dict[str, set[str]] = {}
    for path in MODULES:
        knows.setdefault(part_of(path), set()).update(own_parts(path))
    reached = {part: set(others) for part, others in knows.items()}
    for _ in knows:
        for others in reached.values():
            others |= {far for near in list(others) for far in reached.get(near, set())}

    assert set() == {part for part, others in reached.items() if part in others}


def test_only_the_edge_knows_mkdocs() -> None:
    """Nothing but macros/site imports MkDocs or its plugins, so that the core can move to another generator."""
    users = {part_of(path) for path in MODULES for name in imported(path) if name.startswith(MKDOCS)}

    assert {"site"} == users


def test_only_the_edge_and_the_command_line_know_the_edge() -> None:
    """macros/site is imported by itself, by the command and by the entry point of the plugin alone."""
    users = {part_of(path) for path in MODULES if any(name.startswith("macros.site") for name in imported(path))}

    assert {"site", "cli"} == users


def test_the_entry_point_imports_nothing_before_it_is_called() -> None:
    """`import macros` is free: the edge is imported inside the function that the plugin calls."""
    tree = ast.parse((ROOT / "macros" / "__init__.py").read_text("utf-8"))
    names = [ast.unparse(node) for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]

    assert ["from typing import Any"] == names


def test_yaml_is_read_in_one_place() -> None:
    """The strict loader is the only reader of YAML."""
    assert {"loading"} == {part_of(path) for path in MODULES for name in imported(path) if name.split(".")[0] == "yaml"}
