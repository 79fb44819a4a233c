"""A place in the data as a reader knows it: role, page, choice, and the steps from there down."""

from dataclasses import dataclass
from typing import NamedTuple

from macros.model.messages import Message
from macros.places.word import Word

KeyPath = tuple[str | int, ...]


class Spot(NamedTuple):
    """A file below data/ and a path of keys in it; the path is empty for the whole file.

    A number counts the items of a list from 0.
    """

    file: str
    path: KeyPath = ()


@dataclass(frozen=True)
class Step:
    """One step down to a place: the key in plain words, and the title of the item where it is one of many."""

    word: Word
    name: str = ""
    is_entry: bool = False

    @property
    def words(self) -> Message | None:
        """`Question` for an entry, `Questions` for the whole of them; None where no model knows the key."""
        return (self.word.one or self.word.words) if self.is_entry else self.word.words


@dataclass(frozen=True)
class Choice:
    """The overlay that a place is in, with the title of what is chosen on its axis."""

    axis: str
    id: str
    title: str


@dataclass(frozen=True)
class Place:
    """One place."""

    role: str
    """Id of the role; empty for what all roles share."""

    role_title: str
    page: str
    """A page of the guide (`interview`), or the file or folder that all roles share (`locations`)."""

    choice: Choice | None
    spot: Spot
    trail: tuple[Step, ...] = ()
    """The way from the page down."""

    @property
    def file(self) -> str:
        """The file below data/ in which it is."""
        return self.spot.file

    @property
    def path(self) -> KeyPath:
        """The keys down to it in that file."""
        return self.spot.path
