"""`handbook report`, in a repository with a base and a head."""

import argparse
import shutil
from pathlib import Path

import pytest

from macros.cli.report import Build, run
from macros.report.building import pages_of
from macros.report.pages import Page
from tests.conftest import ROLE, Project, small_project
from tests.repository import Repository

FACT = (f"{ROLE}/role.yml", "summary: Keeps the light burning.", "summary: Keeps the lamp burning.")


@pytest.fixture(scope="module")
def committed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small handbook under git, with one commit."""
    repository = Repository(tmp_path_factory.mktemp("report") / "project")
    small_project(repository.root)
    repository.commit({".gitignore": "/site/\n/report.md\n__pycache__/\n"}, "2026-01-05T12:00:00Z")
    return repository.root


@pytest.fixture
def project(committed: Path, tmp_path: Path) -> Project:
    """A copy of that repository, to change."""
    shutil.copytree(committed, tmp_path / "project", symlinks=True)
    return Project(tmp_path / "project")


def title_alone(root: Path) -> dict[str, Page]:
    """Stands in for the build of a version: one page, with the title of the role."""
    return {"en/": Page("Home", (root / ROLE / "role.yml").read_text("utf-8"))}


def report(project: Project, build: Build = title_alone, *, files: str | None = None) -> str:
    """Compare with the last commit by what `build` makes, which must end well, and read the report."""
    assert 0 == run(project.root, argparse.Namespace(base="HEAD", output=Path("report.md"), files=files), build)
    return (project.root / "report.md").read_text("utf-8")


def test_it_names_the_changed_fact_and_the_pages_that_show_it(project: Project) -> None:
    """Both sites are built; a new page and a changed one are told apart from what reads as before; no file is left."""
    project.edit(*FACT)
    project.write("docs/more.md", "---\ntitle: More\ndescription: More of it.\n---\n# More\n\nText.\n")
    before = sorted(path.name for path in project.root.iterdir())
    done = project.handbook("report", "HEAD")
    assert (0, "") == (done.returncode, done.stderr), done
    assert done.stdout.startswith("report.md: ")
    said = (project.root / "report.md").read_text("utf-8")

    assert "The data is in order." in said
    told = said.partition("## Changed facts")[2].partition("## Pages")[0]
    assert (True, True) == ("lamp burning" in told, "\n### Lighthouse Keeper\n\n#### Overview\n\n- " in told)
    assert "**New**\n\n- More (en/more/)\n" in said
    assert "(en/roles/lighthouse-keeper/)" in said.partition("**Changed**")[2]
    assert "(en/roles/lighthouse-keeper/faq/)" not in said
    assert sorted([*before, "report.md"]) == sorted(path.name for path in project.root.iterdir())


def test_faults_are_listed_and_do_not_fail(project: Project) -> None:
    """The step that checks fails the run; this one tells, with links to the lines."""
    place = project.spoil(f"{ROLE}/role.yml", "family: coast", "family: ▸coasts")
    path, line, _ = place.split(":")
    said = report(project, files="https://github.com/hand/book/blob/abc")

    assert f"- [`{place}`](https://github.com/hand/book/blob/abc/{path}#L{line}): there is no family 'coasts'; " in said
    assert "They cannot be compared while the data has faults." in said
    assert "coasts" in said.partition("## Changed facts")[2]


def test_a_day_that_moved_alone_is_a_fault(project: Project) -> None:
    """Told against the version before, with its line and how to fix it."""
    place = project.spoil(f"{ROLE}/kpis.yml", "verified_on: 2026-01-15", "verified_on: ▸2026-02-01")
    said = report(project)

    assert f"- `{place}`: 'verified\\_on' moved from 2026-01-15 to 2026-02-01, but nothing says what" in said
    assert "verified again on February 1, 2026" in said


def test_data_that_is_no_yaml_is_a_fault_among_others(project: Project) -> None:
    """The rest of the report is there."""
    project.write(f"{ROLE}/faq.yml", "questions: [\n")
    said = report(project)

    assert f"- `{ROLE}/faq.yml:" in said
    assert "They cannot be listed: a file of one of the two versions cannot be read as YAML." in said


@pytest.mark.parametrize(("broken", "told"), [(False, "the version to compare with"), (True, "this version")])
def test_a_site_that_does_not_build_is_said(project: Project, *, broken: bool, told: str) -> None:
    """Where one of the two does not, facts are told all the same."""
    project.edit(*FACT)
    said = report(project, lambda root: None if (root == project.root) == broken else {})

    assert f"They cannot be compared: {told} does not build." in said
    assert "lamp burning" in said


def test_a_version_that_does_not_build_has_no_pages(project: Project) -> None:
    """Whatever it is that its own program refuses."""
    project.edit("mkdocs.yml", "strict: !ENV", "strikt: !ENV")
    assert None is pages_of(project.root)


def test_a_changed_program_is_said_at_the_head(project: Project) -> None:
    """Where only data changes, it is not."""
    project.edit(*FACT)
    assert report(project).startswith("## Checks")

    project.edit("mkdocs.yml", "site_name: Hiring Handbook", "site_name: Handbook")
    project.write("tools/more.sh", "")
    assert report(project).startswith("**This changes 2 files that run: `mkdocs.yml` and `tools/more.sh`.**")


def test_an_unknown_base_is_refused(project: Project) -> None:
    """One line, exit code 2, no report."""
    done = project.handbook("report", "nonsense")

    assert (2, "", False) == (done.returncode, done.stdout, (project.root / "report.md").exists())
    assert "there is no revision 'nonsense' here; name a commit, tag or branch\n" == done.stderr


@pytest.mark.parametrize("output", ["none/report.md", "data"])
def test_a_report_that_cannot_be_written_is_said(
    project: Project, output: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder that is not there, or that is one: before anything is compared."""
    options = argparse.Namespace(base="HEAD", output=Path(output), files=None)
    code = run(project.root, options, lambda _: pytest.fail("it compares"))
    told = f"{project.root / output} cannot be written; name a file in a folder that is there with --output\n"

    assert (2, told) == (code, capsys.readouterr().err)


def test_the_same_commit_gives_the_same_report(project: Project) -> None:
    """No clock and no random order."""
    project.edit(*FACT)
    said = report(project)

    assert "**Changed**\n\n- Home (en/)\n" in said
    assert said == report(project)
