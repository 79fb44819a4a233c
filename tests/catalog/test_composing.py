"""Variants share what they do not change, and are what a validation of the whole would make of them."""

import pytest

from macros.catalog.composing import Composition
from macros.catalog.reading import read
from macros.catalog.roles import Role
from macros.catalog.validation import validate
from macros.catalog.variants import Variant
from macros.model.guide import PAGES, Guide, page_of
from tests.conftest import ROLE, Project

FERRIES, SOLO = Variant(industry="ferries"), Variant(scope="solo")
BOTH = Variant(industry="ferries", scope="solo")


def _role(project: Project) -> Role:
    return read(project.root)[0].roles["lighthouse-keeper"]


def _pair(role: Role, variant: Variant) -> Composition:
    """A pair as the rules see it, with what it shares."""
    return role.pairs()[Variant.pairs(role.ids).index(variant)]


@pytest.mark.parametrize("page", PAGES)
def test_a_guide_is_that_of_its_merged_tree(project: Project, page: str) -> None:
    """Models that are taken over from the base or from a choice are equal to those that validation makes."""
    for guide, tree, _ in _role(project).pairs():
        assert guide is not None
        made, problems = validate(type(page_of(guide, page)), tree, (page,))
        assert ([], made) == (problems, page_of(guide, page))


def test_items_that_no_overlay_touches_are_those_of_the_base(project: Project) -> None:
    """Their trees and their models are the same objects in every pair."""
    role = _role(project)
    key, base = next(iter(role.guide().job_description.responsibilities.items()))
    place = ("job-description", "responsibilities")
    trees = [tree[place[0]][place[1]].get(key) for _, tree, _ in role.pairs()]
    models = [guide.job_description.responsibilities.get(key) for guide, _, _ in role.pairs() if guide]
    unchanged = [tree is role.base[place[0]][place[1]][key] for tree in trees]

    assert any(unchanged)
    assert [base is model for model in models] == unchanged


def test_what_one_choice_changes_is_the_same_in_its_pairs(project: Project) -> None:
    """So that anyone who walks over all pairs sees it once."""
    role = _role(project)
    with role.pairs_kept():
        alone, pair = _pair(role, FERRIES)[1], _pair(role, BOTH)[1]
        shared = [
            key
            for key, item in alone["job-description"]["responsibilities"].items()
            if item is not role.base["job-description"]["responsibilities"].get(key)
        ]
        assert shared
        assert [True] * len(shared) == [
            pair["job-description"]["responsibilities"][key] is alone["job-description"]["responsibilities"][key]
            for key in shared
        ]


def test_a_list_that_two_choices_empty_is_a_fault(project: Project) -> None:
    """Each leaves an item, both together none: nothing in the page is new, and it is not valid."""
    items = "".join(f"  {name}: {{label: {name}, text: You row.}}\n" for name in ("oars", "sails"))
    path = f"{ROLE}/job-description.yml"
    text = (project.root / path).read_text("utf-8")
    head, _, rest = text.partition("\noffer:\n")
    after = "".join(f"\n{part}" for part in rest.splitlines() if not part.startswith(" "))
    project.write(path, f"{head}\noffer:\n{items}{after.lstrip()}" if after.strip() else f"{head}\noffer:\n{items}")
    for overlay, name in (("industries/ferries", "oars"), ("scopes/solo", "sails")):
        project.write(
            f"{ROLE}/{overlay}.yml", f"summary: Other.\nchanges:\n  job-description:\n    offer:\n      {name}: null\n"
        )
    role = _role(project)
    found = {variant: _pair(role, variant)[2] for variant in (FERRIES, SOLO, BOTH)}

    assert {FERRIES: [], SOLO: [], BOTH: ["'offer' has too few entries"]} == {
        variant: [problem.message for problem in problems] for variant, problems in found.items()
    }


def test_combinations_are_let_go(project: Project) -> None:
    """A role has hundreds of them; single choices, of which pages are made, are kept."""
    role = _role(project)
    with role.pairs_kept():
        assert role.pairs() is role.pairs()
    assert role.pairs() is not role.pairs()
    assert role.guide(FERRIES) is role.guide(FERRIES)
    assert role.guide(BOTH) is not role.guide(BOTH)
    assert isinstance(role.guide(BOTH), Guide)
