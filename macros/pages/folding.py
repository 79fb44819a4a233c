"""Sections that fold: what comes after the first answer of a page opens by a press, a link or a search.

Done to the whole HTML of a page when all that reads its sections has read it: terms, links of headings, the search.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from macros.text.html_tokens import Tag, Token, tag

FOLDS = "hb-folds"
"""Class of a heading below which all folds, up to the next heading of its rank or to the end of what it stands in."""

_HEADINGS = ("h2", "h3", "h4")
_BEGIN = (tag('<details class="hb-part">'), tag("<summary>"))
_END = tag("</details>")


def folds(heading: Tag) -> bool:
    """Whether what is below a heading folds."""
    return heading.name in _HEADINGS and FOLDS in heading.attributes.get("class", "").split()


def with_folds(page: Sequence[Token]) -> list[Token]:
    """The page with each heading that folds as the summary of what is below it."""
    folding = _Folding()
    for token in page:
        if isinstance(token, Tag) and token.kind == "open":
            folding.open(token)
        elif isinstance(token, Tag) and token.kind == "close":
            folding.close(token)
        else:
            folding.made.append(token)
    folding.end(-1)
    return folding.made


@dataclass
class _Folding:
    """A page while it is read."""

    made: list[Token] = field(default_factory=list)
    depth: int = 0
    """How many elements are open around what comes next."""

    open_folds: list[tuple[int, str]] = field(default_factory=list)
    """Depth and heading of each that has begun, the outermost first."""

    in_summary: bool = False

    def open(self, element: Tag) -> None:
        """An element begins."""
        if element.name in _HEADINGS:
            self.end(self.depth, element.name)
        if folds(element):
            self.open_folds.append((self.depth, element.name))
            self.made += _BEGIN
            self.in_summary = True
        self.made.append(element)
        self.depth += 1

    def close(self, element: Tag) -> None:
        """An element ends, and with it what folds in it."""
        self.depth -= 1
        self.end(self.depth)
        self.made.append(element)
        if self.in_summary and element.name in _HEADINGS:
            self.made.append(tag("</summary>"))
            self.in_summary = False

    def end(self, depth: int, heading: str = "") -> None:
        """End what folds deeper than `depth`, and at that depth where a heading of the same or a higher rank comes."""
        while self.open_folds:
            deep, name = self.open_folds[-1]
            if deep < depth or (deep == depth and not (heading and heading <= name)):
                return
            self.open_folds.pop()
            self.made.append(_END)
