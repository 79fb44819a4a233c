"""Sections without content go: what a guide has nothing to say of leaves no heading behind."""

import re

_HEADING = re.compile(r"^(#{2,6}) ")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
"""What opens and closes a block of code, in which no line is a heading."""


def without_empty_sections(markdown: str) -> str:
    """The page without each section that holds nothing but empty lines and sections that go themselves.

    A page is written for every role; a block that renders nothing is how the data of a role says that a section does
    not apply to it.
    """
    sections = [[""]]
    fence = ""
    for line in markdown.split("\n"):
        if not fence and _HEADING.match(line):
            sections.append([])
        fence = _fence_after(line, fence)
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


def _fence_after(line: str, fence: str) -> str:
    """The fence of the block of code that goes on behind a line; empty outside of one."""
    found = _FENCE.match(line)
    if not fence:
        return found[1] if found else ""
    closes = found is not None and found[1].startswith(fence) and not line.strip().strip(fence[0])
    return "" if closes else fence
