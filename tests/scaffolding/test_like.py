"""`handbook new role --like`: the structure of another role, whose words are comments and whose figures are gone."""

import re
from pathlib import Path

import pytest

from macros.catalog.reading import read
from macros.model.compensation import Compensation
from macros.model.guide import PAGES
from macros.model.interview import Interview
from macros.model.job_description import JobDescription
from macros.model.kpis import Kpis
from macros.model.role import RolePage
from tests.conftest import ROLE, Project
from tests.employers.employer import ROLES, project_of
from tests.ladders import add_guild
from tests.scaffolding.made import done, refused

LIKE = ("role", "harbour-master", "--title", "Harbour Master", "--like", "lighthouse-keeper")
NEW = "data/roles/harbour-master"


def _text(project: Project, page: str) -> str:
    return (project.root / NEW / f"{page}.yml").read_text("utf-8")


def test_ids_and_structure_are_kept(project: Project) -> None:
    """Duties, questions, meetings, levels and measures; the first is written what the others name."""
    new, _, left = done(project, *LIKE)
    catalog = read(project.root)[0]
    made, other = catalog.roles["harbour-master"], catalog.roles["lighthouse-keeper"]

    assert ([f"roles/harbour-master/{page}.yml" for page in PAGES], []) == (
        sorted(new, key=lambda below: list(PAGES).index(below.rsplit("/", 1)[1].removesuffix(".yml"))),
        project.problems(),
    )
    order = ["role", "job-description", "competencies", "interview", "kpis"]
    assert order == list(dict.fromkeys(re.findall(r"harbour-master/([a-z-]+)\.yml", "\n".join(left))))[:5]
    for model, entries in ((JobDescription, "responsibilities"), (Kpis, "kpis"), (RolePage, "ladder")):
        assert list(getattr(other.page(model), entries)) == list(getattr(made.page(model), entries))
    asked, before = made.page(Interview).questions["fog"], other.page(Interview).questions["fog"]
    assert (before.type, before.stage, before.minutes) == (asked.type, asked.stage, asked.minutes)
    assert ("coast", "Harbour Master") == (made.page(RolePage).family, made.page(RolePage).ladder["core"].title)


def test_words_of_the_other_are_comments(project: Project) -> None:
    """Above what is to be written; each key is explained once in a file, and names of meetings stay."""
    done(project, *LIKE)
    text = _text(project, "interview")

    assert '    # Lighthouse Keeper: What do you do when fog comes up?\n    ask: "To do: the question' in text
    assert 1 == text.count("# The question, word for word.")
    assert "    title: Talk\n" in text and "maintained_by: The keepers\n" in _text(project, "role")
    told = "".join(line for page in PAGES for line in _text(project, page).splitlines() if line.strip()[:1] != "#")
    assert "Keeps the light burning" not in told and "Keeps the light burning" in _text(project, "role")


def test_facts_and_pay_are_not_taken_over(project: Project) -> None:
    """Their sources speak of the other role."""
    done(project, *LIKE)
    made = read(project.root)[0].roles["harbour-master"]

    assert ({}, (), ()) == (
        made.page(RolePage).facts,
        made.page(RolePage).at_a_glance,
        made.page(RolePage).occupation_codes,
    )
    assert (None, {}) == (made.page(Compensation).national, made.page(Compensation).locations)
    assert {None} == {kpi.target or kpi.target_fact for kpi in made.page(Kpis).kpis.values()}
    assert (
        made.page(Compensation).currency == read(project.root)[0].roles["lighthouse-keeper"].page(Compensation).currency
    )


def test_items_of_the_library_are_taken_again(project: Project) -> None:
    """As they are, but for what names a fact of the role, which the new one has not."""
    text = (project.root / f"{ROLE}/kpis.yml").read_text("utf-8")
    head, _, item = text.partition("  repair-time:\n")
    shared = re.sub("(?m)^  ", "", item).replace("Hours from a fault", "Over {nights}, hours from a fault")
    shared = shared.replace("responsibilities: [machine]\n", "target_fact: nights\n").replace("  ", "", 0)
    project.write("data/library/kpis.yml", f"repair-time:\n{shared}")
    project.write(
        f"{ROLE}/kpis.yml", f"{head}  repair-time:\n    from_library: repair-time\n    responsibilities: [machine]\n"
    )
    assert [] == project.problems()
    done(project, *LIKE)
    own = _text(project, "kpis").partition("  repair-time:\n")[2]

    assert "    from_library: repair-time\n" in own and "    target_fact: null\n" in own
    assert 1 == own.count("To do:") and '    definition: "To do:' in own
    assert [] == project.problems()


def test_two_that_are_like_one_do_not_disturb_each_other(project: Project) -> None:
    """Also one that is like a draft."""
    done(project, *LIKE)
    done(project, "role", "pier-master", "--title", "Pier Master", "--like", "harbour-master")
    assert [] == project.problems()


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ((*LIKE[:5], "piper"), "there is no role 'piper'; use one of: lighthouse-keeper"),
        (("role", "lighthouse-keeper", *LIKE[2:]), "the role 'lighthouse-keeper' exists already; "),
        ((*LIKE, "--family", "sky"), "there is no family 'sky'; "),
    ],
)
def test_what_cannot_be_is_refused(arguments: tuple[str, ...], reason: str, project: Project) -> None:
    """In one line, with nothing half written."""
    assert reason in refused(project, *arguments)


def test_a_family_with_other_levels_is_refused(project: Project) -> None:
    """The ladder of the other role would not be one of its own."""
    add_guild(project)
    line = refused(project, *LIKE, "--family", "guild")
    assert "the family 'guild' has other levels than the role 'lighthouse-keeper'; leave out --family" in line


@pytest.mark.parametrize("name", ROLES)
def test_any_role_can_be_begun_from(name: str, tmp_path: Path) -> None:
    """Of any trade, ladder, scale and kind of pay."""
    project = project_of(name, tmp_path / "project")
    done(project, "role", "another", "--title", "Another", "--like", ROLES[name])

    assert [] == project.problems()
