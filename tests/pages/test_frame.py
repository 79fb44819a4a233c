"""The frame of the pages is looked at before a page is made."""

from macros.pages.frame import frame_problems
from tests.conftest import ROOT, Project


def _told(project: Project) -> list[str]:
    return [str(problem).partition("; ")[0] for problem in frame_problems(project.root)]


def test_the_frame_of_the_repository_is_in_order() -> None:
    """With the tags that it uses."""
    assert [] == list(frame_problems(ROOT))


def test_a_broken_template_is_told_at_its_line(project: Project) -> None:
    """As a build would stumble over it."""
    lines = (project.root / "overrides/main.html").read_text("utf-8").rstrip("\n").count("\n") + 2
    project.write(
        "overrides/main.html", (ROOT / "overrides/main.html").read_text("utf-8").rstrip() + "\n{% endfor %}\n"
    )

    assert [f"overrides/main.html:{lines}:1: this template cannot be read (Encountered unknown tag 'endfor')"] == _told(
        project
    )


def test_a_missing_frame_is_told(project: Project) -> None:
    """By the check, as by a build."""
    project.remove("overrides")

    assert ["overrides:1:1: the folder with the frame of the pages is missing"] == _told(project)
