"""Addresses inside the site: from what data names to a path, and from one page to another."""

import posixpath

OVERVIEW = "overview"
"""How data names a guide's first page."""


GLOSSARY = "glossary/"
"""The page of the glossary, below the language."""

BESIDE_ROLES = ("families", "compare")
"""What stands beside the guides below `roles/`, so that no role can have it for an id."""


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
    step = posixpath.relpath(path or ".", folder or ".")
    if path.endswith("/") or not path:
        step += "/"
    return f"{step}{hash_}{section}"
