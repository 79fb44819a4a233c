"""The report that a workflow run left behind. The author of the pull request can have made it, so it is only read."""

import io
import zipfile

from macros.github.api import GitHub

MAX_BYTES = 256 * 1024
"""How much of a report is read, and how large its archive may be."""


def report(github: GitHub, run: int, name: str, file: str) -> str | None:
    """The text of `file` in the artifact `name` of a run; None where there is none that can be read.

    Nothing is unpacked to the disk, and of a file that is larger than it says only MAX_BYTES are read.
    Raises GitHubError.
    """
    found = github.get(f"actions/runs/{run}/artifacts", name=name)["artifacts"]
    fresh = [artifact for artifact in found if not artifact["expired"] and artifact["size_in_bytes"] <= MAX_BYTES]
    if not fresh:
        return None
    newest = max(artifact["id"] for artifact in fresh)
    return _read(github.download(f"actions/artifacts/{newest}/zip"), file)


def _read(archive: bytes, file: str) -> str | None:
    try:
        with zipfile.ZipFile(io.BytesIO(archive)) as files, files.open(file) as content:
            return content.read(MAX_BYTES).decode("utf-8", errors="replace")
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, EOFError, OSError, ValueError):
        return None
