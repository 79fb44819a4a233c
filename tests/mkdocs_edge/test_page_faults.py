"""A fault in a page ends the build with its place, and the last good site stays."""

import pytest

from tests.conftest import Project

PAGE = "docs/about/licence.md"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("# No promise { #", "# No ▸promise](nowhere.md) { #", ""),
        ("The handbook comes as it is.", "[The handbook](▸index.md#nowhere) comes as it is.", "names a section"),
        ("The handbook comes as it is.", "[The handbook](▸nowhere.md) comes as it is.", "leads to no file"),
        ("nav_order: 93", "nav_order: 93\n▸nav_order: 94", "stands twice"),
    ],
)
def test_a_fault_of_a_page_is_told_at_its_place(project: Project, old: str, new: str, told: str) -> None:
    """As `path:line:col`, without a traceback; nothing was written. Brackets without a link are none."""
    at = project.spoil(PAGE, old, new)
    done = project.handbook("build")
    if told:
        lines = [line for line in (done.stdout + done.stderr).splitlines() if at in line]
        assert (2, 1) == (done.returncode, len(lines)), done.stdout + done.stderr
        assert told in lines[0]
        assert "Traceback" not in done.stderr
    assert bool(told) != (project.root / "site").exists()
