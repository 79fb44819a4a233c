"""The handbook while it is edited: one catalog that shows the data as it is now, and notes what is read of it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

from macros.catalog.catalog import Catalog
from macros.catalog.data_files import COLLECTIONS
from macros.catalog.extracts import Extracts
from macros.catalog.memo import Incremental

T = TypeVar("T")
_MAPPINGS = ("trees", "sources", "levels", "requirement_kinds", "question_types", "rating_scales", "roles")
_SINGLE = ("broken", "handbook", "inclusive_language", "glossary", "library")


class _Part(dict[str, Any]):
    """A mapping of the catalog. It holds nothing itself: keys and values are inputs of the memo."""

    def __init__(self, memo: Incremental, name: str) -> None:
        super().__init__()
        self._memo = memo
        self._name = name

    def __getitem__(self, key: str) -> Any:
        return self._memo.read((self._name, key))

    def get(self, key: str, default: Any = None) -> Any:
        """The value of a key, or `default`."""
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key: object) -> bool:
        return self.get(str(key), self) is not self

    def __iter__(self) -> Iterator[str]:
        return iter(self._memo.read(self._name))

    def __len__(self) -> int:
        return len(self._memo.read(self._name))

    def keys(self) -> Any:
        """The keys, in the order of the data."""
        return dict.fromkeys(self).keys()

    def values(self) -> Any:
        """The values, in the same order."""
        return {key: self[key] for key in self}.values()

    def items(self) -> Any:
        """Keys and values."""
        return {key: self[key] for key in self}.items()


class TrackedCatalog(Catalog):
    """A catalog that stays the same object while what it shows changes.

    What is read while the memo makes a value is an input of that value. A role is read as a whole, and who asks for
    `root` reads files beside data/: the input `files` stands for their state.
    """

    def __init__(self, root: Path, memo: Incremental) -> None:
        self._keys: dict[str, Any] = {}
        parts: dict[str, Any] = {name: _Part(memo, name) for name in _MAPPINGS}
        collections: dict[str, dict[str, Any]] = {folder: _Part(memo, folder) for folder in COLLECTIONS}
        self.__dict__.update(root=root, memo=memo, collections=collections, extracts=Extracts(), **parts)
        self._memo = memo

    def __getattribute__(self, name: str) -> Any:
        if name in _SINGLE:
            return super().__getattribute__("_memo").read(name)
        if name == "root":
            super().__getattribute__("_memo").rest_on("files")
        return super().__getattribute__(name)

    def show(self, catalog: Catalog, files: object) -> None:
        """Show what a catalog holds. `files` is another object when files beside data/ have changed."""
        inputs: dict[Any, Any] = {name: getattr(catalog, name) for name in _SINGLE} | {"files": files}
        inputs["broken"] = self._keys_of("broken", catalog.broken)
        mappings = {name: getattr(catalog, name) for name in _MAPPINGS} | catalog.collections
        for name, mapping in mappings.items():
            inputs[name] = self._keys_of(name, tuple(mapping))
            inputs |= {(name, key): value for key, value in mapping.items()}
        self._memo.change(inputs)

    def _keys_of(self, name: str, keys: T) -> T:
        """The keys of a mapping; the same object where they are the same."""
        if self._keys.get(name) != keys:
            self._keys[name] = keys
        known: T = self._keys[name]
        return known
