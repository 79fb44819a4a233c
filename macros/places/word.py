"""What is known of a key of the data: its words, and what is under it."""

from dataclasses import dataclass

from macros.model.messages import Message


@dataclass(frozen=True)
class Word:
    """A key: what it holds, what one entry of it is called, and to what an id in it points."""

    words: Message | None = None
    """None for a key that the models do not know."""

    one: Message | None = None
    """One entry, where the key holds a list or entries under ids."""

    of: str = ""
    """The collection of `Version.title` that ids in it, or ids that are its keys, come from."""

    alone: bool = False
    """Whether an entry is named by its title alone: `Denver`, not `Location “Denver”`."""

    said: bool = False
    """Whether an entry that is a text alone is named by that text: `Team “customer success”`."""

    rating: bool = False
    """Whether a number in it is a point of a scale, of which a percentage would say nothing."""

    key: str = ""
    """The key itself, where it has no words."""
