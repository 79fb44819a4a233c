"""Pages made: their calls are run, their Markdown becomes HTML, and what is wrong with them is noted at its place."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import Any

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from macros.pages.blocks import Blocks
from macros.pages.links import Links
from macros.pages.macro_calls import REPOSITORY, Call, CallError, problem_of
from macros.pages.macro_pages import MacroPage, macro_page
from macros.pages.markdown import Converted, Converter
from macros.pages.sections import without_empty_sections
from macros.pages.source import Source
from macros.trees.problems import Problem
from macros.views.renderer import Renderer


@dataclass(repr=False)
class Maker:
    """Makes one page after the other. `links` are those of all pages."""

    renderer: Renderer
    links: Links = field(default_factory=lambda: Links({}))
    faults: dict[str, list[Problem]] = field(default_factory=dict)
    """What is wrong with the calls and the Markdown of each page, by its path."""

    def __post_init__(self) -> None:
        self._blocks = Blocks(self.renderer)
        self._converter = Converter()
        self._calls: Iterator[Call] = iter(())

    def begin(self, page: Source, repository: str) -> MacroPage:
        """Begin a page: what its blocks link to is seen from there. Gives what its macros are to be run of.

        `repository` is the address that pages may show.
        """
        self._page = page
        self.renderer.page_url = page.address
        self.renderer.shown.clear()
        self.links.begin(page)
        self._blocks.clear()
        self.faults.pop(page.path, None)
        begun = macro_page(page, self._blocks.names, {REPOSITORY: repository}, self._tell)
        self._calls = iter(begun.calls)
        return begun

    def convert(self, markdown: str) -> Converted:
        """The page that is open as HTML, with its blocks in it. `markdown` is what its macros left."""
        page = self._page
        converted = self._converter.convert(
            without_empty_sections(markdown), lambda written: self.links.address(written, page)
        )
        for written, what, fix in converted.faults:
            self._note(Problem(page.mark_of(written), what, fix))
        return Converted(self._blocks.fill(converted.html), converted.outline)

    def run(self, begun: MacroPage) -> str:
        """What the macros of the page that is open leave, run as mkdocs-macros runs them, without MkDocs."""
        return self._macros.from_string(begun.markdown).render(begun.values)

    @cached_property
    def _macros(self) -> Environment:
        environment = Environment(undefined=StrictUndefined, autoescape=False)  # noqa: S701 (it writes Markdown)
        environment.globals |= self.macros()
        return environment

    def macros(self) -> Mapping[str, Callable[..., str]]:
        """Each block by its name, as pages call it; what is wrong with a call is told, and said in its place."""
        return {name: partial(self._run, name) for name in self._blocks.names}

    def _run(self, name: str, *arguments: Any, **options: Any) -> str:
        call = next(self._calls)
        try:
            return self._blocks.render(name, *arguments, **options)
        except CallError as error:
            return self._tell(problem_of(self._page, call.at, error))

    def _tell(self, problem: Problem) -> str:
        """Note what is wrong with the page that is open; it says so in its place."""
        self._note(problem)
        return self._blocks.put(Markup("<code>") + str(problem) + Markup("</code>"))

    def _note(self, problem: Problem) -> None:
        self.faults.setdefault(self._page.path, []).append(problem)
