"""Blocks of What's new: the editions, and what each changed. The feed shows the same lists."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from macros.changes import Change
from macros.changes.formats import grouped
from macros.changes.releases import Release
from macros.changes.sentence import sentence
from macros.changes.values_in_words import counted_words
from macros.views.change_links import address_of
from macros.views.renderer import Renderer, block

FOLDER = "whats-new/"
JSON_FILE = f"{FOLDER}changes.json"
MARKDOWN_FILE = f"{FOLDER}changelog.md"
FEED_FILE = "feed.xml"


@dataclass(frozen=True)
class Line:
    """One change as a page shows it."""

    kind: str
    label: str
    choice: str
    subject: str
    statement: str
    address: str
    """Where it shows; empty for what no page shows."""


@dataclass(frozen=True)
class Group:
    """What stands under one heading: pages of a role, or lines of a page."""

    id: str
    title: str
    inside: list[Any]


def page_of(edition: str) -> str:
    """The address, below the language, of what an edition changed."""
    return f"{FOLDER}{edition}/"


@block
def edition_list(renderer: Renderer) -> Markup:
    """What is not in an edition yet, then every edition, the newest first."""
    pending = next((release for release in renderer.releases if not release.name), None)
    return renderer.render(
        "edition_list.html",
        pending=pending,
        groups=lines(renderer, pending, renderer.link) if pending else [],
        editions=[(release, summary(renderer, release)) for release in renderer.releases if release.name],
        page_of=page_of,
    )


@block
def edition_changes(renderer: Renderer, edition: str) -> Markup:
    """What an edition changed, by role and page; of the first one, what it held."""
    release = next(release for release in renderer.releases if release.name == edition)
    return changes_of(renderer, release, renderer.link)


@block
def edition_downloads(renderer: Renderer) -> Markup:
    """The feed, and every change of every edition for programs and to read."""
    return renderer.render("edition_downloads.html", feed=FEED_FILE, json=JSON_FILE, markdown=MARKDOWN_FILE)


def changes_of(renderer: Renderer, release: Release, link: Callable[[str], str]) -> Markup:
    """The list of one edition; `link` makes the address for the place where it stands."""
    return renderer.render(
        "edition_changes.html",
        release=release,
        holds=[(counted_words(key, renderer.language), count) for key, count in release.holds],
        groups=lines(renderer, release, link),
    )


def summary(renderer: Renderer, release: Release) -> str:
    """How much an edition changed, in a few words."""
    language = renderer.language
    if release.is_first:
        return language.gettext("First edition")
    if release.changes is None:
        return language.gettext("Cannot be compared")
    count = len(release.changes)
    return language.ngettext("{count} change", "{count} changes", count).format(count=count)


def lines(renderer: Renderer, release: Release, link: Callable[[str], str]) -> list[Group]:
    """The lines of an edition's changes by role, and in each role by page."""

    def line(change: Change) -> Line:
        address = address_of(change, renderer.catalog)
        said = sentence(change, renderer.language)
        subject = said.subject[:1].upper() + said.subject[1:]
        return Line(change.kind, said.label, said.choice, subject, said.statement, link(address) if address else "")

    groups = []
    for role, pages in grouped(release.changes or (), renderer.language):
        name = f"news-{pages[0][1][0].role or 'all-roles'}"
        inside = [Group(f"{name}-{there[0].page}", page, [line(change) for change in there]) for page, there in pages]
        groups.append(Group(name, role, inside))
    return groups
