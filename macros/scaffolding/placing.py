"""Put new files into the project: all of them or none, and none over another."""

import datetime
from collections.abc import Mapping
from pathlib import Path

from macros.checks import problems_of
from macros.scaffolding.request import Refused
from macros.trees.problems import parted, told


def place(root: Path, files: Mapping[str, str], today: datetime.date, revision: datetime.date | None) -> None:
    """Write files (path below data/ to text) and check the whole data with them.

    Raises Refused, with nothing written, where one is there already, cannot be written or does not pass the checks.
    """
    targets = {root / "data" / below: text for below, text in files.items()}
    Refused.raise_for(
        *(f"{path.relative_to(root)} is there already; choose another id" for path in targets if path.exists())
    )
    written: list[Path] = []
    try:
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
        if isinstance(error, OSError):
            raise Refused(f"{error.filename} cannot be written ({error.strerror}); mend that and try again") from None
        raise
