"""`handbook new`: what it writes is valid, complete and marked as a draft; what it refuses leaves nothing behind."""

import re

import pytest

from macros.catalog.data_files import model_of
from macros.catalog.reading import read
from macros.checks.drafts import unfinished
from macros.generated.schema_files import first_line
from macros.model.guide import PAGES
from macros.scaffolding import placing
from tests.conftest import TODAY, Project
from tests.scaffolding.made import made, refused

ROLE = ("role", "harbour-master", "--title", "Harbour Master", "--family", "coast")
INDUSTRY = ("industry", "sailing", "--title", "Sailing", "--role", "lighthouse-keeper")
CONTEXT = ("context", "reef", "--title", "Reef", "--role", "lighthouse-keeper")
LOCATION = ("location", "west-port", "--title", "West Port", "--region", "North Coast")


def test_all_three_kinds_are_checked_and_built(project: Project) -> None:
    """A role, an industry for another role and a location at once: no fault, and a strict build that shows them."""
    new = made(project, *ROLE) | made(project, *INDUSTRY) | made(project, *LOCATION)
    overlay = "roles/lighthouse-keeper/industries/sailing.yml"
    assert {f"roles/harbour-master/{page}.yml" for page in PAGES} | {
        "industries/sailing.yml",
        overlay,
        "locations/west-port.yml",
    } == new
    done = project.run("check")
    assert 0 == done.returncode, done.stdout
    done = project.run("build")
    assert 0 == done.returncode, done.stdout + done.stderr
    english = project.root / "site/en"
    for page in ("", "job-description/", "compensation/", "interview/", "faq/"):
        html = (english / f"roles/harbour-master/{page}index.html").read_text("utf-8")
        assert ("Draft.", True) == (re.findall(r"Draft\.", html)[0], 'content="noindex"' in html)
    assert "We have no sourced pay" in (english / "roles/harbour-master/compensation/index.html").read_text("utf-8")
    assert "Draft." in (english / "roles/lighthouse-keeper/industries/sailing/index.html").read_text("utf-8")
    assert 'content="noindex"' not in (english / "roles/lighthouse-keeper/index.html").read_text("utf-8")
    pay = (english / "roles/lighthouse-keeper/compensation/index.html").read_text("utf-8")
    assert "No sourced figure yet: West Port" in pay
    assert 'id="posting-west-port"' in pay


def test_a_role_begins_on_the_ladder_of_its_family(project: Project) -> None:
    """At a level that it has, whatever the levels of other ladders are."""
    level = "  hand:\n    title: Hand\n    summary: Works.\n"
    project.write("data/ladders/crafts.yml", f"title: Crafts\nlevels:\n{level}")
    project.edit("data/handbook.yml", "\nfamilies:\n", "\nfamilies:\n  crafts: {title: Crafts, ladder: crafts}\n")
    made(project, *ROLE[:-1], "crafts")

    assert ["hand"] == read(project.root)[0].roles["harbour-master"].ids["level"]


def test_two_drafts_do_not_disturb_each_other(project: Project) -> None:
    """The same texts that are to be written may stand in several drafts."""
    made(project, *ROLE)
    made(project, "role", "pier-master", *ROLE[2:3], "Pier Master", *ROLE[4:])
    assert [] == project.problems()


@pytest.mark.parametrize("arguments", [ROLE, INDUSTRY, CONTEXT, LOCATION], ids=lambda arguments: arguments[0])
def test_each_key_is_explained(project: Project, arguments: tuple[str, ...]) -> None:
    """A file begins with the line for its schema; every key of the model's is there, or named in a comment."""
    for below in made(project, *arguments):
        text = (project.root / "data" / below).read_text("utf-8")
        assert first_line(below) == text.split("\n", 1)[0]
        for name, field in model_of(below).model_fields.items():
            key = field.alias or name
            assert re.search(rf"(?m)^{key}:|^# May be added, {key}:", text), f"{below}: {key}"
        for number, line in enumerate(text.splitlines()[2:], 3):
            assert len(line) < 200, f"{below}:{number}"


def test_an_industry_for_no_role_is_one_file(project: Project) -> None:
    """The roles say nothing of it, and the checks do not ask for it."""
    assert {"industries/sailing.yml"} == made(project, *INDUSTRY[:4])
    assert [] == project.problems()


def test_a_location_takes_the_rules_of_its_region(project: Project) -> None:
    """By the region’s name; the rest is to be looked up."""
    made(project, *LOCATION)
    assert ("north-coast",) == read(project.root)[0].locations["west-port"].jurisdictions


def test_a_location_of_any_kind_is_written(project: Project) -> None:
    """With the wider one whose rules it has; a metro by its own name, in the words of before."""
    arguments = ("west-quay", "--title", "West Quay", "--kind", "city", "--part-of", "north-port")
    made(project, "location", *arguments)
    made(project, "metro", "east-port", "--title", "East Port", "--state", "East")
    there = read(project.root)[0].locations
    assert ("city", "north-port", None) == (
        there["west-quay"].kind,
        there["west-quay"].part_of,
        there["west-quay"].region,
    )
    assert ("metro", None, "East") == (there["east-port"].kind, there["east-port"].part_of, there["east-port"].region)


def test_a_planned_role_may_be_a_draft(project: Project) -> None:
    """The announcement stays until the guide is finished."""
    made(project, "role", "harbour-pilot", "--title", "Harbour Pilot", "--family", "coast")
    project.edit("data/roles/harbour-pilot/role.yml", "status: draft\n", "")
    assert [] != [line for line in project.faults() if "'harbour-pilot' is planned, but its guide exists" in line]


REFUSED = [
    (("role", "Harbour_Master", *ROLE[2:]), "'Harbour_Master' is not an id; "),
    (("role", "lighthouse-keeper", *ROLE[2:]), "the role 'lighthouse-keeper' exists already; "),
    (("role", "families", *ROLE[2:]), "the role 'families' exists already; "),
    (("role", "compare", *ROLE[2:]), "the role 'compare' exists already; "),
    ((*ROLE[:5], "sky"), "there is no family 'sky'; use one of: coast, or "),
    ((*ROLE[:3], " ", *ROLE[4:]), "the title is empty "),
    ((*ROLE[:3], "A\u200bB", *ROLE[4:]), "the title is empty or has invisible "),
    ((*ROLE[:3], "Harbour " * 20, *ROLE[4:]), "the title has 160 characters; "),
    (("industry", "ferries", *INDUSTRY[2:]), "the industry 'ferries' exists already; "),
    ((*INDUSTRY[:5], "piper"), "there is no role 'piper'; "),
    (("location", "north-port", *LOCATION[2:]), "the location 'north-port' exists already; "),
    (("role", "con", *ROLE[2:]), "'con' is the name of a device on Windows"),
    (("industry", "lpt1", *INDUSTRY[2:]), "'lpt1' is the name of a device on Windows"),
    ((*LOCATION, "--part-of", "nowhere"), "there is no location 'nowhere'; use one of: "),
    (("location", "nul", *LOCATION[2:]), "'nul' is the name of a device on Windows"),
    (("location", "a" * 250, *LOCATION[2:]), f"'{'a' * 100}' is not an id; "),
    (ROLE[:4], "the role has no family; add --family with one of: coast"),
    (("context", "island", "--title", "Isle"), "the context 'island' exists already; "),
    (("context", "reef", "--title", "Reef", "--role", "piper"), "there is no role 'piper'; "),
    (("scope", "crew", "--title", "Crew"), "the scope 'crew' exists already; "),
    (("location", "../west", *LOCATION[2:]), "'../west' is not an id; "),
    (("role", "light-keeper", "--title", "Light Keeper", *ROLE[4:]), "'Light Keeper' already leads to the role "),
]


@pytest.mark.parametrize(("arguments", "reason"), REFUSED, ids=[reason[:40] for _, reason in REFUSED])
def test_what_cannot_be_is_refused_in_one_line(project: Project, arguments: tuple[str, ...], reason: str) -> None:
    """Exit code 2, a line that says how to fix it, and no file or folder more than before."""
    before = sorted((project.root / "data").rglob("*"))

    assert reason in refused(project, *arguments)
    assert before == sorted((project.root / "data").rglob("*"))


def test_faults_that_are_there_come_first(project: Project) -> None:
    """Upon faulty data nothing is written."""
    place = project.spoil("data/sources.yml", "publisher: Society of keepers", "publisher: ▸7")
    done = project.run("new", *ROLE)

    assert (1, [place]) == (done.returncode, [line.split(": ")[0] for line in done.stdout.splitlines()])
    assert not (project.root / "data/roles/harbour-master").exists()


def test_a_text_to_write_stands_in_drafts_alone(project: Project) -> None:
    """Without its mark, each "To do:" of a role is a fault at its line; so it is in what is no draft."""
    made(project, *ROLE)
    project.edit("data/roles/harbour-master/role.yml", "status: draft\n", "")
    told = [line for line in project.faults() if line.endswith("a text still says 'To do:'")]
    files = sorted((project.root / "data/roles/harbour-master").rglob("*.yml"))
    assert len(told) == sum(path.read_text("utf-8").count('"To do:') for path in files) > 50

    faq = "data/roles/lighthouse-keeper/faq.yml"
    place = project.spoil(faq, "answer: About {nights}.", "answer: ▸'To do: nights.'")
    assert f"{place}: a text still says 'To do:'" in project.faults()


def test_what_is_unfinished_is_listed(project: Project) -> None:
    """Every draft and every text to write, with its place; nothing in a finished handbook."""
    assert [] == unfinished(read(project.root)[0])
    made(project, *LOCATION)
    path = "data/locations/west-port.yml"
    places = [project.place(path, "reviewed.\n▸status: draft"), project.place(path, 'note: ▸"To do:')]
    assert places == [str(problem).split(": ")[0] for problem in unfinished(read(project.root)[0])]


@pytest.mark.parametrize("path", ["roles/harbour-master/role.yml", "industries/sailing.yml"])
def test_a_slip_in_the_file_that_says_draft_is_told_alone(project: Project, path: str) -> None:
    """What its other files have still to say does not bury the one real fault."""
    made(project, *ROLE)
    made(project, *INDUSTRY)
    text = (project.root / "data" / path).read_text("utf-8")
    project.write(f"data/{path}", f"{text}oops: [\n")

    assert {f"data/{path}"} == {fault.split(":")[0] for fault in project.faults()}


@pytest.mark.parametrize("fault", [KeyError("x"), KeyboardInterrupt()])
def test_what_nobody_foresaw_leaves_nothing_behind(
    project: Project, monkeypatch: pytest.MonkeyPatch, fault: BaseException
) -> None:
    """Whatever stops the checks, the files are taken away again."""

    def fail(*_: object) -> None:
        raise fault

    monkeypatch.setattr(placing, "problems_of", fail)
    before = set((project.root / "data").rglob("*"))
    with pytest.raises(type(fault)):
        placing.place(project.root, placing.Texts({"locations/west/port.yml": "title: x"}), TODAY, None)

    assert before == set((project.root / "data").rglob("*"))
