"""The command `handbook diff`."""

import json
import shutil
from pathlib import Path

import pytest

from macros.cli import main as cli
from tests.conftest import ROLE, Project
from tests.repository import Repository

WATCH = (f"{ROLE}/role.yml", "value: 2-4", "value: 2-5")
SAID = "Number of lamps that one person looks after › Maximum: 4 to 5 (+25%)"
TEXT = f"1 change.\n\nLighthouse Keeper\n  Overview\n    {SAID}\n"


@pytest.fixture
def repository(project: Project) -> Repository:
    """The small handbook under git, with an edition and an edit after it."""
    made = Repository(project.root)
    made.commit({}, "2026-01-01T08:00:00+00:00")
    made.git("tag", "2026.1")
    project.edit(*WATCH)
    return made


def run(root: Path, *arguments: str) -> int:
    """The exit code of the command in a project."""
    return cli.main(["--project", str(root), "diff", *arguments])


def test_a_revision_is_compared_with_the_files_as_they_are(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a second version the working tree is the new one."""
    assert (0, TEXT) == (run(repository.root, "2026.1"), capsys.readouterr().out)


def test_two_revisions_are_compared(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """What is not committed does not count."""
    assert (0, "Nothing changed.\n") == (run(repository.root, "2026.1", "HEAD"), capsys.readouterr().out)
    repository.commit({}, "2026-01-02T08:00:00+00:00")
    assert (0, TEXT) == (run(repository.root, "2026.1", "HEAD"), capsys.readouterr().out)


@pytest.mark.parametrize("below", ["", "data"])
def test_folders_are_compared(project: Project, below: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A project or its data/, without git."""
    before = project.root.with_name("before")
    shutil.copytree(project.root / "data", before / "data")
    project.edit(*WATCH)
    old, new = before / below, project.root / below

    assert (0, TEXT) == (run(project.root, str(old), str(new)), capsys.readouterr().out)


@pytest.mark.parametrize(("form", "start"), [("markdown", "1 change.\n\n## Lighthouse"), ("text", TEXT)])
def test_the_format_can_be_chosen(
    repository: Repository, form: str, start: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Markdown for a pull request."""
    assert (0, True) == (run(repository.root, "2026.1", "--format", form), capsys.readouterr().out.startswith(start))


def test_json_is_for_programs(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """One object for each change."""
    assert 0 == run(repository.root, "2026.1", "--format", "json")
    assert [SAID] == [change["sentence"] for change in json.loads(capsys.readouterr().out)]


@pytest.mark.parametrize("arguments", [("nope",), ("2026.1", "nope"), ("/no/such/folder",)])
def test_a_version_that_is_not_there_is_one_line(
    repository: Repository, arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 2, nothing on standard output, no traceback."""
    code, said = run(repository.root, *arguments), capsys.readouterr()
    expected = f"there is no revision '{arguments[-1]}'; name a commit, tag or branch, or a folder with data/\n"

    assert (2, "", expected) == (code, said.out, said.err)


def test_what_is_not_yaml_is_one_line_a_file(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 1; every fault of both versions, those of a revision under git's own name of the file."""
    (repository.root / "data/handbook.yml").write_text("a: [\n", "utf-8")
    repository.commit({}, "2026-01-02T08:00:00+00:00")
    (repository.root / "data/handbook.yml").write_text("a: 1\n", "utf-8")
    (repository.root / "data/levels.yml").write_text("a: 1\na: 2\n", "utf-8")
    code, said = run(repository.root, "HEAD"), capsys.readouterr()

    assert (1, ["HEAD:data/handbook.yml:2:1", "data/levels.yml:2:1"]) == (
        code,
        [line.split(": ")[0] for line in said.out.splitlines()],
    )
    assert "" == said.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("diff", ""), "the revision has no name; "),
        (("diff", " "), "the revision has no name; "),
        (("diff", "2026.1", ""), "the revision has no name; "),
        (("check", "--against", ""), "the revision has no name; "),
        (("report", ""), "the revision has no name; "),
        (("diff", "a\x1b[31mb"), "'a\\x1b[31mb' has an invisible character; "),
        (("check", "--against", "a\x1b[31mb"), "'a\\x1b[31mb' has an invisible character; "),
        (("report", "a\nb"), "'a\\nb' has an invisible character; "),
    ],
)
def test_a_revision_that_nobody_can_read_is_refused(
    repository: Repository, arguments: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """No name is neither this folder nor the files as they are, and no name speaks to the terminal."""
    code = cli.main(["--project", str(repository.root), *arguments])
    out, err = capsys.readouterr()

    assert (2, "", True, 1) == (code, out, err.startswith(said), err.count("\n"))
