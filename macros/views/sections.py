"""Sections of a page that the data names: a block may give them in place of HTML, and the page gets their headings."""

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True)
class Section:
    """A section below a heading of the page."""

    id: str
    title: str
    """A text of the data, as it is written."""

    html: Markup
    level: int = 3


class Sections(Markup):
    """Several, in their order. As HTML it is what they hold, without the headings, which are the page's."""

    sections: tuple[Section, ...]

    @classmethod
    def of(cls, *sections: Section) -> "Sections":
        """Those of the sections that hold something."""
        shown = tuple(section for section in sections if section.html)
        made = cls("\n".join(section.html for section in shown))
        made.sections = shown
        return made
