"""A stand-in for `gh` on the PATH: answers as it is told, and notes what it is asked."""

import base64
import io
import json
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from macros.github.__main__ import main
from macros.github.api import BOT

OWN = "hand/book"
SHA = "0123456789" * 4
PROGRAM = """#!{python}
import base64, json, sys
from pathlib import Path
here = Path(__file__).parent
api, _, method, path, *options = sys.argv[1:]
fields = dict(part.split("=", 1) for flag, part in zip(options, options[1:]) if flag == "--raw-field")
sent = json.loads(sys.stdin.read()) if "--input" in options else None
with (here / "asked").open("a") as log:
    log.write(json.dumps([method, path, fields, sent]) + "\\n")
answers = json.loads((here / "answers").read_text())
found = answers.get(method + " " + path)
if found is None:
    sys.exit("gh: Not Found (HTTP 404)")
if "--slurp" in options:
    found = [found[:1], found[1:]]
if isinstance(found, str):
    sys.stdout.buffer.write(base64.b64decode(found))
else:
    print(json.dumps(found))
"""


@dataclass
class FakeGitHub:
    """What GitHub holds, and what was asked of it."""

    folder: Path
    answers: dict[str, Any]

    def run(self, *arguments: str) -> int:
        """Run the tool against it."""
        (self.folder / "answers").write_text(json.dumps(self.answers), "utf-8")
        return main(arguments)

    def asked(self, *methods: str) -> list[list[Any]]:
        """Every call with one of these methods, as [method, path below the repository, fields, content]."""
        log = self.folder / "asked"
        calls = [json.loads(line) for line in log.read_text("utf-8").splitlines()] if log.exists() else []
        return [[call[0], call[1].removeprefix(f"repos/{OWN}/"), *call[2:]] for call in calls if call[0] in methods]

    def body(self) -> str:
        """The one body that was written."""
        (call,) = [call for call in self.asked("POST", "PATCH") if "body" in call[3]]
        return str(call[3]["body"])

    def answer(self, method: str, path: str, answer: Any) -> None:
        """Say what comes back."""
        self.answers[f"{method} repos/{OWN}/{path}"] = answer


@pytest.fixture
def github(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeGitHub:
    """A repository on GitHub that holds nothing yet."""
    program = tmp_path / "gh"
    program.write_text(PROGRAM.replace("{python}", sys.executable), "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("GITHUB_REPOSITORY", OWN)
    monkeypatch.setenv("GITHUB_SERVER_URL", "https://github.com")
    monkeypatch.setenv("GITHUB_EVENT_PATH", str(tmp_path / "event"))
    return FakeGitHub(tmp_path, {})


def archive(files: dict[str, str]) -> str:
    """A zip archive as the stand-in keeps it."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for name, text in files.items():
            target.writestr(name, text)
    return base64.b64encode(made.getvalue()).decode()


def written(number: int, body: str, login: str = BOT) -> dict[str, Any]:
    """An issue or a comment."""
    return {"id": number, "number": number, "body": body, "user": {"login": login}}
