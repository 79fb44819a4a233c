"""The pages of docs/ as they are written: front matter, and Markdown below it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from macros.model.axes import AXES
from macros.trees.folders import page_texts
from macros.trees.loading import Map, parse
from macros.trees.problems import DataProblems, Mark

FENCE = "---"
"""The line above and below front matter."""


@dataclass(frozen=True)
class Source:
    """One page of the site: a file of docs/, or what a route makes of one."""

    path: str
    """Path below docs/, such as `roles/x/faq.md`."""

    text: str
    """Front matter and Markdown."""

    route: str = ""
    """The file of docs/ that it was made of, such as `roles/[role]/faq.md`; empty for a page that is its own file."""

    data_files: tuple[str, ...] = ()
    """The data files that fill it, below the project; the one to edit first."""

    added_lines: int = 0
    """How many lines of the front matter are not in that file."""

    translation: str = ""
    """The file below the project that holds its words in another language, where that is one of its own."""

    known: Mapping[str, Any] | None = field(default=None, repr=False, compare=False)
    """The front matter, where it need not be read again."""

    @property
    def file(self) -> str:
        """The file in which its Markdown is, below the project."""
        return f"docs/{self.route or self.path}"

    @property
    def written_in(self) -> str:
        """The file in which its words are, below the project: where its faults are."""
        return self.translation or self.file

    @property
    def edited_in(self) -> str:
        """The file behind its pencil: the data that fills it, or else the page itself."""
        return self.data_files[0] if self.data_files else self.file

    @property
    def files(self) -> tuple[str, ...]:
        """All files that make it, below the project."""
        return (self.file, *self.data_files)

    @property
    def address(self) -> str:
        """Its address below the language: a folder, and for an index the folder that it is in."""
        folder, _, name = self.path.removesuffix(".md").rpartition("/")
        above = f"{folder}/" if folder else ""
        return above if name == "index" else f"{above}{name}/"

    @cached_property
    def meta(self) -> Mapping[str, Any]:
        """The front matter. Raises DataProblems where it is no YAML."""
        return front_matter(self.text, self.file) if self.known is None else self.known

    @cached_property
    def markdown(self) -> str:
        """What is below the front matter."""
        return _parts(self.text)[1]

    @property
    def start(self) -> int:
        """Where in `text` the Markdown begins."""
        return len(self.text) - len(self.markdown)

    def mark(self, at: int) -> Mark:
        """The place in its file of what is at `at` in `text`; what a route adds to that is in no file."""
        line = self.text.count("\n", 0, at) + 1 - (self.added_lines if at else 0)
        return Mark(self.written_in, line, at - self.text.rfind("\n", 0, at))

    def mark_of(self, written: str) -> Mark:
        """The place of what is written somewhere in the Markdown; the file where Markdown has changed it."""
        at = self.text.lower().find(written.lower(), self.start)
        return self.mark(at) if at >= 0 else Mark(self.written_in)

    @property
    def role(self) -> str:
        """The id of the role that it is made for; empty for a page of all roles."""
        return str(self.meta.get("role", ""))

    @property
    def choices(self) -> dict[str, str]:
        """Axis to the id of the choice that it is made for."""
        return {axis: str(self.meta[axis]) for axis in AXES if axis in self.meta}


def read_sources(root: Path) -> dict[str, str]:
    """Path below `root`/docs to the text of every page, routes included."""
    return dict(page_texts(root))


def front_matter(text: str, name: str) -> Mapping[str, Any]:
    """The front matter of a page; `name` is its path as problems show it.

    Raises DataProblems where it is no YAML.
    """
    written, _ = _parts(text)
    if not written.strip():
        return Map(Mark(name))
    tree, problems = parse(f"\n{written}", name)  # the line above stands for the fence, so that lines count right
    if tree is None or problems:
        raise DataProblems(problems)
    return tree


def _parts(text: str) -> tuple[str, str]:
    """Front matter, without its fences, and Markdown."""
    lines = text.split("\n")
    if lines[0].rstrip() != FENCE:
        return "", text
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == FENCE), 0)
    if not end:
        return "", text
    return "\n".join(lines[1:end]) + "\n", "\n".join(lines[end + 1 :]).lstrip("\n")
