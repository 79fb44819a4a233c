"""What comes or goes as a whole: a role, an industry, a metro, a file. Each is one change, with what it holds."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from macros.catalog.library import FOLDER as LIBRARY
from macros.changes.change import Change, Kind, Place, Step
from macros.changes.compare_trees import Walk
from macros.changes.values import plain
from macros.places.version import Version
from macros.places.vocabulary import FIELDS, FILES, PAGE_TITLES, Word

OPTION_FOLDERS = ("industries", "contexts", "scopes", "metros", "jurisdictions")
COUNTED = {
    "job-description": ("responsibilities", "requirements", "compliance"),
    "compensation": ("metros",),
    "interview": ("questions",),
    "competencies": ("competencies",),
    "kpis": ("kpis",),
    "faq": ("employers", "job_seekers"),
}
"""Page to the entries whose number tells how much a role or an overlay holds."""


def changes(old: Version, new: Version) -> Iterator[Change]:
    """Every role and every option that is in one version only, together with all that belongs to it."""
    both = set(old.roles()) & set(new.roles())
    for role in sorted(set(old.roles()) ^ set(new.roles())):
        kind, there = _side(role in new.roles(), old, new)
        files = [file for file in sorted(there.trees) if file.startswith(f"roles/{role}/")]
        title = there.title("roles", role) or role
        found = _change(kind, there, [Place(file) for file in files], Step(FILES["roles"], title, is_entry=True))
        yield replace(found, role=role, role_title=title, page="", counts=counts(there, [role]))
    for file in sorted(old.trees.keys() ^ new.trees.keys()):
        folder, _, name = file.rpartition(".")[0].rpartition("/")
        if folder in OPTION_FOLDERS:
            kind, there = _side(file in new.trees, old, new)
            other = old if there is new else new
            belongs = [place for role in sorted(both) for place in _belonging(folder, name, role, there, other)]
            title = there.title(folder, name) or name
            found = _change(kind, there, [Place(file), *belongs], Step(FILES[folder], title, is_entry=True))
            trees = [there.trees[place.file] for place in (Place(file), *belongs) if not place.path]
            yield replace(found, page=folder, counts=_overlay_counts(trees))


def _belonging(folder: str, name: str, role: str, there: Version, other: Version) -> Iterator[Place]:
    """What a role says of an option, where only that version has it."""
    file = f"roles/{role}/{folder}/{name}.yml"
    if file in there.trees and file not in other.trees:
        yield Place(file)
    pay = Place(f"roles/{role}/compensation.yml", ("metros", name))
    if folder == "metros" and there.at(*pay) is not None and other.at(*pay) is None and pay.file in other.trees:
        yield pay


def whole_file(walk: Walk, old: Any, new: Any) -> Change:
    """A file that is in one version only."""
    title = PAGE_TITLES.get(walk.page, walk.page.replace("-", " "))
    named = walk.trail and (walk.trail[-1].is_entry or walk.page == LIBRARY)
    trail = walk.trail if named else (Step(Word(title)),)
    if walk.choice:
        trail = (Step(FIELDS["changes"]),)
    kind: Kind = "added" if old is None else "removed"
    held = _overlay_counts([new or old]) if walk.choice else _count(new or old, walk.page)
    found = _change(kind, walk.new if old is None else walk.old, [Place(walk.file)], *trail)
    title = walk.new.title("roles", walk.role) or walk.role
    return replace(found, role=walk.role, role_title=title, page=walk.page, choice=walk.choice, counts=held)


def counts(version: Version, roles: list[str]) -> dict[str, int]:
    """What some roles hold, by the key of the entries (`questions`), over all of them; nothing that is not there."""
    found: dict[str, int] = {}
    for role in roles:
        for page in COUNTED:
            _add(found, _count(version.trees.get(f"roles/{role}/{page}.yml"), page))
    return found


def _overlay_counts(trees: list[Any]) -> dict[str, int]:
    found: dict[str, int] = {}
    for tree in trees:
        written = tree.get("changes")
        for page in COUNTED if isinstance(written, dict) else ():
            _add(found, _count(written.get(page), page))
    return found


def _count(tree: Any, page: str) -> dict[str, int]:
    lists = {key: tree.get(key) for key in COUNTED.get(page, ())} if isinstance(tree, dict) else {}
    found = {key: len(entries) for key, entries in lists.items() if isinstance(entries, dict) and entries}
    return {"faq": sum(found.values())} if page == "faq" and found else found


def _add(total: dict[str, int], more: dict[str, int]) -> None:
    for key, count in more.items():
        total[key] = total.get(key, 0) + count


def _side(is_new: bool, old: Version, new: Version) -> tuple[Kind, Version]:
    return ("added", new) if is_new else ("removed", old)


def _change(kind: Kind, there: Version, places: list[Place], *trail: Step) -> Change:
    """What stands at `places` of the version that has it; several values in the order of the places."""
    values = [plain(there.at(*place)) for place in places]
    value = values[0] if len(values) == 1 else values
    old, new = (None, value) if kind == "added" else (value, None)
    return Change(kind, "", "", "", None, tuple(places), trail, old, new)
