"""`handbook report`, in a repository with a base and a head."""

import shutil
from pathlib import Path

import pytest

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
    shutil.copytree(committed, tmp_path / "project")
    return Project(tmp_path / "project")


def report(project: Project, *options: str) -> str:
    """Run the command, which must end well, and read the report."""
    done = project.handbook("report", "HEAD", *options)
    assert (0, "") == (done.returncode, done.stderr), done
    assert done.stdout.startswith("report.md: ")
    return (project.root / "report.md").read_text("utf-8")


def test_it_names_the_changed_fact_and_the_pages_that_show_it(project: Project) -> None:
    """A new page and a changed one are told apart from what reads as before; nothing else is left behind."""
    project.edit(*FACT)
    project.write("docs/more.md", "---\ntitle: More\ndescription: More of it.\n---\n# More\n\nText.\n")
    before = sorted(path.name for path in project.root.iterdir())
    said = report(project)

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
    said = report(project, "--files", "https://github.com/hand/book/blob/abc")

    assert f"- [`{place}`](https://github.com/hand/book/blob/abc/{path}#L{line}): there is no family 'coasts'; " in said
    assert "They cannot be compared while the data has faults." in said
    assert "coasts" in said.partition("## Changed facts")[2]


def test_a_day_that_moved_alone_is_a_fault(project: Project) -> None:
    """Told against the version before, with its line and how to mend it."""
    place = project.spoil(f"{ROLE}/kpis.yml", "verified_on: 2026-01-15", "verified_on: ▸2026-02-01")
    said = report(project)

    assert f"- `{place}`: 'verified\\_on' moved from 2026-01-15 to 2026-02-01, and nothing says what" in said
    assert "verified again on February 1, 2026" in said


def test_data_that_is_no_yaml_is_a_fault_among_others(project: Project) -> None:
    """The rest of the report is there."""
    project.write(f"{ROLE}/faq.yml", "questions: [\n")
    said = report(project)

    assert f"- `{ROLE}/faq.yml:" in said
    assert "They cannot be told: a file of one of the two versions cannot be read as YAML." in said


@pytest.mark.parametrize(("broken", "told"), [("base", "the version to compare with"), ("head", "this version")])
def test_a_site_that_does_not_build_is_said(project: Project, broken: str, told: str) -> None:
    """A page that names an unknown block breaks one of the two; facts are told all the same."""
    page = "docs/roles/[role]/faq.md"
    text = (project.root / page).read_text("utf-8")
    project.write(page, text.replace("{{ faq_list(role", "{{ faq_lists(role", 1))
    if broken == "base":
        repository = Repository.__new__(Repository)
        repository.root = project.root
        repository.commit({}, "2026-01-06T12:00:00Z")
        project.write(page, text)
    project.edit(*FACT)
    said = report(project)

    assert f"They cannot be compared: {told} does not build." in said
    assert "lamp burning" in said


def test_an_unknown_base_is_refused(project: Project) -> None:
    """One line, exit code 2, no report."""
    done = project.handbook("report", "nonsense")

    assert (2, "", False) == (done.returncode, done.stdout, (project.root / "report.md").exists())
    assert "there is no revision 'nonsense' here; name a commit, tag or branch\n" == done.stderr


def test_a_report_that_cannot_be_written_is_said(project: Project) -> None:
    """A folder that is not there."""
    done = project.handbook("report", "HEAD", "--output", "none/report.md")

    assert (2, True, False) == (done.returncode, "none/report.md" in done.stderr, "Traceback" in done.stderr)


def test_the_same_commit_gives_the_same_report(project: Project) -> None:
    """No clock and no random order."""
    project.edit(*FACT)

    assert report(project) == report(project)
