"""What is worked out from the data, each thing once; and what of the data it depends on, so that it can be kept."""

from collections.abc import Callable, Container, Hashable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

T = TypeVar("T")


class Memo:
    """Keeps what was worked out of data that does not change."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, Any] = {}

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` gives, made once; `key` names it among all that is kept."""
        if key not in self._kept:
            self._kept[key] = make()
        found: T = self._kept[key]
        return found

    def rest_on(self, key: Hashable) -> None:
        """Note that what is being made depends on an input."""

    def own(self) -> "Memo":
        """A memo for what someone makes of the same data in a way of their own."""
        return Memo()


class PartlyShared(Memo):
    """Keeps its own, and shares with another what is the same for both: the kinds of keys that it is told."""

    def __init__(self, other: Memo, kinds: Container[str]) -> None:
        super().__init__()
        self._other = other
        self._kinds = kinds

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` gives, made once for both where the first word of `key` is such a kind."""
        is_shared = isinstance(key, tuple) and key[0] in self._kinds
        return self._other.get(key, make) if is_shared else super().get(key, make)


@dataclass
class _Kept:
    """A value, how to make it again, and what it depends on: inputs and other values, as they were."""

    value: Any
    make: Callable[[], Any]
    rests_on: dict[Hashable, Any] = field(default_factory=dict)


_NOTHING = object()
"""Stands for an input that there is not."""


class Incremental(Memo):
    """Keeps what was worked out for as long as all that it depends on is the same.

    What a value depends on is noted while it is made: the inputs that are read, and the values that are asked for. When
    inputs change, a value is looked at when it is next asked for; it is made again where something it depends on is
    another object, and stays the same object where it comes out equal, so that what depends on it is kept too. This is
    the scheduling by suspending with deep constructive traces of Mokhov, Mitchell and Peyton Jones, "Build Systems à la
    Carte" (2018). `make` is called again later: it must read the data anew and hold nothing that changes.
    """

    def __init__(self) -> None:
        super().__init__()
        self._inputs: dict[Hashable, Any] = {}
        self._values: dict[Hashable, _Kept] = {}
        self._sure: set[Hashable] = set()
        """What was looked at since the inputs changed last."""
        self._open: list[dict[Hashable, Any]] = []
        """What the values that are being made have depended on so far, the innermost last."""

    def change(self, inputs: Mapping[Any, Any]) -> None:
        """Put inputs in the place of all that there were. One that is the same object has not changed."""
        self._inputs = dict(inputs)
        self._sure.clear()

    def read(self, key: Hashable) -> Any:
        """An input. Raises KeyError where it is not there, which is noted like a value."""
        value = self._inputs.get(key, _NOTHING)
        if self._open:
            self._open[-1][key] = value
        if value is _NOTHING:
            raise KeyError(key)
        return value

    def rest_on(self, key: Hashable) -> None:
        """Note that what is being made depends on an input."""
        self.read(key)

    def own(self) -> Memo:
        """The same: it has to know of all that depends on the data."""
        return self

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` gives, as it was made last where all that it depends on is the same."""
        self._values.setdefault(key, _Kept(_NOTHING, make)).make = make
        value: T = self._fresh(key)
        if self._open:
            self._open[-1][key] = value
        return value

    def rests_on(self, key: Hashable) -> set[Hashable]:
        """The inputs on which a value rests, directly or by others."""
        found: set[Hashable] = set()
        waiting = [key]
        while waiting:
            kept = self._values.get(waiting.pop())
            for other in kept.rests_on if kept else ():
                if other not in found:
                    found.add(other)
                    waiting.append(other)
        return {other for other in found if other not in self._values}

    def _fresh(self, key: Hashable) -> Any:
        kept = self._values[key]
        if key in self._sure:
            return kept.value
        if kept.value is _NOTHING or not all(self._is_same(other, value) for other, value in kept.rests_on.items()):
            self._make(kept)
        self._sure.add(key)
        return kept.value

    def _is_same(self, key: Hashable, value: Any) -> bool:
        if key not in self._values:
            return self._inputs.get(key, _NOTHING) is value
        try:
            return self._fresh(key) is value
        except Exception:  # of what is not there any more; who still needs it meets the same when making its value
            return False

    def _make(self, kept: _Kept) -> None:
        found: dict[Hashable, Any] = {}
        self._open.append(found)
        try:
            value = kept.make()
        finally:
            self._open.pop()
        if kept.value is _NOTHING or value != kept.value:
            kept.value = value
        kept.rests_on = found
