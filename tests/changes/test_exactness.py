"""The changes name every changed fact and no other, held against a reader of YAML that knows nothing of them."""

import copy
import functools
import itertools
import json
import random
import re
import subprocess
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros import migrating
from macros.changes import Change, compare_folders
from macros.versions.revisions import extract_data
from tests.conftest import ROOT, SMALL
from tests.limits import LIMIT
from tests.repository import Repository

Place = tuple[str, tuple[str, ...]]
BOOLEAN = "tag:yaml.org,2002:bool"
NOTHING = object()


def _loader() -> Any:
    """A safe one, written in C where there is one; true and false alone are booleans, as in YAML 1.2."""
    made: Any = type("Loader", (getattr(yaml, "CSafeLoader", yaml.SafeLoader),), {})
    made.yaml_implicit_resolvers = {
        first: [pair for pair in pairs if pair[0] != BOOLEAN] for first, pairs in made.yaml_implicit_resolvers.items()
    }
    made.add_implicit_resolver(BOOLEAN, re.compile("^(true|false)$"), ["t", "f"])
    return made


LOADER = _loader()


def parsed(text: str) -> Any:
    return yaml.load(text, Loader=LOADER)  # noqa: S506 (a safe one)


@functools.cache
def tree(path: Path) -> Any:
    return kept(path.read_text("utf-8"))


@functools.cache
def kept(text: str) -> Any:
    """What a text holds, only to read: most files of a version are those of the version before."""
    return parsed(text)


def said(value: Any) -> str:
    """A value as text that is equal for equal values; the order of keys says nothing."""
    return "nothing" if value is NOTHING else json.dumps(value, default=repr, sort_keys=True)


def leaves(data: Path) -> dict[Place, Any]:
    """File and keys to each value that is not a map; a list is one value."""
    found: dict[Place, Any] = {}

    def walk(file: str, path: tuple[str, ...], node: Any) -> None:
        if isinstance(node, dict):
            for key, value in node.items():
                walk(file, (*path, str(key)), value)
        else:
            found[file, path] = node

    for path in sorted(data.rglob("*.yml")):
        walk(path.relative_to(data).as_posix(), (), tree(path))
    return found


def node(data: Path, file: str, path: tuple[Any, ...]) -> Any:
    """What stands at a place, with keys as text."""
    value: Any = tree(data / file)
    for key in path:
        value = value[key] if isinstance(value, list) else {str(k): v for k, v in value.items()}[str(key)]
    return value


def told(change: Change) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """The places of a change, up to the list in which it stands."""
    for file, path in change.spots:
        numbers = [at for at, key in enumerate(path) if isinstance(key, int)]
        yield file, path[: numbers[0]] if numbers else path


def under(place: tuple[str, tuple[Any, ...]], values: dict[str, list[Place]]) -> set[Place]:
    file, path = place
    return {leaf for leaf in values.get(file, ()) if leaf[1][: len(path)] == path}


def by_file(leaves: Iterable[Place]) -> dict[str, list[Place]]:
    found: dict[str, list[Place]] = {}
    for leaf in leaves:
        found.setdefault(leaf[0], []).append(leaf)
    return found


def assert_exact(old: Path, new: Path) -> list[Change]:
    """The leaves that the changes speak of are those that changed, each told at one place."""
    before, after = leaves(old), leaves(new)
    changed = {
        leaf
        for leaf in before.keys() | after.keys()
        if said(before.get(leaf, NOTHING)) != said(after.get(leaf, NOTHING))
    }
    changes = compare_folders(old, new)
    places = {
        place for change in changes if not (change.kind == "moved" and _is_map(new, change)) for place in told(change)
    }
    old_leaves, new_leaves = by_file(before), by_file(after)
    spoken = [leaf for place in places for leaf in under(place, old_leaves) | under(place, new_leaves)]

    assert [] == sorted(changed - set(spoken)), "these facts changed, and no change speaks of them"
    assert [] == sorted(set(spoken) - changed), "a change speaks of these facts, and they did not change"
    assert [] == [leaf for leaf, count in Counter(spoken).items() if count > 1], "told twice"
    for change in changes:
        _assert_values(change, old, new)
    return changes


def _is_map(data: Path, change: Change) -> bool:
    return isinstance(node(data, *change.spots[0]), dict)


def _text(value: Any) -> Any:
    """A value whose keys, numbers and dates are text, as two readers of YAML may differ in them."""
    if isinstance(value, dict):
        return {str(key): _text(child) for key, child in value.items()}
    return [_text(child) for child in value] if isinstance(value, list) else str(value)


def _assert_values(change: Change, old: Path, new: Path) -> None:
    """The values that a change carries are those of the files."""
    file, path = change.spots[0]
    if change.kind == "moved":
        keys = [list(node(data, file, path)) for data in (old, new)]
        common = [[_text(key) for key in side if key in keys[0] and key in keys[1]] for side in keys]
        assert common[0] != common[1], change
    elif change.kind == "checked":
        for place in change.spots:
            key = place.path[-1]
            assert _text(node(new, *place)) == _text(change.new[key]), change
            assert _text(node(old, *place)) == _text(change.old[key]), change
    elif len(change.spots) == 1:
        if change.kind not in ("removed", "put-back", "as-base"):
            assert _text(node(new, file, path)) == _text(change.new), change
        if not any(isinstance(key, int) for key in path) and change.kind not in ("added", "left-out", "differs"):
            assert _text(node(old, file, path)) == _text(change.old), change


def revisions() -> list[str]:
    """The last 10 commits that touch what is written in data/, as far as the clone has them, the first one first."""
    command = ["git", "log", "--reverse", "--format=%H", "--", "data", ":!data/schema"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False, timeout=LIMIT)
    return done.stdout.split()[-10:]


@pytest.mark.skipif(len(revisions()) < 2, reason="the clone has no history")
def test_every_commit_of_the_history_is_told_exactly(tmp_path: Path) -> None:
    """Old versions do not fit today's models, and are compared all the same, as if they had been migrated."""
    folders = [_migrated(extract_data(ROOT, commit, tmp_path / commit)) for commit in revisions()]

    changes = [assert_exact(old, new) for old, new in itertools.pairwise(folders)]
    assert any(changes)


def _migrated(data: Path) -> Path:
    """The data as `handbook migrate` writes it."""
    before = {path.relative_to(data).as_posix(): path.read_text("utf-8") for path in data.rglob("*.[jy]*")}
    after = migrating.migrate(before).texts
    for below in before.keys() - after.keys():
        (data / below).unlink()
    for below, text in after.items():
        (data / below).parent.mkdir(parents=True, exist_ok=True)
        (data / below).write_text(text, "utf-8")
    return data


@pytest.mark.parametrize(
    ("data", "seed"),
    [
        *(pytest.param(ROOT / "data", seed, id=f"real-{seed}") for seed in range(2)),
        *(pytest.param(SMALL, seed, id=f"small-{seed}") for seed in range(16)),
    ],
)
def test_any_edits_are_told_exactly(data: Path, seed: int, tmp_path: Path) -> None:
    """Values, items, lists, orders and whole files, changed at random all over a repository, are told exactly."""
    repository = Repository(tmp_path / "repository")
    chance = random.Random(seed)  # noqa: S311 (a test that can be repeated)
    files = {
        f"data/{path.relative_to(data).as_posix()}": path.read_text("utf-8") for path in sorted(data.rglob("*.yml"))
    }
    repository.commit(files, "2026-01-01T12:00:00+00:00")
    for path, text in files.items():
        if chance.random() < 0.05:
            (repository.root / path).unlink()
        elif chance.random() < 0.7:
            edited = parsed(text)
            _edit(edited, chance)
            (repository.root / path).write_text(yaml.safe_dump(edited, sort_keys=False, allow_unicode=True), "utf-8")
    repository.commit({}, "2026-01-02T12:00:00+00:00")
    old, new = (extract_data(repository.root, name, tmp_path / name) for name in ("HEAD~1", "HEAD"))

    assert assert_exact(old, new)
    assert assert_exact(new, old)


def _edit(tree: Any, chance: random.Random) -> None:
    """Change, remove, add and move a few things below a map or list."""
    keys = list(tree) if isinstance(tree, dict) else list(range(len(tree)))
    for key in reversed(keys):
        value, luck = tree[key], chance.random()
        if luck < 0.03 and len(tree) > 1:
            del tree[key]
        elif luck < 0.06 and isinstance(tree, list):
            tree.insert(key, f"An item that was not there, number {chance.random()}, and long enough to be a text.")
        elif luck < 0.06:
            tree[f"added-{int(luck * 10000)}"] = chance.choice(
                [copy.deepcopy(value), "text", 7, None, ["one", "two"], True]
            )
        elif luck < 0.09 and isinstance(value, dict | list) and len(value) > 1:
            _turn(value)
        elif isinstance(value, dict | list):
            _edit(value, chance)
        elif luck < 0.2:
            tree[key] = chance.choice(
                [f"{value} more", "quite another text", 3, False, None, "$1-$2", ["a"], {"b": "c"}]
            )


def _turn(value: Any) -> None:
    """Put the first entry last."""
    if isinstance(value, list):
        value.append(value.pop(0))
    else:
        first = next(iter(value))
        value[first] = value.pop(first)
