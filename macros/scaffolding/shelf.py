"""An item in its place in a role's list, or on a shelf of the library from which roles take it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from macros.catalog.catalog import Catalog
from macros.catalog.library import FOLDER
from macros.generated.schema_files import first_line
from macros.model.axes import FOLDERS
from macros.model.library import SHELVES, TAKE
from macros.scaffolding.inserting import with_entry
from macros.scaffolding.placing import Texts
from macros.scaffolding.request import Refused, checked_id, known
from macros.scaffolding.writing import LEFT_OUT, NONE, Given, fields


def checked_item(catalog: Catalog, shelf: str, name: str, roles: Sequence[str], *, in_library: bool) -> None:
    """Raise Refused where an item cannot be begun: for its id, for its roles, or because it is not said where."""
    what = shelf.removesuffix("s")
    Refused.raise_for(*(known("role", role, catalog.roles) for role in roles))
    taken = set(catalog.library.shelves.get(shelf, ())) if in_library else set()
    Refused.raise_for(
        checked_id(what, name, taken.union(*(_ids(catalog, shelf, role) for role in roles))),
        None if roles or in_library else f"nothing says where the {what} belongs; add --role ROLE, or --library",
        f"several roles would say the same; add --library, so that they share the {what}"
        if len(roles) > 1 and not in_library
        else None,
    )


def _ids(catalog: Catalog, shelf: str, role: str) -> Iterator[str]:
    """The ids that a list of a role has, in any variant."""
    page, key = SHELVES[shelf].page, SHELVES[shelf].key
    yield from catalog.trees[f"roles/{role}/{page}.yml"][key]
    for below, tree in catalog.trees_of(role).items():
        if below.split("/")[2] in FOLDERS.values():
            yield from (tree["changes"].get(page) or {}).get(key) or ()


def in_role(catalog: Catalog, shelf: str, role: str, name: str, given: Given, before: str = "") -> Texts:
    """The role's file with the item, as a draft, at the end of its list or in front of another one."""
    return Texts({}, _in_list(catalog, shelf, role, _entry(shelf, name, given), before))


@dataclass(frozen=True)
class Taking:
    """How a role takes an item from the library."""

    own: Mapping[str, str | Sequence[str]]
    """What the role says itself: an id or several, by key."""
    before: str = ""
    """The item of its list in front of which it is; none for its end."""


def in_library(
    catalog: Catalog, shelf: str, name: str, given: Given, left_out: Collection[str], roles: Mapping[str, Taking]
) -> Texts:
    """The shelf's file with the item, as a draft, without what each role says itself; and the roles' files with it."""
    item = _entry(shelf, name, {**given, **dict.fromkeys(left_out, LEFT_OUT)})
    new, changed = _on_shelf(catalog, shelf, item)
    for role, taking in roles.items():
        said = (f"  {key}: {_plain(value)}" for key, value in taking.own.items())
        changed |= _in_list(catalog, shelf, role, [f"{name}:", f"  {TAKE}: {name}", *said], taking.before)
    return Texts(new, changed)


def _entry(shelf: str, name: str, given: Given) -> list[str]:
    return [f"{name}:", *fields(SHELVES[shelf].item, {**given, "status": "draft"}, 2, NONE)]


def _plain(value: str | Sequence[str]) -> str:
    return value if isinstance(value, str) else f"[{', '.join(value)}]"


def _in_list(catalog: Catalog, shelf: str, role: str, entry: Sequence[str], before: str) -> dict[str, str]:
    below = f"roles/{role}/{SHELVES[shelf].page}.yml"
    return {below: with_entry(_text(catalog, below), catalog.trees[below], (SHELVES[shelf].key,), entry, before)}


def _on_shelf(catalog: Catalog, shelf: str, entry: Sequence[str]) -> tuple[dict[str, str], dict[str, str]]:
    """The library's file, as a new one or as one that changes."""
    below = f"{FOLDER}/{shelf}.yml"
    if below in catalog.trees:
        return {}, {below: with_entry(_text(catalog, below), catalog.trees[below], (), entry)}
    head = f"# {shelf.capitalize()} that several roles share. A role takes one with `{TAKE}:` and its id."
    return {below: "\n".join([first_line(below), head, *entry]) + "\n"}, {}


def _text(catalog: Catalog, below: str) -> str:
    return (catalog.root / "data" / below).read_bytes().decode()
