"""Put new files into the project, and new entries into its files: all of them or none, and no file over another."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from macros.checks import problems_of
from macros.scaffolding.request import Refused
from macros.trees.problems import parted, told


@dataclass(frozen=True)
class Texts:
    """What is to be written: path below data/ to text, in the order in which a person would fill it in."""

    new: Mapping[str, str]
    changed: Mapping[str, str] = field(default_factory=dict)
    """Files that are there, with something added."""


def place(root: Path, texts: Texts, today: datetime.date, revision: datetime.date | None) -> None:
    """Write files and check the whole data with them.

    Raises Refused, with nothing written, where a new one is there already, one cannot be written or they do not pass
    the checks.
    """
    targets = {root / "data" / below: text for below, text in texts.new.items()}
    Refused.raise_for(
        *(f"{path.relative_to(root)} exists already; choose another id" for path in targets if path.exists())
    )
    changed = {root / "data" / below: text.encode() for below, text in texts.changed.items()}
    before = {path: path.read_bytes() for path in changed}
    written: list[Path] = []
    try:
        for path, content in changed.items():
            path.write_bytes(content)
        for path, text in targets.items():
            for folder in reversed([parent for parent in path.parents if not parent.exists()]):
                folder.mkdir()
                written.append(folder)
            written.append(path)
            path.write_text(text, "utf-8", newline="\n")
        Refused.raise_for(*told(parted(problems_of(root, today, revision)[1])[0]))
    except BaseException as error:
        for path in reversed(written):
            path.rmdir() if path.is_dir() else path.unlink(missing_ok=True)
        for path, content in before.items():
            path.write_bytes(content)
        if isinstance(error, OSError):
            raise Refused(f"{error.filename} cannot be written ({error.strerror}); fix that and try again") from None
        raise
