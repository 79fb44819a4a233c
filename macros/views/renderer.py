"""The Jinja environment of the blocks, and the registry of blocks."""

import datetime
import re
from collections.abc import Callable, Container, Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import Any

from babel.numbers import format_percent
from markupsafe import Markup, escape

from macros.catalog.catalog import Catalog
from macros.catalog.differences import LISTS
from macros.catalog.roles import Role
from macros.catalog.variants import BASE, Variant
from macros.changes.releases import Release
from macros.model.guide import Guide
from macros.model.messages import NN_
from macros.text import addresses, inline, lists, placeholders
from macros.text.excerpts import opening, shortened
from macros.text.language import Language
from macros.trees.loading import locate_key
from macros.versions.repository_links import RepositoryLinks
from macros.views.environment import BlockEnvironment, in_language
from macros.views.shown_facts import ShownFacts

_CELL_END = re.compile(r"(</(?:td|th|dt|dd|caption|figcaption|legend)>)")
"""What a line break follows, so that the search does not read two cells as one word."""

BRIEF = 90
"""Longest link, in characters, to a question that stands in full elsewhere."""

MINUTES = NN_("{count} minute", "{count} minutes")
"""How long a meeting or a question takes."""

BLOCKS: dict[str, Callable[..., Markup]] = {}
"""Name of the macro to its function; the first argument is the renderer."""

ASIDES: dict[str, Callable[..., Markup]] = {}
"""Keyword of the data to what is below a text that says it; the arguments are the renderer and the role."""


def aside(keyword: str) -> Callable[[Callable[..., Markup]], Callable[..., Markup]]:
    """Let texts of the data have what a function makes below them, under a keyword."""

    def mark(function: Callable[..., Markup]) -> Callable[..., Markup]:
        ASIDES[keyword] = function
        return function

    return mark


def block(function: Callable[..., Markup]) -> Callable[..., Markup]:
    """Make a function a macro of pages, under its own name."""
    BLOCKS[function.__name__] = function
    return function


@dataclass(frozen=True)
class Voice:
    """Says data texts in one guide: fills placeholders and renders the inline subset."""

    values: Mapping[str, str]
    resolve: Callable[[str], str]

    def __call__(self, text: str) -> Markup:
        """The text as HTML."""
        return inline.render(text, self.values, self.resolve)

    def plain(self, text: str) -> str:
        """The text without markup."""
        return inline.plain(text, self.values)


@dataclass(repr=False)
class Renderer:
    """Renders blocks of one language for the page at `page_url` (relative to the language's root)."""

    catalog: Catalog
    language: Language
    page_url: str = ""
    repository: RepositoryLinks = field(default_factory=RepositoryLinks)
    releases: Sequence[Release] = ()
    """The editions, the newest first; what is in none yet comes before them under no name."""
    day: datetime.date | None = None
    """The day of the last commit."""

    @cached_property
    def shown(self) -> ShownFacts:
        """The facts, and which of them the page shows."""
        return ShownFacts(self.catalog, self.language, self.day)

    _values: dict[tuple[str, Variant], Mapping[str, placeholders.Value]] = field(default_factory=dict, repr=False)
    _voices: dict[tuple[str, Variant], Voice] = field(default_factory=dict, repr=False)
    _parts: dict[tuple[str, Hashable], Markup] = field(default_factory=dict, repr=False)
    """Template and all that it shows to what it gives, which nothing else can change."""
    comparisons: dict[tuple[str, Variant], Any] = field(default_factory=dict, repr=False)
    """Role and variant to the `VariantDifferences` that several pages show."""
    banks: dict[str, Any] = field(default_factory=dict, repr=False)
    """Page to the `Bank` of questions as it is seen from there."""

    @cached_property
    def environment(self) -> BlockEnvironment:
        """Strict and escaping, with the filters and the functions of blocks."""
        environment = BlockEnvironment(self.language)
        filters: dict[str, Callable[..., Any]] = {
            "quantity": self.language.quantity,
            "paid": self.language.paid,
            "number": self.language.number,
            "date": self.language.date,
            "period": self.language.period,
            "currency": self.language.currency,
            "country": self.language.country,
            "each": self.language.each,
            "percent": partial(format_percent, locale=self.language.locale),
            "minutes": partial(self.language.count, MINUTES),
            "joined": self.joined,
            "opening": opening,
            "brief": partial(shortened, width=BRIEF),
        }
        environment.filters |= {name: in_language(words) for name, words in filters.items()}
        environment.globals |= {
            "link": self.link,
            "guide_link": self.guide_link,
            "item_link": self.item_link,
            "edit_file": self.edit_file,
            "list_title": self.list_title,
            "shown": self.shown,
            "sources": self.catalog.sources,
            "all_locations": self.catalog.locations,
            "requirement_kinds": self.catalog.requirement_kinds,
            "scale_of": self.catalog.scale,
            "aside": lambda keyword, role: ASIDES[keyword](self, role),
        }
        return environment

    def render(self, template: str, **context: Any) -> Markup:
        """One block of HTML, without blank or indented lines, which Markdown would take for its own.

        Nothing where the template has nothing to say; the page then leaves out the section that it would fill.
        """
        html = self.environment.get_template(template).render(**context)
        html = _CELL_END.sub(r"\1\n", html)
        lines = [line for line in map(str.strip, html.splitlines()) if line]
        return Markup('<div class="hb-block">' + "\n".join(lines) + "</div>") if lines else Markup()

    @contextmanager
    def seen_from(self, page_url: str) -> Iterator[None]:
        """Render for another page than the one that is open, such as for a file that its script reads."""
        before, self.page_url = self.page_url, page_url
        try:
            yield
        finally:
            self.page_url = before

    def part(self, template: str, context: Callable[[], Mapping[str, Any]], read: Hashable = None) -> Markup:
        """A part of a block. With `read`, all that it shows, it is rendered where it is first and then taken again."""
        html = self._parts.get((template, read)) if read else None
        if html is None:
            html = Markup(self.environment.get_template(template).render(context()))
            if read:
                self._parts[template, read] = html
        return html

    def macro(self, template: str, name: str, *arguments: object) -> Markup:
        """What a macro of a template makes."""
        return Markup(getattr(self.environment.get_template(template).module, name)(*arguments).strip())

    def joined(self, items: Iterable[str], *, with_commas: bool = False) -> Markup:
        """The items, texts or HTML, as a list without “and”."""
        pattern = lists.WITH_COMMAS if with_commas else lists.PLAIN
        return Markup(lists.joined(self.language, [escape(item) for item in items], pattern))

    def forget(self) -> None:
        """Ask the data anew for what pages have in common, so that what the next page depends on can be noted."""
        for known in (self._values, self._voices, self.comparisons, self.banks):
            known.clear()
        self.shown.forget()

    def link(self, address: str) -> str:
        """A relative address of a path below the language's root."""
        return addresses.relative(address, self.page_url)

    def guide_link(self, target: str) -> str:
        """A relative address of `role/page#section`."""
        return self.link(addresses.guide(target))

    def term_link(self, term: str) -> str:
        """A relative address of a term's entry in the glossary."""
        return self.link(f"{addresses.GLOSSARY}#{term}")

    def item_link(self, role: str, page: str, item: str, base: Container[str], prefix: str) -> str:
        """Where an item is: on its page of the guide, or on the page of the variant that adds it.

        What a scope or level adds is on the guide's page too, its id after `prefix`.
        """
        if item in base or prefix:
            return self.guide_link(f"{role}/{page}#{'' if item in base else prefix}{item}")
        return f"#{item}" if page == "job-description" else self.guide_link(f"{role}/{page}")

    def list_title(self, name: str) -> str:
        """What a list in which variants differ is called."""
        title = LISTS[name][1].title
        return self.language.say(title) if title else name

    def editing(self, role: str, *start: str, variant: Variant = BASE) -> Callable[..., str]:
        """A function that gives the address to edit what is at a path of keys of a guide, below `start`."""
        return partial(self._edit, role, variant, *start)

    def _edit(self, role: str, variant: Variant, *loc: str) -> str:
        return self.repository.edit(self.role(role).place(loc, variant))

    def edit_file(self, below: str, *keys: str) -> str:
        """The address to edit what is at a path of keys of a file below data/ that all roles share."""
        return self.repository.edit(locate_key(self.catalog.trees[below], keys))

    def role(self, role: str) -> Role:
        """A role by its id."""
        return self.catalog.roles[role]

    def values(self, role: str, variant: Variant = BASE) -> Mapping[str, placeholders.Value]:
        """What each placeholder stands for in a guide."""
        if (role, variant) not in self._values:
            self._values[role, variant] = placeholders.values(self.role(role).guide(variant), variant.on("level"))
        return self._values[role, variant]

    def guide(self, role: str, variant: Variant = BASE) -> tuple[Guide, Voice]:
        """A guide and its voice."""
        if (role, variant) not in self._voices:
            said = self.language.formatted(self.values(role, variant))
            self._voices[role, variant] = Voice(said, self.guide_link)
        return self.role(role).guide(variant), self._voices[role, variant]
