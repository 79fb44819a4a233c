"""`handbook new question`: a draft of a question in its place in a role, or in the library for several."""

import pytest

from macros.catalog.reading import read
from macros.checks.drafts import unfinished
from macros.model.interview import Interview
from tests.conftest import ROLE, Project
from tests.scaffolding.made import done, refused

INTERVIEW = f"{ROLE}/interview.yml"
BELOW = INTERVIEW.removeprefix("data/")
QUESTION = ("question", "storm", "--role", "lighthouse-keeper")
SHARED = (*QUESTION, "--library")


def _questions(project: Project) -> dict[str, object]:
    return dict(read(project.root)[0].roles["lighthouse-keeper"].page(Interview).questions)


def test_a_question_stands_behind_the_last_of_its_type(project: Project) -> None:
    """Comments, and every other line, stay; it is the role's one draft."""
    project.edit(INTERVIEW, "  broken-lamp:\n", "  # Of the past.\n  broken-lamp:  # a favorite\n")
    before = (project.root / INTERVIEW).read_text("utf-8")
    new, changed, left = done(project, *QUESTION, "--type", "technical", "--stage", "visit")
    text = (project.root / INTERVIEW).read_text("utf-8")

    assert ([], [BELOW], []) == (new, changed, project.problems())
    assert ["fog", "storm", "broken-lamp", "quiet"] == list(_questions(project))
    first, last = before.split("  # Of the past.\n")
    assert text.startswith(f"{first}  storm:\n    status: draft\n") and text.endswith(f"  # Of the past.\n{last}")
    assert [text[: text.index('"To do:')].count("\n") + 1] == [int(line.split(":")[1]) for line in left[:1]]


def test_a_draft_may_say_to_do_until_its_line_goes(project: Project) -> None:
    """Its role is published without it: no edition has it, and the bank does not ask it."""
    done(project, *QUESTION)
    assert 1 + 6 == len(unfinished(read(project.root)[0]))
    project.edit(INTERVIEW, "    status: draft\n", "")
    project.edit(f"{ROLE}/industries/ferries.yml", "stage: talk", "stage: visit")
    project.edit(f"{ROLE}/contexts/mainland.yml", "minutes: 12", "minutes: 9")

    assert ["a text still says 'To do:'"] * 6 == [fault.split(": ", 1)[1] for fault in project.faults()]


def test_a_question_in_the_library_is_taken_by_roles(project: Project) -> None:
    """The file is begun; each role says for which competency and when, and another can take it later."""
    new, changed, left = done(project, *SHARED, "--competency", "repair")
    assert (["library/questions.yml"], [BELOW], []) == (new, changed, project.problems())
    assert {"data/library/questions.yml"} == {line.split(":")[0] for line in left}
    entry = "  storm:\n    from_library: storm\n    competency: repair\n    stage: talk\n"
    assert entry in (project.root / INTERVIEW).read_text("utf-8")
    project.edit("data/library/questions.yml", "storm:\n", "# Of storms.\nstorm:  # often asked\n")
    before = (project.root / "data/library/questions.yml").read_text("utf-8")
    new, changed, _ = done(project, "question", "gale", "--library")

    assert ([], ["library/questions.yml"]) == (new, changed)
    assert (project.root / "data" / changed[0]).read_text("utf-8").startswith(f"{before}gale:\n")


def test_a_question_needs_time(project: Project) -> None:
    """What no meeting has minutes for is refused, with the meeting if one was asked for."""
    project.edit(f"{ROLE}/scopes/crew.yml", "minutes: 10", "minutes: 1")
    project.edit(f"{ROLE}/industries/ferries.yml", "minutes: 3", "minutes: 1")
    project.edit(INTERVIEW, "minutes: 15\n", "minutes: 28\n")
    assert "the meeting 'visit' of lighthouse-keeper has less than 5 minutes left" in refused(
        project, *QUESTION, "--stage", "visit"
    )
    project.edit(INTERVIEW, "    minutes: 10\n", "    minutes: 13\n")
    assert "every meeting of lighthouse-keeper has less than 5 minutes left" in refused(project, *QUESTION)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("question", "fog", *QUESTION[2:]), "the question 'fog' exists already; "),
        (("question", "Fog", *QUESTION[2:]), "'Fog' is not an id; "),
        ((*QUESTION[:3], "piper"), "there is no role 'piper'; "),
        (QUESTION[:2], "nothing says where the question belongs; add --role ROLE, or --library"),
        ((*QUESTION, "--type", "riddle"), "there is no type of question 'riddle'; use one of: "),
        ((*QUESTION, "--stage", "dinner"), "there is no meeting of lighthouse-keeper 'dinner'; "),
        ((*SHARED, "--competency", "song"), "there is no competency of lighthouse-keeper 'song'; "),
        ((*SHARED[:3], "piper", "--library"), "there is no role 'piper'; "),
    ],
)
def test_what_cannot_be_is_refused(arguments: tuple[str, ...], reason: str, project: Project) -> None:
    """In one line, with nothing half written."""
    assert reason in refused(project, *arguments)


def test_several_roles_share_by_the_library(project: Project) -> None:
    """The same sentences may not stand in two roles."""
    project.add_role("lantern")
    two = (*QUESTION, "--role", "lantern")
    assert "several roles would say the same; add --library" in refused(project, *two)
    _, changed, _ = done(project, *two, "--library")
    assert ([BELOW, "roles/lantern/interview.yml"], []) == (changed, project.problems())


def test_an_id_of_an_overlay_is_taken(project: Project) -> None:
    """The overlay would change the new question from then on."""
    overlay = read(project.root)[0].trees["roles/lighthouse-keeper/industries/ferries.yml"]["changes"]
    (name, *_) = overlay["interview"]["questions"]
    assert f"the question '{name}' exists already; " in refused(project, "question", name, *QUESTION[2:])
