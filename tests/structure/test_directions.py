"""The folders of the package are its layers: what is below knows nothing of what is above."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

LAYERS = (
    "trees",
    "migrating",
    "versions",
    "model",
    "text",
    "posting_check",
    "posting_rules",
    "catalog",
    "locales",
    "places",
    "reviews",
    "changes",
    "generated",
    "checks",
    "views",
    "exports",
    "pages",
    "search",
    "mkdocs_edge",
    "publishing",
    "scaffolding",
    "report",
    "github",
    "cli",
)
"""The folders of the package from the bottom up: a module imports from its own folder and from those before it."""

MKDOCS = ("mkdocs", "material")
PACKAGE = ROOT / "macros"
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")


def imported(path: Path) -> Iterator[str]:
    """Every module that a file imports, by its full name."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name} imports relatively"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def folder_of(path: Path) -> str:
    """The folder of macros that a module is in."""
    return path.relative_to(PACKAGE).parts[0]


def other_folders(path: Path) -> set[str]:
    """The other folders of macros that a module imports from."""
    return {name.split(".")[1] for name in imported(path) if name.startswith("macros.")} - {folder_of(path)}


def test_every_folder_is_a_layer() -> None:
    """Nothing is loose at the top of the package, and no folder is forgotten here."""
    assert ["__init__.py"] == [path.name for path in PACKAGE.iterdir() if path.is_file()]
    assert set(LAYERS) == {path.name for path in PACKAGE.iterdir() if path.is_dir()} - {"__pycache__"}


@pytest.mark.parametrize("folder", LAYERS)
def test_a_folder_imports_only_what_is_below_it(folder: str) -> None:
    """Nothing imports upward."""
    below = set(LAYERS[: LAYERS.index(folder)])
    upward = {
        path.relative_to(PACKAGE).as_posix(): sorted(other_folders(path) - below)
        for path in MODULES
        if folder_of(path) == folder
    }

    assert {} == {path: names for path, names in upward.items() if names}


def test_no_two_modules_import_each_other() -> None:
    """Inside a folder too there is no circle, by any way."""
    names = {".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path for path in MODULES}
    knows = {name: {_module(found, names) for found in imported(path)} - {name, ""} for name, path in names.items()}
    reached = {name: set(others) for name, others in knows.items()}
    for _ in range(len(LAYERS)):
        for others in reached.values():
            others |= {far for near in list(others) for far in reached.get(near, set())}

    assert set() == {name for name, others in reached.items() if name in others}


def _module(name: str, names: dict[str, Path]) -> str:
    """The module of the package that an imported name is, or is in; empty for another's."""
    return next((found for found in (name, name.rpartition(".")[0]) if found in names), "")


def test_only_the_edge_knows_mkdocs() -> None:
    """Nothing but macros/mkdocs_edge imports MkDocs or its plugins, so that the core can move to another generator."""
    assert {"mkdocs_edge"} == {
        folder_of(path) for path in MODULES for name in imported(path) if name.startswith(MKDOCS)
    }


def test_the_entry_point_imports_nothing_before_it_is_called() -> None:
    """`import macros` is free: the edge is imported inside the function that the plugin calls."""
    tree = ast.parse((PACKAGE / "__init__.py").read_text("utf-8"))
    names = [ast.unparse(node) for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]

    assert ["from typing import Any"] == names


def test_yaml_is_read_in_one_place() -> None:
    """The strict loader is the only reader of YAML."""
    assert {"trees/parsing.py"} == {
        path.relative_to(PACKAGE).as_posix()
        for path in MODULES
        for name in imported(path)
        if name.split(".")[0] == "yaml"
    }
