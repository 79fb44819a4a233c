"""Pages as they are written: front matter and Markdown."""

import pytest

from macros.catalog.reading import read
from macros.pages.routes import expand
from macros.pages.source import Source, front_matter
from macros.trees.problems import DataProblems
from tests.conftest import SMALL


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("index.md", ""),
        ("glossary.md", "glossary/"),
        ("roles/index.md", "roles/"),
        ("roles/x/faq.md", "roles/x/faq/"),
    ],
)
def test_a_page_is_a_folder(path: str, address: str) -> None:
    """A folder's index is the folder itself."""
    assert address == Source(path, "").address


@pytest.mark.parametrize(
    ("text", "meta", "markdown"),
    [
        ("---\ntitle: x\nnav_order: 3\n---\n\n# y\n", {"title": "x", "nav_order": 3}, "# y\n"),
        ("# y\n\n---\n\nz", {}, "# y\n\n---\n\nz"),
        ("---\nnot closed\n", {}, "---\nnot closed\n"),
        ("", {}, ""),
    ],
)
def test_front_matter_stands_between_two_lines(text: str, meta: dict[str, object], markdown: str) -> None:
    """A text without them is all Markdown."""
    page = Source("x.md", text)
    assert (meta, markdown) == (page.meta, page.markdown)


def test_a_fault_of_front_matter_is_told_at_its_place() -> None:
    """Line and column count in the file."""
    with pytest.raises(DataProblems) as refused:
        front_matter("---\ntitle: x\ntitle: y\n---\n", "docs/x.md")
    assert ["docs/x.md:3:1: the key 'title' appears twice (first on line 2)"] == [
        str(problem).partition("; ")[0] for problem in refused.value.problems
    ]


def test_the_faults_of_all_pages_are_told_at_once() -> None:
    """Not those of the first alone."""
    catalog = read(SMALL.parent)[0]
    with pytest.raises(DataProblems) as refused:
        expand({"a.md": "---\nx: *y\n---\n", "b.md": "---\n\tz: 1\n---\n"}, catalog)
    assert ["docs/a.md", "docs/b.md"] == [problem.mark.path for problem in refused.value.problems]
