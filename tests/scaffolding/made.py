"""What `handbook new` made, and what it says is left to be written."""

import re
from pathlib import Path

import pytest

from macros.cli import check
from tests.conftest import Project

TO_DO = re.compile(r"(data/[^:]+):([0-9]+): (.+)")


def files(root: Path) -> dict[str, bytes]:
    """The files of data/, by their paths in it."""
    data = root / "data"
    return {path.relative_to(data).as_posix(): path.read_bytes() for path in sorted(data.rglob("*")) if path.is_file()}


def made(project: Project, *arguments: str) -> set[str]:
    """Run `handbook new`, which must succeed; the files that are there now and were not before."""
    return set(done(project, *arguments)[0])


def done(project: Project, *arguments: str) -> tuple[list[str], list[str], list[str]]:
    """Run `handbook new`, which must succeed. Gives new files, files that changed, and what is to be written.

    It says each of them, and each "To do" of what it wrote at its line; the handbook is in order.
    """
    before = files(project.root)
    run = project.run("new", *arguments)
    assert (0, "") == (run.returncode, run.stderr)
    after, lines = files(project.root), run.stdout.splitlines()
    new = [line.removeprefix("Wrote data/") for line in lines if line.startswith("Wrote ")]
    changed = [line.removeprefix("Changed data/") for line in lines if line.startswith("Changed ")]
    assert (after.keys() - before.keys(), set(changed)) == (
        set(new),
        {below for below, content in before.items() if after[below] != content},
    )
    told = [match for line in lines if (match := TO_DO.fullmatch(line))]
    for path, number, what in (match.groups() for match in told):
        assert f"To do: {what}" in (project.root / path).read_text("utf-8").splitlines()[int(number) - 1]
    written = sum(after[below].count(b'"To do:') - before.get(below, b"").count(b'"To do:') for below in after)
    assert written == len(told)
    return new, changed, [match[0] for match in told]


def refused(project: Project, *arguments: str) -> str:
    """Run `handbook new`, which must change nothing. Gives the one line that says why and how to fix it.

    Pages are not made on trial, which takes most of the time: `done` makes them, before and after.
    """
    before = files(project.root)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(check, "page_problems", lambda *_, **__: [])
        run = project.run("new", *arguments)
    line, last = run.stderr.splitlines()
    assert (2, "", "Nothing was written.") == (run.returncode, run.stdout, last)
    assert before == files(project.root) and "; " in line
    return line
