"""`versions.json` of a language: its versions, the newest first, in the format that the theme's switch reads.

The format is that of the program mike, byte for byte, because branches of before were written by it.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from typing import Annotated

from pydantic import StringConstraints, TypeAdapter, ValidationError

from macros.publishing.refusal import RefusedError

NAME = "versions.json"
FIX = "put back the file of a previous commit of that branch, or fix it there"
"""What to do with a faulty list."""

_Name = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")]
"""A folder beside the list."""


@dataclass(frozen=True)
class Version:
    """One published version; `properties` is what someone wrote into the file besides, and stays."""

    version: _Name
    title: str
    aliases: tuple[_Name, ...]
    properties: object = None


_FILE = TypeAdapter(list[Version])


def read_versions(text: str, place: str) -> list[Version]:
    """The versions in a file's text; `place` says in a fault where it is. Raises RefusedError for another shape."""
    try:
        return _FILE.validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        where = "".join(f"[{step!r}]" for step in first["loc"])
        raise RefusedError(
            f"{place} is not a list of versions ({where}{': ' if where else ''}{first['msg']}); {FIX}"
        ) from None


def in_order(versions: Iterable[Version]) -> list[Version]:
    """Names such as `draft` first, then numbers from the highest."""
    return sorted(versions, key=_order, reverse=True)


def written(versions: Iterable[Version]) -> str:
    """The file's text."""
    entries = [asdict(version) for version in in_order(versions)]
    for entry in entries:
        if not entry["properties"]:
            del entry["properties"]
    return json.dumps(entries, indent=2) + "\n"


def _order(version: Version) -> tuple[int, list[int], str]:
    name = version.version
    if not re.match(r"v?\d", name):
        return 2, [], name
    return int(name[0] != "v"), [int(number) for number in re.findall(r"\d+", name)], name


def with_version(versions: Iterable[Version], name: str, title: str, alias: str = "") -> list[Version]:
    """The versions with one new, or anew; `alias` leads to it from now on, and to no other."""
    known = {version.version: version for version in versions}
    moved = {name, alias}
    kept = [_without(version, moved) for key, version in known.items() if key != name]
    own = known.get(name, Version(name, title, ()))
    aliases = dict.fromkeys([*own.aliases, alias] if alias else own.aliases)
    return [*kept, replace(own, title=title, aliases=tuple(aliases))]


def _without(version: Version, names: set[str]) -> Version:
    return replace(version, aliases=tuple(alias for alias in version.aliases if alias not in names))
