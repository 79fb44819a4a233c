"""The folder data/ to a catalogue. Says which file holds what, and reports every faulty or stray file at once."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from macros.catalog import FOLDERS, Catalog, Patch, Role
from macros.kinds import COLLECTIONS, FILES, model_of
from macros.loading import Map, load
from macros.model.base import ID_PATTERN
from macros.model.guide import PAGES, Guide, sparse
from macros.problems import Mark, Problem
from macros.validation import validate
from macros.variant import AXES

_IGNORED = re.compile(r"^[.~#]|(~|\.swp|\.tmp)$")
_SCHEMA = re.compile(r"^schema/[^/]+\.json$")
"""What `handbook generate` writes for editors' tools; nothing of it is data."""


def read(root: Path) -> tuple[Catalog, list[Problem]]:
    """Read `root`/data. The catalogue holds what is valid; the problems tell the rest."""
    problems: list[Problem] = []
    trees: dict[str, Map] = {}
    models: dict[str, Any] = {}
    faulty: set[str] = set()
    for path in _files(root / "data"):
        name = path.relative_to(root).as_posix()
        below = path.relative_to(root / "data").as_posix()
        if problem := _stray(path, name, below):
            problems.append(problem)
            faulty.add(below)
            continue
        tree, faults = load(path, name)
        problems += faults
        if tree is None:
            faulty.add(below)
            continue
        trees[below] = tree
        model, faults = validate(model_of(below), tree)
        if "changes" in tree and isinstance(tree["changes"], Map):
            faults += validate(sparse(Guide), tree, ("changes",))[1]
        problems += faults
        if model is not None and not faults:
            models[below] = model
        else:
            faulty.add(below)
    for problem in _missing_files(root):
        problems.append(problem)
        faulty.add(problem.mark.path.removeprefix("data/"))
    broken = frozenset(below.split("/")[0].removesuffix(".yml").replace("-", "_") for below in faulty)
    return _catalog(root, trees, models, broken), problems


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        below = path.relative_to(folder)
        if not (path.is_symlink() or path.is_file()) or any(_IGNORED.search(part) for part in below.parts):
            continue
        if path.is_symlink() or not _SCHEMA.match(below.as_posix()):
            yield path


def _stray(path: Path, name: str, below: str) -> Problem | None:
    if path.is_symlink():
        return Problem(Mark(name), "this is a link to another file", "put the file itself here")
    if model_of(below) is None:
        if path.suffix == ".yaml":
            return Problem(Mark(name), "the ending is .yaml", "rename the file to end in .yml")
        return Problem(Mark(name), "nothing reads this file", "mend its name or folder, or delete it")
    for part in below.removesuffix(".yml").split("/"):
        if not re.match(ID_PATTERN, part):
            mend = "rename it with lower-case letters, digits and single hyphens, such as new-york"
            return Problem(Mark(name), f"the name '{part}' is not an id", mend)
    return None


def _missing_files(root: Path) -> Iterator[Problem]:
    expected = [f"{name}.yml" for name in FILES]
    roles = root / "data" / "roles"
    for folder in sorted(path for path in roles.glob("*") if path.is_dir()):
        expected += [f"roles/{folder.name}/{page}.yml" for page in PAGES]
    for below in expected:
        if not (root / "data" / below).is_file():
            yield Problem(
                Mark(f"data/{below}"), "the file is missing", "add it, with another role's file as the pattern"
            )


def _catalog(root: Path, trees: dict[str, Map], models: dict[str, Any], broken: frozenset[str]) -> Catalog:
    collections = {
        folder: {
            below.split("/")[1].removesuffix(".yml"): model
            for below, model in models.items()
            if below.startswith(f"{folder}/")
        }
        for folder in COLLECTIONS
    }
    catalog = Catalog(
        root=root,
        trees=trees,
        broken=broken,
        handbook=models.get("handbook.yml"),
        inclusive_language=models.get("inclusive-language.yml"),
        sources=models["sources.yml"].root if "sources.yml" in models else {},
        levels=models["levels.yml"].root if "levels.yml" in models else {},
        roles={},
        **collections,
    )
    for role in sorted({below.split("/")[1] for below in trees if below.startswith("roles/")}):
        catalog.roles[role] = _role(role, catalog, models)
    return catalog


def _role(role: str, catalog: Catalog, models: dict[str, Any]) -> Role:
    base = Map(Mark(f"data/roles/{role}"))
    pages = {}
    for page in PAGES:
        below = f"roles/{role}/{page}.yml"
        if below in catalog.trees:
            mark = Mark(f"data/{below}")
            base.put(page, catalog.trees[below], mark, mark)
        if below in models:
            pages[page] = models[below]
    ids = {
        axis: [chosen for chosen in catalog.options(axis) if _own(role, axis, chosen) in catalog.trees] for axis in AXES
    }
    if "role" in pages:
        ids["level"] = [level for level in catalog.levels if level in pages["role"].ladder]
    patches: dict[tuple[str, str], list[Patch]] = {}
    for axis in AXES:
        for chosen in ids[axis]:
            general, own = f"{FOLDERS[axis]}/{chosen}.yml", _own(role, axis, chosen)
            found = []
            if axis != "level" and catalog.trees[general].get("changes"):
                found.append(Patch(catalog.trees[general], None))
            if own in models:
                found.append(Patch(catalog.trees[own], models[own]))
            if found:
                patches[axis, chosen] = found
    return Role(role, base, pages, patches, ids)


def _own(role: str, axis: str, chosen: str) -> str:
    """The role's own overlay for a choice, below data/."""
    return f"roles/{role}/{FOLDERS[axis]}/{chosen}.yml"
