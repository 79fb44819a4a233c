"""The front matter of pages: what it may say, and what is told of the rest."""

import pytest

from macros.catalog.reading import read
from macros.pages.routes import expand
from macros.pages.source import read_sources
from macros.trees.problems import DataProblems
from tests.conftest import ROOT, SMALL


@pytest.mark.parametrize(
    ("path", "line", "fault"),
    [
        ("a.md", "axis: indsutry", "docs/a.md:3:7: 'indsutry' does not have the right form"),
        ("a.md", "nav_ordr: 3", "docs/a.md:3:1: the key 'nav_ordr' is not known here"),
        ("a.md", "nav_order: soon", "docs/a.md:3:12: 'nav_order' is text, not a whole number"),
        ("a.md", "structured_data: ocupation", "docs/a.md:3:18: 'ocupation' is not one of the choices"),
        ("a.md", "fills_from: interveiw", "docs/a.md:3:13: no data file is called 'interveiw'"),
        ("a.md", "template: other.html", "docs/a.md:3:1: the key 'template' is not known here"),
        ("a.md", "module: https://evil.example/x.js", "docs/a.md:3:9: 'https://evil.example/x.js' does not have"),
        ("a.md", "lead:", "docs/a.md:3:6: 'lead' is empty"),
        ("a.md", 'lead: "{{ x }}"', "docs/a.md:3:7: 'lead' calls a block with '{{', which would show as it is typed"),
        ("[indutsry].md", "nav_order: 3", "docs/[indutsry].md:1:1: '[indutsry]' has no meaning here"),
    ],
)
def test_a_slip_is_told_at_its_place(path: str, line: str, fault: str) -> None:
    """With what to write instead; nothing is taken for something else in silence."""
    with pytest.raises(DataProblems) as refused:
        expand({path: f"---\ntitle: A\n{line}\n---\n"}, read(SMALL.parent)[0])
    (problem,) = refused.value.problems

    assert str(problem).partition("; ")[0].startswith(fault)
    assert problem.fix


def test_the_pages_of_the_handbook_are_in_order() -> None:
    """Each key that they use is one of the model."""
    assert len(expand(read_sources(ROOT), read(SMALL.parent)[0])) > 30
