"""Whatever happens, the command says it in lines, and how to learn more."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from macros.catalog.reading import read
from macros.cli import main as cli
from macros.pages.docs_folder import folder_problems
from tests.conftest import ROLE, Project

PROGRAM = "macros/checks/promises.py"


def test_a_terminal_that_knows_few_characters_is_told_all(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it cannot show stands there as an escape; the line is whole, and there is no traceback."""
    place = project.spoil(f"{ROLE}/kpis.yml", "cadence: monthly", "cadence: ▸mönthly")
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    done = project.handbook("check")

    assert (1, True) == (done.returncode, done.stdout.startswith(f"{place}: 'm\\xf6nthly' is not a")), done
    assert 1 == len(done.stdout.splitlines())


@pytest.mark.parametrize(
    ("new", "what"),
    [
        ("def check(catalog: Catalog, role: Role, dates: Dates, more: int)", "TypeError: check() missing 1 required"),
        ("def check((", "SyntaxError: "),
    ],
)
def test_a_fault_of_the_program_is_a_line(project: Project, new: str, what: str) -> None:
    """With the place, and the whole traceback for who asks for it."""
    text = (project.root / PROGRAM).read_text("utf-8")
    old = next(line for line in text.splitlines() if line.startswith("def check("))
    project.edit(PROGRAM, old.partition(")")[0] + ")", new)
    short, full = project.handbook("check"), project.handbook("--debug", "check")

    assert (2, "", 1) == (short.returncode, short.stdout, len(short.stderr.splitlines())), short
    assert (True, True) == (what in short.stderr, short.stderr.endswith("; `handbook --debug` shows more\n")), short
    assert short.stderr.startswith("macros/checks/"), short
    assert (2, True, True) == (full.returncode, "Traceback" in full.stderr, what in full.stderr.splitlines()[-1]), full


def test_a_fault_in_a_process_of_the_build_is_a_line(project: Project) -> None:
    """The site of before stays."""
    project.edit("macros/search/index.py", "def complete(self, target: Path) -> None:", "def complete(self) -> None:")
    done = project.handbook("build")

    assert (2, False) == (done.returncode, "Traceback" in done.stderr), done
    assert "macros/mkdocs_edge/whole_site.py:" in done.stderr
    assert not (project.root / "site").exists()


def test_who_stops_listening_ends_nothing_with_a_traceback(project: Project) -> None:
    """Such as `head`, which has read enough."""
    for number in range(40):
        project.write(f"data/roles/x{number}/faq.yml", "a: b\n")
    command = [sys.executable, "-m", "macros.cli", "check"]
    with subprocess.Popen(command, cwd=project.root, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        process.stdout.close()
        told = process.stderr.read().decode()

    assert ("Traceback" in told, "BrokenPipe" in told) == (False, False), told


def test_a_key_may_look_like_the_mark_of_a_key(project: Project) -> None:
    """`[key]` is what the models call a faulty key, and what someone may type."""
    place = project.spoil(f"{ROLE}/role.yml", "family: coast", 'family: coast\n▸"[key]": x')

    assert [f"{place}: the key '[key]' is not known here"] == project.faults()


def test_what_cannot_be_written_is_a_line(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the path, and what to look at."""
    project.write("data/schema/faq.json", "{}")
    monkeypatch.setattr(Path, "write_text", lambda path, *_, **__: path.mkdir())
    code = cli.main(["--project", str(project.root), "generate"])
    path = project.root / "data/schema/faq.json"

    assert (2, f"{path}: File exists; check that") == (code, capsys.readouterr().err.partition(" it exists")[0])


def test_a_folder_that_cannot_be_read_is_told(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """In data/ and in docs/; what else is wrong is told, too."""
    scandir = os.scandir

    def refuse(path: str = ".") -> object:
        if str(path).endswith(("industries", "how-to")):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    told = [str(problem) for problem in [*read(project.root)[1], *folder_problems(project.root)]]

    for folder in ("data/industries", f"{ROLE}/industries", "docs/how-to", "docs/industries"):
        assert f"{folder}:1:1: the folder cannot be read; check its permissions" in told
