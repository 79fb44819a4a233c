"""What the search finds of a page: a section for each heading with an id.

The sections are those that the theme's search plugin makes of a finished page, taken from what is read of it anyway.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from html import escape, unescape
from math import inf

from macros.text.html_tokens import RAW, Tag, Token

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_KEPT = frozenset(("p", "code", "pre", "li", "ol", "ul", "sub", "sup"))
"""Elements whose tags the search shows."""

_UNREAD = frozenset(("object", *RAW))
_SPECIAL = _KEPT | _UNREAD
_EXCLUDED = "data-search-exclude"


@dataclass(frozen=True)
class SearchSection:
    """A part of a page as the search shows it; title and text are HTML with the tags that it keeps."""

    id: str
    """Empty for the beginning of the page."""

    title: str
    """Empty where no heading stands above it; it then has the page's title."""

    text: str


@dataclass
class _Section:
    """A section that is being read."""

    heading: str = ""
    """The tag of its heading."""

    depth: float = 0
    """How many elements are open in its heading; infinite when the section is over."""

    id: str = ""
    is_excluded: bool = False
    title: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


def search_sections(page: Sequence[Token]) -> list[SearchSection]:
    """The sections of a page in their order, but for those that its headings exclude."""
    return [
        SearchSection(one.id, "".join(one.title).strip(), "".join(one.text).strip())
        for one in _Reader().read(page)
        if not one.is_excluded
    ]


class _Reader:
    """Takes the tags and texts of a page, one after the other."""

    def __init__(self) -> None:
        self._sections: list[_Section] = []
        self._section = _Section()
        self._open: list[str] = []
        """The names of the elements around what comes next."""
        self._unread = self._permalink = 0
        """How many elements are open with the one that is not read, and with the sign beside a heading; else 0."""

    def read(self, page: Sequence[Token]) -> list[_Section]:
        """The sections of a page. Most of its tags do no more than to begin and to end."""
        if page and not _is_heading(page[0], ("h1",)):
            self._sections.append(self._section)
        names = self._open
        for token in page:
            if isinstance(token, str):
                if not self._unread:
                    self._text(token)
            elif token.kind == "open":
                names.append(token.name)
                if token.attributes or token.name in _SPECIAL:
                    self._start(token)
            elif token.kind == "close" and names and names[-1] == token.name:
                depth = len(names)
                if token.name in _KEPT or depth <= self._section.depth or depth <= self._unread or self._permalink:
                    self._end(token.name)
                else:
                    names.pop()
        return self._sections

    def _start(self, tag: Tag) -> None:
        if _is_heading(tag, _HEADINGS):
            section_id = tag.attributes["id"] if self._sections else ""
            self._section = _Section(tag.name, len(self._open), section_id, _EXCLUDED in tag.attributes)
            self._sections.append(self._section)
        if self._unread:
            return
        if tag.name in _UNREAD or _EXCLUDED in tag.attributes:
            self._unread = len(self._open)
        elif tag.name in _KEPT:
            self._pieces().append(f"<{tag.name}>")
        elif tag.attributes.get("class") == "headerlink":
            self._permalink = len(self._open)

    def _end(self, name: str) -> None:
        if self._section.depth > len(self._open):  # a heading in an element that ends: what follows is not below it
            self._leave()
        self._open.pop()
        depth = len(self._open)
        self._permalink = 0 if depth < self._permalink else self._permalink
        if self._unread:
            self._unread = 0 if depth < self._unread else self._unread
        elif name in _KEPT:
            _close(self._pieces(), name)

    def _text(self, text: str) -> None:
        section = self._section
        is_code = "pre" in self._open
        words = _shown(text) if is_code else _shown(text).replace("\n", " ")
        is_space = words.isspace()
        if section.heading in self._open:
            if not self._permalink:
                section.title.append(" " if is_space and not is_code else words)
        elif not is_space:
            section.text.append(words)
        elif is_code or not section.text or not section.text[-1].isspace():
            section.text.append(words if is_code else " ")

    def _leave(self) -> None:
        """Go on with the section above the one that is over."""
        for one in reversed(self._sections):
            if one.depth <= len(self._open):
                self._section.depth = inf
                self._section = one
                return

    def _pieces(self) -> list[str]:
        return self._section.title if self._section.heading in self._open else self._section.text


def _is_heading(token: Token, names: Collection[str]) -> bool:
    """Whether a section begins."""
    return isinstance(token, Tag) and token.name in names and "id" in token.attributes


def _shown(text: str) -> str:
    """A text as the search shows it: `<`, `>` and `&` are escaped, and nothing else."""
    return escape(unescape(text), quote=False) if "&" in text or ">" in text or "<" in text else text


def _close(pieces: list[str], name: str) -> None:
    """The end tag of an element; one that is empty goes, if it is the first of its name in the section."""
    start = f"<{name}>"
    last = next((index for index in range(len(pieces) - 1, -1, -1) if not pieces[index].isspace()), -1)
    if last >= 0 and pieces[last] == start and pieces.index(start) == last:
        del pieces[last:]
    else:
        pieces.append(f"</{name}>")
