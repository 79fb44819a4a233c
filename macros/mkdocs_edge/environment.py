"""What mkdocs.yml and the hooks are told by the environment."""

import os
from pathlib import Path

from macros.versions import history


def variables(root: Path, address: str, language: str) -> dict[str, str]:
    """The variables of a build: its address, its language (the folder) and the clock of the last commit."""
    found = {"HANDBOOK_SITE_URL": address, "HANDBOOK_LANGUAGE": language, "NO_MKDOCS_2_WARNING": "1"}
    if "SOURCE_DATE_EPOCH" not in os.environ and (time := history.commit_time(root)) is not None:
        found["SOURCE_DATE_EPOCH"] = str(time)
    return found
