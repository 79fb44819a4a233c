"""`handbook serve` while someone writes."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import small_project
from tests.limits import LIMIT

ROLE = "lighthouse-keeper"
DATA = f"data/roles/{ROLE}/hiring.yml"
PAGE = f"en/roles/{ROLE}/hiring/"


@dataclass(frozen=True)
class Writing:
    """A copy of the handbook that is served while it changes."""

    root: Path
    address: str
    output: Path
    process: subprocess.Popen[bytes]

    def change(self, path: str, pattern: str, replacement: str) -> None:
        """Replace the first place in a file that matches."""
        text = (self.root / path).read_text("utf-8")
        changed, count = re.subn(pattern, replacement, text, count=1, flags=re.MULTILINE)
        assert count, f"{pattern} is not in {path}"
        (self.root / path).write_text(changed, "utf-8")

    def page(self, path: str = PAGE) -> str:
        """A page as the server gives it now; empty where it gives none in good time."""
        try:
            with urllib.request.urlopen(f"{self.address}/{path}", timeout=LIMIT) as answer:  # noqa: S310 (our own server)
                html: str = answer.read().decode()
                return html
        except (OSError, urllib.error.URLError):
            return ""

    def said(self) -> str:
        """Everything that the command has printed so far."""
        return self.output.read_text("utf-8")

    def wait(self, condition: Callable[[], bool]) -> None:
        """Return as soon as the condition holds; fail at the deadline, or when the server has ended."""
        end = time.monotonic() + LIMIT
        while not condition():
            assert self.process.poll() is None, f"the server has ended\n{self.said()[-4000:]}"
            assert time.monotonic() < end, self.said()[-4000:]
            time.sleep(0.2)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the command and what it has started: as Ctrl+C does, and by force where that does not help."""
    for sign in (signal.SIGINT, signal.SIGKILL):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, sign)
        with suppress(subprocess.TimeoutExpired):
            process.wait(10)


@pytest.fixture(scope="module")
def writing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Writing]:
    """A server for the small handbook's data, with the repository's pages and program."""
    root = small_project(tmp_path_factory.mktemp("writing") / "project", alone=True).root
    address, output = f"127.0.0.1:{_free_port()}", root / "output.txt"
    with output.open("wb") as file:
        process = subprocess.Popen(
            [sys.executable, "-u", "-m", "macros.cli", "serve", "--address", address],
            cwd=root,
            env=os.environ | {"PYTHONPATH": str(root)},
            stdout=file,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    writing = Writing(root, f"http://{address}", output, process)
    try:
        writing.wait(lambda: "<h1" in writing.page())
        yield writing
    finally:
        _end(process)


def test_the_root_of_the_server_leads_to_the_handbook(writing: Writing) -> None:
    """Anyone who opens the address that the command prints arrives at the home page."""
    assert 'href="roles/"' in writing.page("")


CHANGES = {
    "a label of the data": (DATA, r"^    label: .*$", "    label: Keeping the lamp alight", "Keeping the lamp alight"),
    "a heading of a page": (
        "docs/roles/[role]/hiring.md",
        r"^## .* \{ #sourcing \}$",
        "## Where keepers meet { #sourcing }",
        "Where keepers meet",
    ),
    "a word of a template": (
        "macros/views/templates/parts/red_flags.html",
        r'^<article class="',
        r"\g<0>hb-lamp ",
        'class="hb-lamp ',
    ),
    "a function of the program": (
        "macros/views/parts.py",
        r"return renderer\.render\(",
        r'return Markup("<p>Oil is in the shed.</p>") + renderer.render(',
        "<p>Oil is in the shed.",
    ),
}
"""What is edited: file, pattern, replacement, and what the page then holds."""


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_shows_without_a_restart(change: str, writing: Writing) -> None:
    """What is saved in data/, docs/ or macros/ is on the page soon after."""
    path, pattern, replacement, shown = CHANGES[change]
    assert shown not in writing.page()
    writing.change(path, pattern, replacement)
    writing.wait(lambda: shown in writing.page())


def test_a_typo_leaves_the_page_and_says_where_it_is(writing: Writing) -> None:
    """A faulty key is named with file, line and column, the last good page stays, and fixing it shows again."""
    heading = re.search("<h1[^>]*>.*</h1>", writing.page())
    assert heading
    lines = (writing.root / DATA).read_text("utf-8").splitlines()
    line, text = next((number, text) for number, text in enumerate(lines, 1) if text.startswith("    label: "))
    writing.change(DATA, f"^{re.escape(text)}$", text.replace("label", "lable"))  # codespell:ignore lable
    writing.wait(lambda: f"{DATA}:{line}:5: " in writing.said())
    writing.wait(lambda: heading.group() in writing.page())
    writing.change(DATA, "^    lable: .*$", "    label: The lamp burns again")  # codespell:ignore lable
    writing.wait(lambda: "The lamp burns again" in writing.page())


MISTAKES = {
    "a page that calls an unknown block": (
        "docs/roles/[role]/hiring.md",
        '{{ paragraphs(role, "hiring.intro") }}',
        "{{ hiring_into(role) }}",
    ),
    "a program that cannot be read": ("macros/views/parts.py", "def _content(", "def _content(("),
}
"""What is broken: file, the text that stands there, and the mistake."""


@pytest.mark.parametrize("mistake", MISTAKES)
def test_the_server_outlives_a_mistake(mistake: str, writing: Writing) -> None:
    """A broken page or program is reported, and fixing it shows the page again."""
    path, right, wrong = MISTAKES[mistake]
    said = len(writing.said())
    writing.change(path, re.escape(right), wrong)
    writing.wait(lambda: f"{path}:" in writing.said()[said:])
    writing.change(path, re.escape(wrong), right)
    writing.change("docs/roles/[role]/hiring.md", r"^## .* \{ #sourcing \}$", f"## Fixed: {mistake} {{ #sourcing }}")
    writing.wait(lambda: f"Fixed: {mistake}" in writing.page())
