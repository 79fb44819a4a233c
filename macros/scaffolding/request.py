"""What someone asked for, and why it cannot be done."""

import re
from collections.abc import Collection

from macros.model.base import ID_PATTERN
from macros.trees.file_names import is_device

LONGEST_ID = 40
"""Shorter than the 60 signs of an id, because ids are made of this one."""

LONGEST_TITLE = 100


class Refused(Exception):
    """Nothing is written. Each argument is one line that says why and how to fix it."""

    @classmethod
    def raise_for(cls, *reasons: str | None) -> None:
        """Raise with the reasons that there are, if there are any."""
        if found := [reason for reason in reasons if reason]:
            raise cls(*found)


def checked_id(kind: str, name: str, taken: Collection[str]) -> str | None:
    """What is wrong with a new id."""
    if not re.fullmatch(ID_PATTERN, name) or len(name) > LONGEST_ID:
        form = f"use lowercase letters, digits and single hyphens, such as new-york, {LONGEST_ID} characters at most"
        return f"'{name[:LONGEST_TITLE]}' is not an id; {form}"
    if is_device(name):
        return f"'{name}' is the name of a device on Windows, which cannot store it; choose another id"
    return f"the {kind} '{name}' exists already; choose another id" if name in taken else None


def checked_title(title: str) -> str | None:
    """What is wrong with a title."""
    if not title.strip() or not title.isprintable():
        return "the title is empty or has invisible characters; write it in letters"
    return f"the title has {len(title)} characters; use {LONGEST_TITLE} at most" if len(title) > LONGEST_TITLE else None


def known(kind: str, name: str, names: Collection[str], fix: str = "") -> str | None:
    """What is wrong with the id of something that must be there."""
    choices = f"use one of: {', '.join(names)}" if names else f"there is no {kind} yet"
    return None if name in names else f"there is no {kind} '{name}'; {choices}{f', or {fix}' if fix else ''}"
