"""How variants are composed: which overlays apply, in which order, and what they leave alone."""

import pytest

from macros.catalog.catalog import Catalog
from macros.catalog.reading import read
from macros.catalog.roles import Role
from macros.catalog.variants import BASE, Variant
from macros.model.axes import AXES
from macros.model.compensation import Compensation
from macros.text.language import ENGLISH
from macros.trees.loading import Map, locate
from macros.trees.problems import DataProblems
from tests.conftest import ROLE, Project

PATCH = """summary: Says who it is.
changes:
  job-description:
    reports_to: {who}
    responsibilities:
      {who}:
        label: {who}
        text: Says {who}.
        competencies: [repair]
"""
GENERAL = """changes:
  job-description:
    reports_to: {who}
    responsibilities:
      {who}:
        label: {who}
        text: Says {who}.
        competencies: [repair]
"""


@pytest.fixture
def keeper(project: Project) -> Role:
    """The small handbook's role, as it is."""
    return read(project.root)[0].roles["lighthouse-keeper"]


def say(project: Project, path: str, who: str, *, general: bool = False) -> None:
    """Make an overlay that names itself in `reports_to` and in a responsibility of its own."""
    text = (project.root / path).read_text("utf-8")
    head = text.partition("changes:")[0]
    project.write(path, head + GENERAL.format(who=who) if general else PATCH.format(who=who))


@pytest.fixture
def sayers(project: Project) -> Role:
    """The small role with overlays on every axis, general and own, that say who they are."""
    for path, who in (
        ("contexts/island.yml", "context-general"),
        ("industries/fishing.yml", "industry-general"),
        ("scopes/solo.yml", "scope-general"),
    ):
        say(project, f"data/{path}", who, general=True)
    for path, who in (
        ("contexts/island.yml", "context-own"),
        ("industries/fishing.yml", "industry-own"),
        ("scopes/solo.yml", "scope-own"),
        ("levels/senior.yml", "level-own"),
    ):
        say(project, f"{ROLE}/{path}", who)
    return read(project.root)[0].roles["lighthouse-keeper"]


ALL = Variant(context="island", industry="fishing", scope="solo", level="senior")


def test_the_axes_go_from_general_to_specific() -> None:
    """Context, industry, scope, level: that is the order in which overlays apply."""
    assert ["context", "industry", "scope", "level"] == list(AXES)


def test_overlays_apply_general_first_and_in_the_order_of_the_axes(sayers: Role) -> None:
    """What all roles share along all axes comes before the role's own overlays along all axes."""
    description = sayers.guide(ALL).job_description

    assert [
        *("light", "machine", "context-general", "industry-general", "scope-general"),
        *("context-own", "industry-own", "scope-own", "level-own"),
    ] == list(description.responsibilities)


@pytest.mark.parametrize(
    ("variant", "expected"),
    [
        (BASE, "Harbour Master"),
        (Variant(context="island"), "context-own"),
        (Variant(context="island", industry="fishing"), "industry-own"),
        (Variant(context="island", industry="fishing", scope="solo"), "scope-own"),
        (ALL, "level-own"),
        (Variant(context="island", level="core"), "context-own"),
        (Variant(context="mainland"), "Harbour Master"),
    ],
)
def test_the_last_overlay_has_the_last_word(sayers: Role, variant: Variant, expected: str) -> None:
    """Where several overlays set the same value, the more specific one wins."""
    assert expected == sayers.guide(variant).job_description.reports_to


def test_what_all_roles_share_yields_to_the_role_itself(project: Project) -> None:
    """A general overlay of a later axis does not undo the role's own overlay of an earlier axis."""
    say(project, "data/scopes/solo.yml", "scope-general", general=True)
    say(project, f"{ROLE}/contexts/island.yml", "context-own")
    role = read(project.root)[0].roles["lighthouse-keeper"]

    assert "context-own" == role.guide(Variant(context="island", scope="solo")).job_description.reports_to


def test_the_patches_of_a_choice_know_whose_they_are(keeper: Role) -> None:
    """A general patch has no summary of the role's own; the role's overlay of a choice is found by its choice."""
    patches = keeper.patches_of(Variant(industry="ferries"))

    assert ["data/industries/ferries.yml", f"{ROLE}/industries/ferries.yml"] == [p.tree.mark.path for p in patches]
    assert [None, keeper.overlay("industry", "ferries")] == [patch.overlay for patch in patches]


def test_a_choice_without_an_overlay_is_none_of_the_role(project: Project) -> None:
    """A role varies by what it has files for; without any on an axis, it does not vary by that axis."""
    project.remove(f"{ROLE}/contexts/mainland.yml")
    project.remove(f"{ROLE}/scopes")
    role = read(project.root)[0].roles["lighthouse-keeper"]

    assert (["island"], []) == (role.ids["context"], role.ids["scope"])
    assert (True, False) == (role.varies_by("context"), role.varies_by("scope"))
    with pytest.raises(KeyError, match="has no context 'mainland'"):
        role.guide(Variant(context="mainland"))


def test_a_level_without_an_overlay_is_the_base(project: Project) -> None:
    """The ladder says which levels a role has; an overlay only says what differs there."""
    project.remove(f"{ROLE}/levels/senior.yml")
    role = read(project.root)[0].roles["lighthouse-keeper"]

    assert role.overlay("level", "senior") is None
    assert role.guide() == role.guide(Variant(level="senior"))


def test_variants_are_the_product_of_all_choices_and_none(keeper: Role) -> None:
    """Every axis may also be left open; each combination stands once, the base first, and none with a pair excluded."""
    variants = keeper.variants()

    assert (3 * 3 * (3 * 4 - 1), BASE) == (len(set(variants)), variants[0])  # an associate has no crew
    assert len(set(variants)) == len(variants)
    assert {(None, "island", "mainland"), (None, "ferries", "fishing"), (None, "crew", "solo")} == {
        tuple(dict.fromkeys(variant.on(axis) for variant in variants)) for axis in list(AXES)[:3]
    }
    assert [None, "associate", "core", "senior"] == list(dict.fromkeys(variant.on("level") for variant in variants))


def test_a_level_that_the_ladder_lacks_is_no_choice(project: Project) -> None:
    """Levels of the handbook that a role does not have make no variants of it."""
    text = (project.root / "data/levels.yml").read_text("utf-8")
    project.write("data/levels.yml", f"trainee:\n  title: Trainee\n  summary: Begins.\n{text}")
    role = project.catalog().roles["lighthouse-keeper"]

    assert ["associate", "core", "senior"] == role.ids["level"]


@pytest.mark.parametrize(
    ("variant", "expected"),
    [
        (BASE, "base"),
        (Variant(industry="fishing"), "fishing"),
        (Variant(level="senior", context="island"), "island-senior"),
        (ALL, "island-fishing-solo-senior"),
    ],
)
def test_a_variant_is_named_by_its_choices(variant: Variant, expected: str) -> None:
    """The name joins the choices in the order of the axes."""
    assert expected == variant.id


def test_pages_that_no_overlay_touches_are_the_base_s_own(keeper: Role) -> None:
    """A variant shares what it does not change, so that composing hundreds of them is cheap."""
    base, variant = keeper.guide(), keeper.guide(Variant(scope="solo"))
    same = {page for page in type(base).model_fields if getattr(base, page) is getattr(variant, page)}

    assert {
        *("job_description", "compensation", "interview", "competencies", "kpis", "hiring", "remote", "faq")
    } == same


def test_a_variant_does_not_change_the_base(keeper: Role) -> None:
    """However many variants are composed, the base stays as it was written."""
    before = repr(keeper.guide())
    for variant in keeper.variants():
        keeper.guide(variant)

    assert before == repr(keeper.guide())


def test_a_variant_is_composed_once(keeper: Role) -> None:
    """Asking again gives the same guide."""
    assert keeper.guide(Variant(industry="ferries")) is keeper.guide(Variant(industry="ferries"))


def test_facts_of_several_axes_come_together(keeper: Role) -> None:
    """Ferries change the nights, the senior level the lamps; a variant of both has both."""
    facts = keeper.guide(Variant(industry="ferries", level="senior")).role.facts

    assert ("50-70", "5-10") == tuple(
        f"{facts[name].value.low}-{facts[name].value.high}" for name in ("nights", "lamps")
    )


def test_a_value_of_a_variant_knows_its_file(keeper: Role) -> None:
    """The tree of a variant says of each value in which file to fix it."""
    tree = keeper.tree(Variant(industry="ferries", context="island"))
    nights, lamps = (locate(tree, ("role", "facts", name, "value")).path for name in ("nights", "lamps"))

    assert (f"{ROLE}/industries/ferries.yml", f"{ROLE}/role.yml") == (nights, lamps)


@pytest.mark.parametrize("axis", AXES)
def test_a_choice_that_the_role_does_not_have_is_a_key_error(keeper: Role, axis: str) -> None:
    """A caller that asks for what is not there is told which role, axis and id."""
    with pytest.raises(KeyError, match=f"lighthouse-keeper has no {axis} 'harbour'"):
        keeper.guide(Variant(**{axis: "harbour"}))


def test_a_faulty_variant_raises_its_problems(project: Project) -> None:
    """A variant whose merged data is faulty has no guide; the faults are those of the variant."""
    project.edit(f"{ROLE}/contexts/island.yml", "        label: Stores\n", "")
    role = read(project.root)[0].roles["lighthouse-keeper"]

    with pytest.raises(DataProblems, match="'stores' lacks the key 'label'"):
        role.guide(Variant(context="island"))
    assert "light" in role.guide(Variant(context="mainland")).job_description.responsibilities


def test_a_role_with_a_faulty_page_is_not_complete(project: Project) -> None:
    """Pages that are valid can be had, the whole guide cannot."""
    project.edit(f"{ROLE}/kpis.yml", "cadence: monthly", "cadence: montly")  # codespell:ignore montly
    role = read(project.root)[0].roles["lighthouse-keeper"]

    assert (False, 2) == (role.complete, len(role.page(Compensation).locations))
    with pytest.raises(DataProblems):
        role.guide()


def test_checked_data_raises_all_faults_sorted(project: Project) -> None:
    """The one way to data for a build gives all of it or every fault."""
    project.edit(f"{ROLE}/kpis.yml", "cadence: monthly", "cadence: montly")  # codespell:ignore montly
    project.edit(f"{ROLE}/faq.yml", "question: Is it quiet?", "question: 7")
    with pytest.raises(DataProblems) as raised:
        project.catalog()

    assert project.problems() == [str(problem) for problem in raised.value.problems]
    assert "\n".join(project.problems()) == str(raised.value)


def test_the_options_of_each_axis_are_those_of_the_data(project: Project) -> None:
    """What can be chosen on an axis is what data/ describes."""
    catalog: Catalog = project.catalog()

    assert {
        "context": ["island", "mainland"],
        "industry": ["ferries", "fishing"],
        "scope": ["crew", "solo"],
        "level": ["associate", "core", "senior"],
    } == {axis: list(catalog.options(axis)) for axis in AXES}


def test_settings_are_the_handbook_s(project: Project) -> None:
    """The handbook's settings are at hand for pages."""
    settings = project.catalog().settings

    assert ({"en": ENGLISH}, {"coast": "Coast and sea"}) == (settings.languages, settings.family_titles)


def test_the_base_is_a_tree_of_pages(keeper: Role) -> None:
    """The base of a role holds each page under the name of its file."""
    assert isinstance(keeper.base["job-description"], Map)
    assert f"{ROLE}/job-description.yml" == keeper.base["job-description"].mark.path


@pytest.mark.parametrize(
    ("variant", "loc", "path", "text"),
    [
        (BASE, ("interview", "questions", "fog"), f"{ROLE}/interview.yml", "  ▸fog:"),
        (Variant(industry="ferries"), ("interview", "questions", "fog"), f"{ROLE}/interview.yml", "  ▸fog:"),
        (
            Variant(industry="ferries"),
            ("interview", "questions", "late-ferry"),
            f"{ROLE}/industries/ferries.yml",
            "      ▸late-ferry:",
        ),
        (
            Variant(context="island"),
            ("interview", "questions", "quiet"),
            f"{ROLE}/contexts/island.yml",
            "      ▸quiet:",
        ),
        (
            Variant(context="mainland"),
            ("job-description", "requirements", "boat"),
            f"{ROLE}/contexts/mainland.yml",
            "      ▸boat: null",
        ),
        (
            Variant(industry="ferries", level="senior"),
            ("role", "facts", "lamps"),
            f"{ROLE}/levels/senior.yml",
            "      ▸lamps:",
        ),
    ],
)
def test_an_item_stands_where_it_was_last_written(
    project: Project, variant: Variant, loc: tuple[str, ...], path: str, text: str
) -> None:
    """In the base, or in the overlay that adds, changes or removes it."""
    role = read(project.root)[0].roles["lighthouse-keeper"]
    mark = role.place(loc, variant)

    assert project.place(path, text) == f"{mark.path}:{mark.line}:{mark.col}"


def test_the_role_s_own_overlay_comes_before_what_all_roles_share(project: Project) -> None:
    """Where both speak of an item, the own one is the last; where only the shared one does, it is that."""
    loc, variant = ("job-description", "compliance", "passenger-safety"), Variant(industry="ferries")
    own = read(project.root)[0].roles["lighthouse-keeper"].place(loc, variant)
    project.edit(
        f"{ROLE}/industries/ferries.yml",
        "    compliance:\n      passenger-safety:\n        in_interview: Ask whom the candidate would call first.\n",
        "",
    )
    shared = read(project.root)[0].roles["lighthouse-keeper"].place(loc, variant)

    assert (f"{ROLE}/industries/ferries.yml", "data/industries/ferries.yml") == (own.path, shared.path)


def test_an_item_of_a_page_that_is_removed_stands_at_the_removal(project: Project) -> None:
    """A key above it that is removed as a whole is where the item went."""
    project.edit(f"{ROLE}/contexts/mainland.yml", "    requirements:\n      boat: null", "    requirements: null")
    role = read(project.root)[0].roles["lighthouse-keeper"]
    mark = role.place(("job-description", "requirements", "boat"), Variant(context="mainland"))

    assert project.place(f"{ROLE}/contexts/mainland.yml", "    ▸requirements:") == f"{mark.path}:{mark.line}:{mark.col}"


def test_an_axis_that_there_is_not_cannot_be_chosen() -> None:
    """A misspelled axis would choose nothing, in silence."""
    with pytest.raises(KeyError, match="no axis industri"):
        Variant(industri="ferries")


def test_variants_with_the_same_choices_are_one() -> None:
    """In whatever order they were said."""
    one, other = Variant(level="senior", scope="solo"), Variant(scope="solo", level="senior", industry=None)
    assert (one, hash(one)) == (other, hash(other))
    assert "Variant(scope='solo', level='senior')" == repr(one)
