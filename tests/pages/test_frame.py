"""The frame of the pages is looked at before a page is made."""

import pytest

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


@pytest.mark.parametrize(
    ("path", "words", "fault"),
    [
        ("main.html", "{{ nosuch.deep }}", "fails while it runs ('nosuch' is undefined)"),
        (
            "main.html",
            "{{ page.nosuch.deep }}",
            "fails while it runs ('macros.pages.framed.Page object' has no attribute 'nosuch')",
        ),
        ("main.html", "{{ nosuch() }}", "fails while it runs ('nosuch' is undefined)"),
        ("main.html", "{{ page.title | nosuch }}", "cannot be read (No filter named 'nosuch')"),
        (
            "main.html",
            "{% if nav %}{{ nav | nosuch }}{% endif %}",
            "fails while it runs (No filter named 'nosuch' found)",
        ),
        ("partials/nav.html", "{{ '%(x)s' | format(y=1) }}", "fails while it runs (KeyError: 'x')"),
        ("partials/edition.html", "{{ 1 // 0 }}", "fails while it runs (ZeroDivisionError: "),
        (
            "partials/footer.html",
            "{% include 'nosuch.html' %}",
            "fails while it runs (there is no template 'nosuch.html')",
        ),
        (
            "404.html",
            "{% block content %}{{ nosuch.deep }}{% endblock %}",
            "fails while it runs ('nosuch' is undefined)",
        ),
        ("sitemap.xml", "{{ nosuch.deep }}", "fails while it runs ('nosuch' is undefined)"),
    ],
)
def test_what_fails_while_it_runs_is_told_once(path: str, words: str, fault: str, project: Project) -> None:
    """At the line of its template, though it would fail for each page."""
    text = (project.root / "overrides" / path).read_text("utf-8").rstrip("\n")
    if path == "404.html":
        text = text.partition("{% block content")[0].rstrip("\n")
    line = text.count("\n") + 2
    project.write(f"overrides/{path}", f"{text}\n{words}\n")
    told = _told(project)

    assert 1 == len(told) and told[0].startswith(f"overrides/{path}:{line}:1: this template {fault}")
