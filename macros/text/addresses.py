"""Addresses inside the site: from what data names to a path, and from one page to another."""

import posixpath
from functools import lru_cache

OVERVIEW = "overview"
"""How data names a guide's first page."""


GLOSSARY = "glossary/"
"""The page of the glossary, below the language."""

BESIDE_ROLES = ("families", "compare")
"""What is beside the guides below `roles/`, so that no role can have it for an id."""


def guide(target: str) -> str:
    """`role/page#section` to the address below the language: `roles/role/page/#section`."""
    path, hash_, section = target.partition("#")
    role, _, page = path.partition("/")
    tail = "" if page in ("", OVERVIEW) else f"{page}/"
    return f"roles/{role}/{tail}{hash_}{section}"


def relative(address: str, start: str) -> str:
    """An address of the site as seen from the page at `start`; both below the language, folders end in a slash."""
    path, hash_, section = address.partition("#")
    folder = start if start.endswith("/") or not start else posixpath.dirname(start)
    if path == start and section:
        return f"#{section}"
    return f"{_step(path, folder)}{hash_}{section}"


@lru_cache(maxsize=1 << 12)
def _step(path: str, folder: str) -> str:
    """The way from a folder to a path, which pages go again and again."""
    step = posixpath.relpath(f"/{path}", f"/{folder}")
    return f"{step}/" if path.endswith("/") or not path else step
