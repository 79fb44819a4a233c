"""GitHub's REST API (https://docs.github.com/rest) by way of the command `gh`, which holds the token."""

import json
import subprocess
from dataclasses import dataclass
from typing import Any

BOT = "github-actions[bot]"
"""Who writes for a workflow. Nobody else can take this name."""

BODY_LIMIT = 65_536
"""How many characters the body of an issue or a comment may have."""


class GitHubError(Exception):
    """GitHub refused, or could not be reached."""


@dataclass(frozen=True)
class GitHub:
    """One repository on GitHub."""

    repository: str
    """`owner/name`."""
    server: str
    """The address of the website, without a slash at its end."""

    def get(self, path: str, **query: str) -> Any:
        """An object below the repository's address. Raises GitHubError."""
        return json.loads(self._gh(path, *_fields(query)))

    def get_all(self, path: str, **query: str) -> list[Any]:
        """Every item of a list, from all its pages. Raises GitHubError."""
        fields = _fields(query | {"per_page": "100"})
        pages = json.loads(self._gh(path, "--paginate", "--slurp", *fields))
        return [item for page in pages for item in page]

    def download(self, path: str) -> bytes:
        """A file. Raises GitHubError."""
        return self._gh(path)

    def send(self, method: str, path: str, **content: Any) -> Any:
        """Make (POST) or change (PATCH) something. Raises GitHubError."""
        return json.loads(self._gh(path, "--input", "-", method=method, content=json.dumps(content).encode()))

    def _gh(self, path: str, *options: str, method: str = "GET", content: bytes | None = None) -> bytes:
        command = ["gh", "api", "--method", method, f"repos/{self.repository}/{path}", *options]
        try:
            done = subprocess.run(command, input=content, capture_output=True, check=False)
        except FileNotFoundError:
            raise GitHubError("the command gh is not installed; GitHub's own runners have it") from None
        if done.returncode:
            raise GitHubError(f"GitHub refused {path}: {done.stderr.decode(errors='replace').strip()}")
        return done.stdout


def _fields(query: dict[str, str]) -> list[str]:
    return [part for name, value in query.items() for part in ("--raw-field", f"{name}={value}")]
