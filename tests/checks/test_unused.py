"""A kind that nothing uses is untidy, and blocks nobody."""

import re

import pytest

from macros.checks import problems_of
from tests.conftest import ROLE, TODAY, Project

KINDS = "data/requirement-kinds.yml"
TYPES = "data/question-types.yml"
SCALES = "data/rating-scales.yml"
SCALE = """\
▸two:
  instruction: Rate.
  points:
    1: {anchor: true}
    2: {anchor: false}
    3: {anchor: true}
"""


def _warned(project: Project) -> list[str]:
    found = problems_of(project.root, TODAY)[1]
    assert all(problem.is_warning for problem in found)
    return [str(problem) for problem in found]


def test_what_the_small_handbook_names_is_used(project: Project) -> None:
    """Its scale too, which no page names: it is the first."""
    assert [] == _warned(project)


@pytest.mark.parametrize(
    ("path", "above", "entry", "what", "use"),
    [
        (KINDS, "nice-to-have:\n", "pass:\n  title: Passes\n  excludes: true\n", "kind of requirement", "need: pass"),
        (TYPES, "culture:\n", "pass:\n  title: Passes\n", "type of question", "type: pass"),
    ],
)
def test_what_nothing_uses_is_told(path: str, above: str, entry: str, what: str, use: str, project: Project) -> None:
    """At its line, with how it would be used."""
    place = project.spoil(path, above, f"▸{entry}{above}")
    fix = f"delete it, or write '{use}' where you mean it"

    assert [f"{place}: warning: nothing uses the {what} 'pass'; {fix}"] == _warned(project)


@pytest.mark.parametrize("below", ["levels/associate.yml", "job-description.yml"])
def test_an_item_or_an_overlay_uses_a_kind(below: str, project: Project) -> None:
    """Wherever it is named."""
    project.edit(KINDS, "nice-to-have:\n", "pass:\n  title: Passes\n  excludes: true\nnice-to-have:\n")
    text = (project.root / ROLE / below).read_text("utf-8")
    project.write(f"{ROLE}/{below}", re.sub("need: .*", "need: pass", text, count=1))

    assert [] == [line for line in project.problems() if "'pass'" in line]


def test_a_scale_is_used_where_a_page_names_it(project: Project) -> None:
    """The first is that of pages that name none."""
    text = (project.root / SCALES).read_text("utf-8")
    place = project.spoil(SCALES, text, f"{text.rstrip()}\n{SCALE}")

    assert [f"{place}: warning: nothing uses the rating scale 'two'"] == [
        line.split("; ")[0] for line in _warned(project)
    ]
