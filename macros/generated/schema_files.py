"""Where schemas are, how data files name theirs, and whether they are known to be fresh.

Making the schemas takes long, and they change with the models alone. `handbook generate` writes a digest of what they
were made from and of them; while both are the same, there is nothing to compare.
"""

import hashlib
import posixpath
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pydantic

from macros.catalog.data_files import Kind, kind_of

FOLDER = "data/schema"
_MARK = "# yaml-language-server: $schema="
_DIGEST = f"{FOLDER}/.digest"
_PACKAGE = Path(__file__).parents[1]
_MADE_FROM = ("model/*.py", "generated/*.py", "catalog/data_files.py")


def path_of(kind: Kind) -> str:
    """The path of a kind's schema, relative to the project."""
    return f"{FOLDER}/{kind.name}.json"


def first_line(below: str) -> str:
    """The line by which editors' tools find the schema of a file below data/; empty for a file of no kind."""
    kind = kind_of(below)
    return _MARK + posixpath.relpath(f"schema/{kind.name}.json", posixpath.dirname(below) or ".") if kind else ""


def names_schema(line: str) -> bool:
    """Whether a line names a schema, right or wrong."""
    return re.match(r"#\s*yaml-language-server:", line) is not None


def are_fresh(root: Path) -> bool:
    """Whether schemas and models are those of the last `handbook generate`; where not, nobody knows yet."""
    try:
        return (root / _DIGEST).read_text("ascii").strip() == _digest(root)
    except (OSError, UnicodeDecodeError):
        return False


def note_fresh(root: Path) -> None:
    """Note that the schemas were just made."""
    (root / _DIGEST).write_text(f"{_digest(root)}\n", "ascii", newline="\n")


def _digest(root: Path) -> str:
    found = hashlib.sha256(f"{pydantic.VERSION} {sys.version_info[:2]}".encode())
    for path in _files(root):
        content = path.read_bytes()
        found.update(f"\n{path.name} {len(content)}\n".encode() + content)
    return found.hexdigest()


def _files(root: Path) -> Iterator[Path]:
    """The schemas, and what they are made from."""
    for pattern in _MADE_FROM:
        yield from sorted(_PACKAGE.glob(pattern))
    yield from sorted((root / FOLDER).glob("*.json"))
