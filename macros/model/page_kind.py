"""What can be said of a page of a guide beside its model. The rows are in `Guide`, one a page."""

from dataclasses import dataclass

from macros.model.messages import Message


@dataclass(frozen=True)
class ItemList:
    """A list of a page whose items are under ids."""

    key: str
    """Where it is in the page's file; keys below another after a dot, such as `travel.practices`."""

    title: Message | None = None
    """What it is called where the differences of a variant are told; None where a variant is not compared in it."""

    place: int = 100
    """Its place among the lists that are compared, counted from 1."""

    anchor: str = "{id}"
    """The id that an item has on the page; empty where the page does not show it."""

    on_variant_page: bool = False
    """Whether the page of a variant shows its items, under their ids."""

    as_a_whole: bool = False
    """Whether a variant's reader uses it as it is, so that a figure which moves inside a text is a difference."""

    makes_real: bool = False
    """Whether an industry or a context has to touch it to be more than a sentence."""

    counted: bool = False
    """Whether its length tells how much a role or an overlay holds."""

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys down to it in the page's file."""
        return tuple(self.key.split("."))

    @property
    def name(self) -> str:
        """What it is known by where lists of several pages meet: its last key."""
        return self.keys[-1]


@dataclass(frozen=True)
class PageKind:
    """One page of a guide."""

    title: Message
    """What it is called where changes and facts are told by page."""

    lists: tuple[ItemList, ...] = ()

    address: str = ""
    """How links name it, where that is not the stem of its file."""

    varies: bool = True
    """Whether overlays can change it."""

    counts_as_one: bool = False
    """Whether the lists that are counted are counted together, under the stem of the page."""
