"""`handbook new level --role`: the step that a level is in a role, begun as a draft at its place."""

from decimal import Decimal
from pathlib import Path

import pytest

from macros.catalog.reading import read
from macros.catalog.variants import Variant
from macros.model.compensation import Compensation
from macros.model.quantity import Quantity
from tests.conftest import ROLE, Project
from tests.employers.employer import project_of
from tests.ladders import add_guild
from tests.scaffolding.made import done, refused

OWN = ("role.yml", "competencies.yml", "scopes/crew.yml", "compensation.yml")
KEEPER = ("--role", "lighthouse-keeper")
HEAD = ("level", "head", "--title", "Head", "--summary", "Leads a coast.")


def test_a_level_is_a_step_of_a_role(project: Project) -> None:
    """Its texts, its rating, what its pay is modeled by, and one thing that is different there."""
    new, changed, left = done(project, *HEAD, *KEEPER, "--factor", "1.5", "--variable", "8")

    assert (["roles/lighthouse-keeper/levels/head.yml"], 10) == (new, len(left))
    assert ["levels.yml", *(f"roles/lighthouse-keeper/{name}" for name in OWN)] == changed
    role = read(project.root)[0].roles["lighthouse-keeper"]
    guide = role.guide()
    crew = role.guide(Variant(scope="crew")).competencies.competencies
    assert ["associate", "core", "senior", "head"] == role.ids["level"] == list(crew["repair"].expected.ratings)
    assert "draft" == guide.role.ladder["head"].status
    assert {"watch-keeping": 4, "repair": 3, "teaching": 4} == {
        key: one.expected.ratings["head"] for key, one in crew.items()
    }
    assert [63_000, 78_000] == [
        int(guide.compensation.at("head").base.low),
        int(guide.compensation.at("head").base.high),
    ]
    share = guide.compensation.share("head")
    assert share and "0.08" == str(share)
    assert [] == project.problems()


def test_a_step_stands_below_the_next_that_the_role_has(project: Project) -> None:
    """The comment and the line ends of what was there stay."""
    done(project, *HEAD, "--below", "senior", *KEEPER, "--factor", "1.1")

    text = (project.root / f"{ROLE}/competencies.yml").read_text("utf-8")
    assert "        core: 3\n        head: 3\n        senior: 4\n" in text
    assert "      ratings: {associate: 2, core: 3, head: 3, senior: 3}\n" in text
    assert ["associate", "core", "head", "senior"] == read(project.root)[0].roles["lighthouse-keeper"].ids["level"]


def test_a_level_that_is_there_is_taken(project: Project) -> None:
    """Then its words are there, too, and the ladder's file stays."""
    project.run("new", *HEAD)
    new, changed, _ = done(project, "level", "head", *KEEPER, "--factor", "1.5")

    assert (1, [f"roles/lighthouse-keeper/{name}" for name in OWN]) == (len(new), changed)


def test_a_level_pays_by_its_grade_where_others_do(tmp_path: Path) -> None:
    """What its first step pays is asked for: nothing stands in for it."""
    project = project_of("county", tmp_path / "county")
    level = ("level", "chief", "--title", "Chief", "--summary", "Answers for all elections of the county.")
    clerk = ("--role", "election-services-assistant")
    assert "add --pay" in refused(project, *level, *clerk, "--factor", "1.5")
    done(project, *level, *clerk, "--pay", "$36.00")

    pay = read(project.root)[0].roles["election-services-assistant"].page(Compensation)
    assert Quantity(Decimal(36), Decimal(36), currency="USD", period="hour") == pay.at("chief").base


def test_the_ladder_is_that_of_the_role(project: Project) -> None:
    """Where nothing else is said; roles of several ladders cannot get one level."""
    add_guild(project)
    done(project, *HEAD, "--role", "buoy", "--factor", "1.5")
    catalog = read(project.root)[0]

    assert ("head" in catalog.levels, "head" in catalog.ladders["guild"].levels) == (False, True)
    assert "the role 'lighthouse-keeper' has the levels of data/levels.yml; " in refused(
        project, *HEAD[:1], "chief", *HEAD[2:], "--role", "buoy", *KEEPER, "--factor", "1.5"
    )


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (
            ("level", "senior", *KEEPER, "--factor", "2"),
            "the role 'lighthouse-keeper' has the level 'senior' already; ",
        ),
        ((*HEAD, *KEEPER), "nothing says what 'head' pays in the role 'lighthouse-keeper'; add --factor"),
        ((*HEAD, *KEEPER, "--factor", "12"), "a factor is more than 0 and at most 5; "),
        (
            (*HEAD, *KEEPER, "--factor", "1.1"),
            "base pay does not rise from 'senior' (1.2) to 'head' (1.1); ",
        ),
        ((*HEAD, "--role", "pilot"), "there is no role 'pilot'; "),
        ((*HEAD[:4], *KEEPER, "--factor", "2"), "the summary is empty"),
    ],
)
def test_what_cannot_be_is_refused(project: Project, arguments: tuple[str, ...], reason: str) -> None:
    """Also by the check, once it is written: every file is then as it was."""
    assert reason in refused(project, *arguments)
