"""Blocks of What's new: the editions, and what each changed. The feed shows the same lists."""

from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup, escape

from macros.changes import Change
from macros.changes.formats import PageGroup, grouped
from macros.changes.releases import Release
from macros.changes.sentence import Sentence, sentence
from macros.model.messages import N_, NN_, Message
from macros.places.in_words import BESIDE, DOWN, label
from macros.places.vocabulary import held
from macros.text.language import Language
from macros.views.change_links import address_of
from macros.views.renderer import Renderer, block

FOLDER = "whats-new/"
JSON_FILE = f"{FOLDER}changes.json"
MARKDOWN_FILE = f"{FOLDER}changelog.md"
FEED_FILE = "feed.xml"

FIRST = N_("First edition")
NOT_COMPARABLE = N_("Cannot be compared")
HOW_MANY = NN_("{count} change", "{count} changes")


@dataclass(frozen=True)
class Line:
    """One change as a page shows it."""

    kind: str
    sentence: Sentence
    address: str
    """Where it shows; empty for what no page shows."""


@dataclass(frozen=True)
class Page:
    """The lines of one page under its heading."""

    id: str
    title: str
    lines: list[Line]


@dataclass(frozen=True)
class Role:
    """The pages of one role, or of what all roles share, under a heading."""

    id: str
    title: str
    pages: list[Page]


@dataclass(frozen=True)
class Listed:
    """An edition in the list of all."""

    name: str
    summary: str
    release: Release


@dataclass(frozen=True)
class Filling:
    """Fills messages of a language with HTML, which is where the message has it; texts are escaped."""

    language: Language

    def __call__(self, message: Message, /, **values: str) -> Markup:
        """The words of a message as HTML."""
        return escape(self.language.say(message)).format(**values)


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
        roles=roles_of(renderer, pending, renderer.link) if pending else [],
        fill=Filling(renderer.language),
        down=DOWN,
        beside=BESIDE,
        editions=[Listed(found.name, summary(renderer, found), found) for found in renderer.releases if found.name],
        page_of=page_of,
    )


@block
def edition_changes(renderer: Renderer, edition: str) -> Markup:
    """What an edition changed, by role and page; of the first one, what it held."""
    release = next(release for release in renderer.releases if release.name == edition)
    return changes_of(renderer, release, renderer.link)


@block
def edition_downloads(renderer: Renderer) -> Markup:
    """The feed, and every change of every edition for programs and to read; nothing while there is nothing to read."""
    if not renderer.releases:
        return Markup()
    return renderer.render("edition_downloads.html", feed=FEED_FILE, json=JSON_FILE, markdown=MARKDOWN_FILE)


def changes_of(renderer: Renderer, release: Release, link: Callable[[str], str]) -> Markup:
    """The list of one edition; `link` makes the address for the place where it is."""
    return renderer.render(
        "edition_changes.html",
        release=release,
        holds=[(label(held(key), renderer.language), count) for key, count in release.holds],
        roles=roles_of(renderer, release, link),
        fill=Filling(renderer.language),
        down=DOWN,
    )


def summary(renderer: Renderer, release: Release) -> str:
    """How much an edition changed, in a few words."""
    language = renderer.language
    if release.is_first:
        return language.say(FIRST)
    return language.say(NOT_COMPARABLE) if release.changes is None else language.count(HOW_MANY, len(release.changes))


def roles_of(renderer: Renderer, release: Release, link: Callable[[str], str]) -> list[Role]:
    """The lines of an edition's changes by role, and in each role by page."""

    def line(change: Change) -> Line:
        address = address_of(change.place, renderer.catalog)
        return Line(change.kind, sentence(change, renderer.language), link(address) if address else "")

    def page(above: str, group: PageGroup) -> Page:
        lines = [line(change) for change in group.changes]
        return Page(f"{above}-{group.changes[0].place.page}", group.title, lines)

    roles = []
    for group in grouped(release.changes or (), renderer.language):
        above = f"news-{group.pages[0].changes[0].place.role or 'all-roles'}"
        roles.append(Role(above, group.title, [page(above, inside) for inside in group.pages]))
    return roles
