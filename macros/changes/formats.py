"""A list of changes as text for a terminal, as Markdown for a pull request, and as JSON for programs."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import groupby
from typing import Any

from macros.changes.change import Change
from macros.changes.sentence import one_line
from macros.model.messages import N_, NN_
from macros.places.place import KeyPath
from macros.places.titles import page_title, role_title
from macros.text.language import Language
from macros.text.markdown import escape

NOTHING_CHANGED = N_("Nothing changed.")
HOW_MANY = NN_("{count} change.", "{count} changes.")


@dataclass(frozen=True)
class PageGroup:
    """The changes of one page, or of what all roles share under one heading."""

    title: str
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class RoleGroup:
    """The changes of one role, or of what all roles share."""

    title: str
    pages: tuple[PageGroup, ...]


@dataclass(frozen=True)
class RecordedPlace:
    """A place in the data for programs."""

    file: str
    """The path below the project's folder."""

    path: KeyPath


@dataclass(frozen=True)
class Record:
    """One change for programs. The names are promised: other programs read them."""

    kind: str
    role: str | None
    page: str | None
    variant: dict[str, str] | None
    """Axis to id."""

    sentence: str
    places: tuple[RecordedPlace, ...]
    old: Any
    new: Any


def grouped(changes: Sequence[Change], language: Language) -> list[RoleGroup]:
    """Changes by role and page, in their order."""
    groups = []
    for _, of_role in groupby(changes, lambda change: change.place.role):
        of_pages = [tuple(found) for _, found in groupby(of_role, lambda change: change.place.page)]
        pages = tuple(PageGroup(page_title(found[0].place, language), found) for found in of_pages)
        groups.append(RoleGroup(role_title(of_pages[0][0].place, language), pages))
    return groups


def text(changes: Sequence[Change], language: Language) -> str:
    """Lines for a terminal, indented by role and page."""
    lines = [how_many(changes, language)]
    for role in grouped(changes, language):
        lines += ["", role.title]
        for page in role.pages:
            lines += [f"  {page.title}", *(f"    {one_line(change, language)}" for change in page.changes)]
    return "\n".join(lines) + "\n"


def markdown(changes: Sequence[Change], language: Language, depth: int = 2) -> str:
    """Headings from the level `depth` and lists, GitHub flavoured.

    No text of the data becomes markup, a mention or a reference.
    """
    signs = "#" * depth
    lines = [escape(how_many(changes, language))]
    for role in grouped(changes, language):
        lines += ["", f"{signs} {escape(role.title)}"]
        for page in role.pages:
            lines += ["", f"{signs}# {escape(page.title)}", ""]
            lines += [f"- {escape(one_line(change, language))}" for change in page.changes]
    return "\n".join(lines) + "\n"


def json_text(changes: Sequence[Change], language: Language) -> str:
    """A list of objects with the values whole, as data/ has them, and the sentence of the other formats."""
    records = [asdict(record(change, language)) for change in changes]
    return json.dumps(records, ensure_ascii=False, indent=2) + "\n"


def record(change: Change, language: Language) -> Record:
    """One change for programs."""
    place = change.place
    return Record(
        kind=change.kind,
        role=place.role or None,
        page=place.page or None,
        variant={place.choice.axis: place.choice.id} if place.choice else None,
        sentence=one_line(change, language),
        places=tuple(RecordedPlace(f"data/{found.file}", found.path) for found in change.spots),
        old=change.old,
        new=change.new,
    )


def how_many(changes: Sequence[Change], language: Language) -> str:
    """The number of changes, in a sentence."""
    return language.count(HOW_MANY, len(changes)) if changes else language.say(NOTHING_CHANGED)
