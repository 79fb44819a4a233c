"""The ladder climbs."""

import pytest

from macros.checks import problems_of
from tests.conftest import ROLE, TODAY, Project
from tests.ladders import BUOY, GUILD, LEVELS, add_guild

PAY = f"{ROLE}/compensation.yml"
RATINGS = f"{ROLE}/competencies.yml"


def test_the_base_level_has_no_factor(project: Project) -> None:
    """The sourced pay is that of the base level; a factor for it would change what the source says."""
    place = project.spoil(PAY, "    senior:\n", "    ▸core: {base: 1, why: It is.}\n    senior:\n")

    assert [f"{place}: 'core' is the level of the sourced pay"] == project.faults()


def test_a_factor_is_for_a_step_of_the_ladder(project: Project) -> None:
    """Pay is modeled for levels that the role has."""
    place = project.spoil(PAY, "    senior:\n", "    ▸head: {base: 2, why: It is.}\n    senior:\n")

    assert [f"{place}: there is no level of the ladder 'head'"] == project.faults()


@pytest.mark.parametrize("level", ["associate", "senior"])
def test_every_step_but_the_base_has_factors(project: Project, level: str) -> None:
    """A level without factors has no pay, and nothing else is told of it."""
    text = (project.root / PAY).read_text("utf-8")
    lines = text.split("\n")
    at = lines.index(f"    {level}:")
    project.write(PAY, "\n".join(lines[:at] + lines[at + 3 :]))

    assert [f"{project.place(PAY, '  ▸factors:')}: the level '{level}' has no factor"] == project.faults()


def test_the_ladder_has_the_order_of_the_levels(project: Project) -> None:
    """Steps stand from the lowest to the highest, as in levels.yml."""
    text = (project.root / "data/levels.yml").read_text("utf-8")
    first, rest = text.split("core:")
    core, senior = rest.split("senior:")
    project.write("data/levels.yml", f"core:{core}{first}senior:{senior}")
    place = project.place(f"{ROLE}/role.yml", "▸ladder:")

    assert f"{place}: the ladder is not in the order of the levels" in project.faults()


def test_a_level_that_is_not_there_says_nothing_of_the_order(project: Project) -> None:
    """There is no order to ask for."""
    project.edit(f"{ROLE}/role.yml", "  senior:\n", "  g7:\n")

    assert not [fault for fault in project.faults() if "order of the levels" in fault]
    assert [fault for fault in project.faults() if "there is no level 'g7'" in fault]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("base: 0.8\n", "base: ▸1\n", "base pay does not rise from 'associate' (1) to 'core' (1)"),
        ("base: 0.8", "base: ▸1.1", "base pay does not rise from 'associate' (1.1) to 'core' (1)"),
        ("base: 1.2", "base: ▸1", "base pay does not rise from 'core' (1) to 'senior' (1)"),
    ],
)
def test_pay_rises_with_every_step(project: Project, old: str, new: str, expected: str) -> None:
    """The higher level has the larger factor, for base and for total pay; the fault stands at the factor."""
    place = project.spoil(PAY, old, new)

    assert [f"{place}: {expected}"] == project.faults()


def test_the_higher_of_two_modeled_levels_is_at_fault(project: Project) -> None:
    """Between two levels that both have factors the fault stands at the higher one."""
    levels = (project.root / "data/levels.yml").read_text("utf-8")
    project.write("data/levels.yml", f"{levels}head:\n  title: Head\n  summary: Heads.\n")
    step = "{title: Head, scope: All., portfolio: All., expectations: [All.], next_step: None.}"
    project.edit(f"{ROLE}/role.yml", "related:", f"  head: {step}\nrelated:")
    project.edit(RATINGS, "senior: 4\n", "senior: 4\n        head: 5\n")
    project.edit(RATINGS, "senior: 3}", "senior: 3, head: 3}")
    project.edit(f"{ROLE}/scopes/crew.yml", "senior: 4}", "senior: 4, head: 4}")
    place = project.spoil(PAY, "movers:", "    head:\n      base: ▸1.2\n      why: Heads.\nmovers:")
    project.edit(PAY, "levels: {associate", "levels: {head: {variable: 10 %, why: Heads.}, associate")

    assert [f"{place}: base pay does not rise from 'senior' (1.2) to 'head' (1.2)"] == project.faults()


def test_a_model_of_levels_needs_pay_to_start_from(project: Project) -> None:
    """Factors of nothing would promise a section that no page has; nothing else is told of them."""
    text = (project.root / PAY).read_text("utf-8")
    head, rest = text.index("figures:"), text.index("level_model:")
    project.write(PAY, text[:head] + text[rest : text.index("cautions:")])

    place = project.place(PAY, "▸level_model:")
    fix = "add 'national:' with 'figures:', or delete it"
    told = [line for line in project.problems() if "placeholder" not in line]
    assert [f"{place}: 'level_model' needs a national range to start from; {fix}"] == told


def test_a_role_climbs_the_ladder_of_its_family(project: Project) -> None:
    """Two ladders may use the same ids, and each has its own order."""
    add_guild(project)
    assert [] == project.faults()

    first, rest = LEVELS.split("  core:")
    core, senior = rest.split("  senior:")
    head, associate = first.split("  associate:")
    project.write(GUILD, f"{head}  core:{core}  associate:{associate}  senior:{senior}")
    place = project.place(f"{BUOY}/role.yml", "▸ladder:")

    fix = "order it as in ladders/guild.yml: core, associate, senior"
    assert f"{place}: the ladder is not in the order of the levels; {fix}" in project.problems()


def test_a_grade_needs_no_entry_in_the_glossary(project: Project) -> None:
    """It is a name, which nobody can choose; the title of a level is in the words of the handbook."""
    add_guild(project)
    project.edit(GUILD, "name: P4", "name: EG 13")
    assert [] == project.faults()
    place = project.spoil(GUILD, "title: Master\n", "title: ▸EG 14\n")

    assert [f"{place}: the abbreviation 'EG' is used but not defined"] == project.faults()


def test_a_level_of_another_ladder_is_none(project: Project) -> None:
    """The levels to choose from are those of the family's ladder."""
    add_guild(project)
    project.edit(GUILD, "  senior:\n", "  master:\n")
    place = project.place(f"{BUOY}/role.yml", "\n  ▸senior:")

    assert f"{place}: there is no level 'senior'; use one of: associate, core, master" in project.problems()
    assert not [fault for fault in project.faults() if fault.startswith(ROLE)]


def test_a_family_names_a_ladder_that_is_there(project: Project) -> None:
    """What roles have on a ladder that nobody knows is not told on top of it."""
    add_guild(project)
    place = project.spoil("data/handbook.yml", "ladder: guild", "ladder: ▸gild")

    assert [f"{place}: there is no ladder 'gild'"] == project.faults()


def test_a_fault_of_a_ladder_is_told_alone(project: Project) -> None:
    """Nothing is said of the levels of a ladder that cannot be read."""
    add_guild(project)
    place = project.spoil(GUILD, "    summary: Works alone.\n", "    ▸summry: Works alone.\n")

    assert [f"{place}: the key 'summry' is not known here"] == project.faults()


def test_a_ladder_without_a_family_is_untidy(project: Project) -> None:
    """It warns: the family may come next."""
    project.write(GUILD, LEVELS)

    assert [
        "data/ladders/guild.yml:1:1: warning: no family has this ladder; "
        "add 'ladder: guild' to a family in data/handbook.yml, or delete it"
    ] == [str(problem) for problem in problems_of(project.root, TODAY)[1] if problem.is_warning]
