"""Pay that is worked out from another role's pay."""

import shutil

import pytest

from macros.model.compensation import Compensation
from macros.reading import read
from tests.conftest import ROLE, Project
from tests.model.test_compensation import MODELLED as MODEL

OTHER = "data/roles/lamp-lighter"


@pytest.fixture
def lighter(project: Project) -> Project:
    """The small handbook with a second role whose pay is modelled from the first role's."""
    shutil.copytree(project.root / ROLE, project.root / OTHER)
    text = (project.root / OTHER / "compensation.yml").read_text("utf-8")
    head, rest = text.index("figures:"), text.index("level_model:")
    (project.root / OTHER / "compensation.yml").write_text(text[:head] + MODEL + text[rest:], "utf-8")
    return project


def pay_of(project: Project, role: str) -> Compensation:
    """The pay of a role at its base."""
    return read(project.root)[0].roles[role].page(Compensation)


def pay_problems(project: Project) -> list[str]:
    """The faults of pay, without those of two roles that say the same."""
    return [line for line in project.problems() if "/compensation.yml" in line and "a sentence stands in" not in line]


def test_ranges_are_the_other_role_s_times_the_factors(lighter: Project) -> None:
    """Nationally and in every metro, rounded to 1,000, open-ended where the other is, and marked as modelled."""
    keeper, mine = pay_of(lighter, "lighthouse-keeper"), pay_of(lighter, "lamp-lighter")

    assert mine.modelled_from
    for place in (None, *keeper.metros):
        theirs = (keeper.metros[place] if place else keeper.national).scaled(
            mine.modelled_from.base, mine.modelled_from.total
        )
        own = mine.metros[place] if place else mine.national
        assert (theirs.base, theirs.total) == (own.base, own.total)
        assert ("modelled", "The keeper’s pay times two factors.") == (
            mine.source(place).method,
            mine.source(place).how,
        )


def test_a_typed_range_replaces_the_modelled_one(lighter: Project) -> None:
    """A sourced figure for one metro, with its own origin, stands beside modelled ones."""
    figures = "{source: keepers-survey, as_of: 2026, verified_on: 2026-01-15, method: sourced}"
    metro = f"metros:\n  north-port:\n    base: $70,000-$71,000\n    total: $80,000-$90,000\n    figures: {figures}\n"
    lighter.edit(f"{OTHER}/compensation.yml", "level_model:", f"{metro}level_model:")

    mine = pay_of(lighter, "lamp-lighter")

    assert ("$70,000-$71,000", "sourced") == (mine.metros["north-port"].base.typed, mine.source("north-port").method)
    assert "modelled" == mine.source("south-port").method


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("role: lighthouse-keeper", "role: ▸lighthouse-kepper", "has no pay of its own to model from"),
        ("method: modelled\n  how: The keeper", "method: ▸sourced\n  how: The keeper", "is not one of the choices"),
        ("base: 0.5", "base: ▸soon", "is text, not a number"),
    ],
)
def test_a_faulty_model_is_one_line(lighter: Project, old: str, new: str, message: str) -> None:
    """At its place, without what follows from it."""
    place = lighter.spoil(f"{OTHER}/compensation.yml", old, new)

    problems = pay_problems(lighter)
    assert [place] == [problem.partition(": ")[0] for problem in problems]
    assert message in problems[0]


def test_pay_is_not_modelled_from_modelled_pay(lighter: Project) -> None:
    """A guess of a guess would be one too many."""
    shutil.copytree(lighter.root / OTHER, lighter.root / "data/roles/wick-trimmer")
    lighter.edit("data/roles/wick-trimmer/compensation.yml", "role: lighthouse-keeper", "role: lamp-lighter")

    assert any("'lamp-lighter' has no pay of its own to model from" in problem for problem in pay_problems(lighter))


def test_faulty_pay_of_the_other_role_is_told_there_alone(lighter: Project) -> None:
    """What is modelled from it adds no line."""
    lighter.edit(f"{ROLE}/compensation.yml", "currency: USD", "currency: EUR")

    assert {f"{ROLE}/compensation.yml"} == {problem.split(":")[0] for problem in pay_problems(lighter)}
