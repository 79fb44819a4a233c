"""The folder data/ to a catalog. Says which file holds what, and reports every faulty or stray file at once."""

import os
import re
from collections.abc import Iterator, Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any

from macros.catalog import grade_pay, pay_model
from macros.catalog.assembling import assembled
from macros.catalog.catalog import Catalog
from macros.catalog.data_files import FILES, model_of
from macros.catalog.library import FOLDER as SHELF_FOLDER
from macros.catalog.library import Library
from macros.catalog.validation import validate
from macros.migrating import refuse_outdated, was_read
from macros.model.base import misnamed
from macros.model.guide import PAGES, Guide, sparse
from macros.model.library import SHELVES
from macros.trees.file_names import LEFT_BEHIND
from macros.trees.folders import files
from macros.trees.loading import Known, Map, load
from macros.trees.overlay import merge
from macros.trees.problems import Mark, Problem

_NO_DATA = re.compile(r"^schema/(?:[^/]+\.json|\.digest)$|^locales/")
"""What `handbook generate` writes for editors' tools, and translations, which `checks/translations.py` looks at."""


def read(root: Path, known: Known | None = None) -> tuple[Catalog, list[Problem]]:
    """Read `root`/data. The catalog holds what is valid; the problems tell the rest.

    What is `known` of files that have not changed is not made again: trees, models and roles are the same objects.
    Raises DataProblems for what was written for an older handbook.
    """
    known = known or Known()
    trees, faulty, problems = _load(root, known)
    refuse_outdated(trees, problems)
    unreadable = {problem.mark for problem in problems}
    complete: dict[str, Map] = {}
    """The trees with what they take from the library in its place, and with pay worked out."""
    models: dict[str, Any] = {}
    shelves = {path.stem for path in map(Path, faulty) if path.parent == Path(SHELF_FOLDER)}
    library = Library({}, shelves & SHELVES.keys())
    pay_files = _pay_files(trees)
    typed_pay: dict[str, Any] = dict.fromkeys(pay_files.values())
    """Each role that types its pay, with the model of it; None where it is faulty or was not looked at yet."""
    for below in sorted(trees, key=lambda below: _turn(below, trees[below])):
        if _hangs_on_a_fault(below, trees[below], library, typed_pay):
            complete[below] = trees[below]
            faulty.add(below)
            continue
        role = trees.get(f"{below.rpartition('/')[0]}/role.yml")
        complete[below], faults = _completed_once(known, below, trees[below], role, library, typed_pay)
        model, more = known.once(("validated", below), (complete[below],), partial(_validated, below, complete[below]))
        valid = model is not None and not faults and not more
        if valid:
            models[below] = model
            if below in pay_files:
                typed_pay[pay_files[below]] = model
        else:
            told = unreadable.union(problem.mark for problem in faults)
            problems += [*faults, *(problem for problem in more if problem.mark not in told)]
            faulty.add(below)
        if below.startswith(f"{SHELF_FOLDER}/"):
            library.add(Path(below).stem, complete[below] if valid else None)
    for problem in _missing_files(root, trees):
        problems.append(problem)
        faulty.add(problem.mark.path.removeprefix("data/"))
    broken = frozenset(below.split("/")[0].removesuffix(".yml").replace("-", "_") for below in faulty)
    return assembled(root, trees, complete, models, library, broken, known), problems


def _load(root: Path, known: Known) -> tuple[dict[str, Map], set[str], list[Problem]]:
    """Every file that can be read as (path below data/ to tree), those that cannot, and why."""
    problems: list[Problem] = []
    trees: dict[str, Map] = {}
    faulty: set[str] = set()
    folder = f"{root / 'data'}{os.sep}"
    for entry in files(folder, LEFT_BEHIND.match):
        below = entry.path.removeprefix(folder).replace(os.sep, "/")
        if not entry.is_symlink() and entry.is_file() and _NO_DATA.match(below):
            continue
        if problem := _stray(entry, below):
            problems.append(problem)
            faulty.add(below)
            continue
        tree, faults = load(entry.path, f"data/{below}", known)
        problems += faults
        if tree is None:
            faulty.add(below)
        else:
            trees[below] = tree
    return trees, faulty, problems


def _turn(below: str, tree: Map) -> int:
    """When a file is looked at: the library first, and pay that is modeled from another role's pay last."""
    if below.startswith(f"{SHELF_FOLDER}/"):
        return 0
    return 2 if below.endswith("/compensation.yml") and pay_model.key_of(tree) else 1


def _pay_files(trees: dict[str, Map]) -> dict[str, str]:
    """Each file in which a role types its pay, with the role."""
    return {
        below: below.split("/")[1]
        for below, tree in trees.items()
        if below.endswith("/compensation.yml") and not pay_model.key_of(tree)
    }


def _hangs_on_a_fault(below: str, tree: Map, library: Library, typed_pay: dict[str, Any]) -> bool:
    """Whether a file takes something from a file that is faulty, which is reported there."""
    if any(library.lacks(page, part) for page, part in _parts(below, tree)):
        return True
    return below.endswith("/compensation.yml") and pay_model.hangs_on_a_fault(tree, typed_pay)


def _parts(below: str, tree: Map) -> Iterator[tuple[str, Map]]:
    """The page of a guide that a file is, or the pages that it changes."""
    match below.removesuffix(".yml").split("/"):
        case ["roles", _, page]:
            yield page, tree
        case _ if isinstance(tree.get("changes"), Map):
            yield from ((page, change) for page, change in tree["changes"].items() if isinstance(change, Map))


def _completed_once(
    known: Known, below: str, tree: Map, role: Map | None, library: Library, typed_pay: dict[str, Any]
) -> tuple[Map, list[Problem]]:
    """As `_completed`, which is asked again where the file, a shelf, or what its pay is worked out of is another."""
    is_pay = below.endswith("/compensation.yml")
    pay = typed_pay if is_pay and pay_model.key_of(tree) else {}
    graded_for = role if is_pay and grade_pay.KEY in tree else None

    def make() -> tuple[Map, list[Problem], set[tuple[str, str]]]:
        taking = Library(library.shelves, library.broken)
        return (*_completed(below, tree, graded_for, taking, pay), taking.taken)

    made_of = (tree, graded_for, *library.shelves.values(), *pay.values())
    made, faults, taken = known.once(("completed", below), made_of, make)
    library.taken |= taken
    return made, faults


def _completed(
    below: str, tree: Map, role: Map | None, library: Library, typed_pay: dict[str, Any]
) -> tuple[Map, list[Problem]]:
    """A file's tree with the library's items in it, and with pay that is modeled, or that the role's grade gives."""
    match below.removesuffix(".yml").split("/"):
        case ["roles", _, page]:
            tree, problems = library.complete(page, tree)
            if role is not None:
                tree = grade_pay.complete(tree, str(role.get("base_level")))
            if page == "compensation" and pay_model.key_of(tree):
                tree, faults = pay_model.complete(tree, typed_pay)
                problems += faults
            return tree, problems
        case _ if isinstance(tree.get("changes"), Map):
            problems = []
            changes = Map(tree["changes"].mark)
            for page, change in tree["changes"].items():
                if isinstance(change, Map):
                    change, faults = library.complete(page, change)
                    problems += faults
                changes.put(page, change, tree["changes"].key_marks[page], tree["changes"].value_marks[page])
            whole = merge(tree, Map(tree.mark))
            whole.put("changes", changes, tree.key_marks["changes"], tree.value_marks["changes"])
            return whole, problems
    return tree, []


def _validated(below: str, tree: Map) -> tuple[Any, list[Problem]]:
    model, problems = validate(model_of(below), tree)
    if isinstance(tree.get("changes"), Map):
        problems += validate(sparse(Guide), tree, ("changes",))[1]
    return model, problems


def _stray(entry: os.DirEntry[str], below: str) -> Problem | None:
    if entry.is_symlink():
        return Problem(Mark(f"data/{below}"), "this is a link to another file", "put the file itself here")
    if entry.is_dir():
        return Problem(Mark(f"data/{below}"), "the folder cannot be read", "check its permissions")
    if not entry.is_file():
        return Problem(Mark(f"data/{below}"), "this is not a file", "delete it")
    return _misnamed(below)


@cache
def _misnamed(below: str) -> Problem | None:
    """What is wrong with the names on the way to a file; with that of a folder, the same for all that it holds."""
    parts = below.removesuffix(".yml").split("/")
    above = ["data"]
    for part in parts:
        above.append(part)
        is_read = model_of(below) is not None
        if (is_read or part[0] == ".") and (fault := misnamed(part)):
            is_folder = len(above) <= len(parts)
            return Problem(Mark("/".join(above) if is_folder else f"data/{below}"), *fault)
    if not is_read and not was_read(below):
        if below.endswith(".yaml"):
            return Problem(Mark(f"data/{below}"), "the name ends in .yaml", "rename the file to end in .yml")
        return Problem(Mark(f"data/{below}"), "nothing reads this file", "fix its name or folder, or delete it")
    return None


def _missing_files(root: Path, trees: Mapping[str, Map]) -> Iterator[Problem]:
    spared = ("levels.yml",) if _ladders_are_named(trees) else ()
    expected = [f"{name}.yml" for name in FILES if f"{name}.yml" not in spared]
    roles = root / "data" / "roles"
    for folder in sorted(path for path in roles.glob("*") if path.is_dir() and not misnamed(path.name)):
        expected += [f"roles/{folder.name}/{page}.yml" for page in PAGES]
    for below in expected:
        if below not in trees and not os.path.isfile(root / "data" / below):  # noqa: PTH113 (a Path raises faults)
            fix = "add it, using another role's file as a pattern"
            if "/" not in below:
                fix = f"add it; data/schema/{below.removesuffix('.yml')}.json says what it holds"
            yield Problem(Mark(f"data/{below}"), "the file is missing", fix)


def _ladders_are_named(trees: Mapping[str, Map]) -> bool:
    """Whether every family names a ladder of its own, so that none climbs that of data/levels.yml."""
    handbook = trees.get("handbook.yml")
    families = handbook.get("families") if handbook else None
    return isinstance(families, Map) and all(isinstance(one, Map) and "ladder" in one for one in families.values())
