"""A fault in a page ends the build with its place, and the last good site stays."""

from tests.conftest import Project

PAGE = "docs/about/licence.md"


def _told(project: Project) -> list[str]:
    """The lines of a build that must fail, without a traceback, and must write nothing."""
    done = project.handbook("build")
    told = done.stdout + done.stderr
    assert (2, False) == (done.returncode, "Traceback" in told), told
    assert not (project.root / "site").exists()
    return told.splitlines()


def test_faults_of_links_are_told_at_their_places(project: Project) -> None:
    """As `path:line:col`, one line each. Brackets without a link are no fault."""
    bare = project.spoil(PAGE, "# No promise { #", "# No ▸promise](bare.md) { #")
    link = "[The handbook](index.md#nowhere) comes [as it](nowhere.md) is."
    project.edit(PAGE, "The handbook comes as it is.", link)
    section, file = (project.place(PAGE, link.replace(name, f"▸{name}")) for name in ("index.md#", "nowhere.md"))
    lines = _told(project)

    assert [] == [line for line in lines if bare in line]
    assert [True] == ["names a section" in line for line in lines if section in line]
    assert [True] == ["leads to no file" in line for line in lines if file in line]


def test_a_fault_of_front_matter_is_told_at_its_place(project: Project) -> None:
    """As that of a data file."""
    at = project.spoil(PAGE, "nav_order: 93", "nav_order: 93\n▸nav_order: 94")
    assert [True] == ["stands twice" in line for line in _told(project) if at in line]
