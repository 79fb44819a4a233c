"""Every id that data names exists."""

import pytest

from macros.checks.references import missing
from macros.text.addresses import BESIDE_ROLES
from macros.trees.problems import Mark
from tests.conftest import ROLE, ROOT, Project


def test_a_jurisdiction_of_a_location_exists(project: Project) -> None:
    """The fault stands at the id in the location's file."""
    place = project.spoil("data/locations/north-port.yml", "[north-coast]", "[north-coast, ▸east-coast]")

    assert [f"{place}: there is no jurisdiction 'east-coast'"] == project.faults()


def test_of_many_names_the_nearest_is_proposed() -> None:
    """Nobody reads a list of a hundred terms; a short one is shown."""
    mark, many = Mark("data/x.yml"), [f"term-{number}" for number in range(100)]
    fixes = [missing(mark, "term", name, known).fix for name, known in (("trem-77", many), ("x", many), ("x", ["a"]))]

    some = ", ".join(many[:12])
    assert ["did you mean 'term-77'?", f"use one of the existing ones: {some} ...", "use one of: a"] == fixes


def test_a_location_without_rules_says_where_that_was_read(project: Project) -> None:
    """No posting rule is a statement too, and has a source."""
    project.edit("data/locations/south-port.yml", "no_rule_source: keepers-survey\n", "")
    place = project.place("data/locations/south-port.yml", "▸jurisdictions: []")

    assert [f"{place}: the location has no posting rule, and no source says that there is none"] == project.faults()


def test_the_family_of_a_role_exists(project: Project) -> None:
    """The fault stands at the family."""
    place = project.spoil(f"{ROLE}/role.yml", "family: coast", "family: ▸coasts")

    assert [f"{place}: there is no family 'coasts'"] == project.faults()


@pytest.mark.parametrize("name", BESIDE_ROLES)
def test_a_role_does_not_take_the_address_of_a_page(project: Project, name: str) -> None:
    """A role's folder is named like none of the pages that stand beside the guides."""
    (project.root / ROLE).rename(project.root / f"data/roles/{name}")

    assert f"this role has the same address as the page roles/{name}/" in " ".join(project.faults())


def test_every_page_beside_the_guides_is_known() -> None:
    """A new page below docs/roles/ is an address that no role can have."""
    beside = {path.stem for path in (ROOT / "docs/roles").iterdir()} - {"index", "[role]"}

    assert set(BESIDE_ROLES) == beside


def test_a_level_of_the_ladder_exists(project: Project) -> None:
    """A step is at a level of levels.yml."""
    place = project.spoil(f"{ROLE}/role.yml", "  core:\n    title", "  ▸middle:\n    title")

    assert f"{place}: there is no level 'middle'" in project.faults()


def test_the_base_level_is_a_step_of_the_ladder(project: Project) -> None:
    """The level that the base texts describe is one of the ladder's, and nothing else is told."""
    place = project.spoil(f"{ROLE}/role.yml", "base_level: core", "base_level: ▸middle")

    assert [f"{place}: there is no level of the ladder 'middle'"] == project.faults()


@pytest.mark.parametrize("key", ["at_a_glance: [lamps, nights", "ladder_facts: [lamps"])
def test_a_fact_to_show_exists(project: Project, key: str) -> None:
    """The facts that pages show in large type and in the ladder are facts of the role."""
    place = project.spoil(f"{ROLE}/role.yml", f"{key}]", f"{key}, ▸storms]")

    assert [f"{place}: there is no fact 'storms'"] == project.faults()


@pytest.mark.parametrize(
    ("folder", "axis"),
    [("contexts", "context"), ("industries", "industry"), ("scopes", "scope"), ("levels", "level")],
)
def test_an_overlay_is_for_a_choice_that_exists(project: Project, folder: str, axis: str) -> None:
    """A role's overlay for what the handbook does not have is a fault of the file."""
    path = f"{ROLE}/{folder}/moon.yml"
    project.write(path, "summary: On the moon.\nchanges:\n  kpis:\n    intro: [One.]\n")

    assert [f"{path}:2:1: there is no {axis} 'moon'"] == project.faults()


def test_an_overlay_is_for_a_level_of_the_role_s_own_ladder(project: Project) -> None:
    """A level of the handbook that the role's ladder lacks has no overlay either."""
    text = (project.root / "data/levels.yml").read_text("utf-8")
    project.write("data/levels.yml", f"{text}head:\n  title: Head\n  summary: Heads.\n")
    project.write(f"{ROLE}/levels/head.yml", "summary: Heads.\nchanges:\n  kpis:\n    intro: [One.]\n")

    assert [f"{ROLE}/levels/head.yml:2:1: there is no level 'head'"] == project.faults()


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (f"{ROLE}/interview.yml", "competency: repair", "competency: ▸sailing"),
        (f"{ROLE}/job-description.yml", "    competencies: [repair]", "    competencies: [repair, ▸sailing]"),
        (
            f"{ROLE}/job-description.yml",
            "    text: You have kept watch at night before.\n    competencies: [watch-keeping]",
            "    text: You have kept watch at night before.\n    competencies: [watch-keeping, ▸sailing]",
        ),
        (f"{ROLE}/industries/ferries.yml", "        competency: watch-keeping", "        competency: ▸sailing"),
        (f"{ROLE}/contexts/island.yml", "competencies: [repair]", "competencies: [▸sailing]"),
        (f"{ROLE}/contexts/mainland.yml", "competencies: [watch-keeping]", "competencies: [▸sailing]"),
    ],
)
def test_a_competency_that_is_named_exists(project: Project, path: str, old: str, new: str) -> None:
    """Questions, responsibilities and requirements name competencies of the framework, in overlays too."""
    place = project.spoil(path, old, new)

    assert f"{place}: there is no competency 'sailing'" in project.faults()


def test_a_competency_exists_in_the_variant_that_names_it(project: Project) -> None:
    """A competency that only one scope has cannot be named outside of it."""
    place = project.spoil(f"{ROLE}/contexts/mainland.yml", "[watch-keeping]", "[watch-keeping, ▸teaching]")

    assert [f"{place}: there is no competency 'teaching'"] == project.faults()


def test_a_name_is_missed_where_an_overlay_removes_what_it_names(project: Project) -> None:
    """What the base or an overlay names has to be there in each variant; the fault at the name says where it went."""
    project.edit(
        f"{ROLE}/scopes/crew.yml",
        "    competencies:\n      teaching:",
        "    competencies:\n      repair: null\n      teaching:",
    )
    question = project.place(f"{ROLE}/interview.yml", "competency: ▸repair")
    duty = project.place(f"{ROLE}/job-description.yml", "competencies: [▸repair]")
    other = project.place(f"{ROLE}/contexts/island.yml", "competencies: [▸repair]")

    line = project.place(f"{ROLE}/scopes/crew.yml", "      ▸repair: null").rpartition(":")[0]
    expected = f"the competency 'repair' is named here, but {line} removes it"
    assert [f"{place}: {expected}" for place in (other, question, duty)] == project.faults()


def test_a_name_is_missed_where_two_overlays_meet(project: Project) -> None:
    """What one overlay removes and another names is missing in the variant that has both."""
    project.edit(f"{ROLE}/contexts/mainland.yml", "    requirements:", "      machine: null\n    requirements:")
    project.edit(
        f"{ROLE}/contexts/mainland.yml", "competencies: [watch-keeping]", "competencies: [watch-keeping, repair]"
    )
    project.edit(f"{ROLE}/contexts/mainland.yml", "    kpis:\n", "    kpis:\n      repair-time: null\n")
    project.edit(
        f"{ROLE}/industries/fishing.yml",
        "      machine:\n        text: You oil the machine before every tide.\n",
        "      light:\n        label: The lamps\n",
    )
    assert [] == project.faults()

    place = project.spoil(
        f"{ROLE}/industries/ferries.yml", "responsibilities: [light]", "responsibilities: [light, ▸machine]"
    )
    line = project.place(f"{ROLE}/contexts/mainland.yml", "      ▸machine: null").rpartition(":")[0]
    assert [f"{place}: the responsibility 'machine' is named here, but {line} removes it"] == project.faults()


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (f"{ROLE}/interview.yml", "stage: visit", "stage: ▸lunch"),
        (f"{ROLE}/industries/ferries.yml", "stage: talk", "stage: ▸lunch"),
    ],
)
def test_a_stage_that_is_named_exists(project: Project, path: str, old: str, new: str) -> None:
    """Questions are asked in a stage of the interview, in overlays too."""
    place = project.spoil(path, old, new)

    assert f"{place}: there is no stage 'lunch'" in project.faults()


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (f"{ROLE}/kpis.yml", "responsibilities: [machine]", "responsibilities: [machine, ▸horn]"),
        (f"{ROLE}/industries/ferries.yml", "responsibilities: [light]", "responsibilities: [▸horn]"),
    ],
)
def test_a_responsibility_that_is_named_exists(project: Project, path: str, old: str, new: str) -> None:
    """Measures speak of responsibilities of the job description, in overlays too."""
    place = project.spoil(path, old, new)

    assert [f"{place}: there is no responsibility 'horn'"] == project.faults()


def test_the_fact_that_is_a_target_exists(project: Project) -> None:
    """A measure whose target is a fact names a fact of the role."""
    place = project.spoil(f"{ROLE}/kpis.yml", "    unit: hours", "    unit: hours\n    target_fact: ▸storms")

    assert [f"{place}: there is no fact 'storms'"] == project.faults()


def test_a_measure_has_one_target(project: Project) -> None:
    """A target of its own and a fact as the target cannot both stand."""
    place = project.spoil(f"{ROLE}/kpis.yml", "    better: higher", "    target_fact: ▸nights\n    better: higher")

    assert [f"{place}: 'lit-nights' has both 'target' and 'target_fact'"] == project.faults()


def test_a_fact_may_be_the_target(project: Project) -> None:
    """A figure that is a fact already is not typed again."""
    project.edit(f"{ROLE}/kpis.yml", "    unit: hours", "    unit: hours\n    target_fact: nights")

    assert [] == project.faults()


def test_an_expected_rating_is_for_a_level_of_the_ladder(project: Project) -> None:
    """A rating for a level that the role does not have is shown nowhere, so it is a fault."""
    place = project.spoil(f"{ROLE}/competencies.yml", "senior: 4", "senior: 4\n        ▸head: 5")

    assert [f"{place}: there is no level of the ladder 'head'"] == project.faults()


def test_what_can_be_named_is_listed(project: Project) -> None:
    """The sentence on how to fix a missing name lists those that exist."""
    project.edit(f"{ROLE}/interview.yml", "stage: visit", "stage: lunch")

    assert any(line.endswith("there is no stage 'lunch'; use one of: talk, visit") for line in project.problems())


def test_where_nothing_can_be_named_the_first_is_to_be_added(project: Project) -> None:
    """Without any jurisdiction in the handbook, the way to fix a location's is to write one."""
    project.remove("data/jurisdictions")
    place = project.place("data/locations/north-port.yml", "[▸north-coast]")

    assert [f"{place}: there is no jurisdiction 'north-coast'; add the jurisdiction first"] == project.problems()


@pytest.mark.parametrize(
    ("path", "old", "new", "what"),
    [
        (f"{ROLE}/job-description.yml", "need: must-have", "need: ▸must", "kind of requirement 'must'"),
        (f"{ROLE}/contexts/island.yml", "need: must-have", "need: ▸must", "kind of requirement 'must'"),
        (f"{ROLE}/interview.yml", "type: culture", "type: ▸cultural", "type of question 'cultural'"),
    ],
)
def test_requirements_and_questions_are_of_kinds_that_the_data_names(
    project: Project, path: str, old: str, new: str, what: str
) -> None:
    """In the base and in what an overlay adds."""
    place = project.spoil(path, old, new)

    assert f"{place}: there is no {what}" in project.faults()
