"""One changed fact: where it stands, what it was and what it is. No words of any language but those of the data."""

from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from macros.places.vocabulary import Word

KeyPath = tuple[str | int, ...]
Kind = Literal["added", "removed", "changed", "moved", "checked", "left-out", "put-back", "differs", "as-base"]
"""`checked`: only where it comes from changed. In an overlay: `left-out` and `put-back` for a `null` that came or went,
`differs` and `as-base` for a change of an item of the base that came or went."""


class Place(NamedTuple):
    """A file below data/ and a path of keys in it; the path is empty for the whole file.

    A number counts the items of a list from 0, in the new version, or in the old one for what is removed.
    """

    file: str
    path: KeyPath = ()


@dataclass(frozen=True)
class Step:
    """One step down to what changed: the key in plain words, and the title of the item where it is one of many."""

    word: Word
    name: str = ""
    is_entry: bool = False

    @property
    def words(self) -> str:
        """`question` for an entry, `questions` for the whole of them."""
        return (self.word.one or self.word.words) if self.is_entry else self.word.words


@dataclass(frozen=True)
class Choice:
    """The overlay that a change stands in, with the titles of its axis' choice."""

    axis: str
    id: str
    title: str


@dataclass(frozen=True)
class Change:
    """One changed fact."""

    kind: Kind
    role: str
    """Id of the role; empty for what all roles share."""

    role_title: str
    page: str
    """A page of the guide (`interview`), or the file or folder that all roles share (`metros`)."""

    choice: Choice | None
    places: tuple[Place, ...]
    """Everything in data/ that the change speaks of; more than one where it says them together."""

    trail: tuple[Step, ...]
    """The way from the page down to what changed."""

    old: Any
    new: Any
    """The values as data/ has them; None where there is none."""

    before: Any = None
    after: Any = None
    """The same values by their type, to be said: see values.py."""

    counts: dict[str, int] = field(default_factory=dict)
    """What a whole role, industry and the like holds."""

    @property
    def file(self) -> str:
        """The file below data/ that the change is about first."""
        return self.places[0].file

    @property
    def path(self) -> KeyPath:
        """The keys down to it in that file."""
        return self.places[0].path
