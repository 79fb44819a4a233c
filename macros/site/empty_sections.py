"""Sections without content go: what a guide has nothing to say of leaves no heading behind."""

import re

_HEADING = re.compile(r"^(#{2,6}) ")


def without_empty_sections(markdown: str) -> str:
    """The page without each section that holds nothing but empty lines and sections that go themselves.

    A page is written for every role; a block that renders nothing is how the data of a role says that a section does
    not apply to it.
    """
    sections = [[""]]
    for line in markdown.split("\n"):
        if _HEADING.match(line):
            sections.append([])
        sections[-1].append(line)
    kept: list[str] = []
    deeper = 0
    """The level of the kept section that comes next, which keeps the headings above it."""
    for section in reversed(sections[1:]):
        level = len(section[0]) - len(section[0].lstrip("#"))
        if any(line.strip() for line in section[1:]) or level < deeper:
            kept[:0] = section
            deeper = level
    return "\n".join([*sections[0][1:], *kept])
