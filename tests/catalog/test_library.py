"""What roles take from the library, and what of it is a fault."""

import pytest

from macros.catalog.catalog import Catalog
from macros.catalog.variants import BASE, Variant
from macros.trees.loading import Map
from tests.conftest import ROLE, Project

SHELF = "data/library/questions.yml"
BEACON = """\
beacon:
  type: technical
  ask: Which lamp do you clean first?
  competency: watch-keeping
  stage: visit
  minutes: 5
  listen_for: [The order of work.]
  follow_ups: [Why that one?, And then?]
  anchors: {1: None of them., 3: The dirty one., 5: The one that ships see first.}
"""
TAKEN = """\
  beacon:
    from_library: beacon
"""


@pytest.fixture
def shelf(project: Project) -> Project:
    """The small handbook with a question in the library, which its role takes."""
    project.write(SHELF, BEACON)
    interview = (project.root / ROLE / "interview.yml").read_text("utf-8")
    assert interview.count("questions:\n") == 1
    project.edit(f"{ROLE}/interview.yml", "questions:\n", f"questions:\n{TAKEN}")
    project.edit(f"{ROLE}/interview.yml", "    minutes: 40\n", "    minutes: 60\n")
    return project


def question(catalog: Catalog) -> Map:
    """The tree of the question as the role has it."""
    found: Map = catalog.roles["lighthouse-keeper"].tree(BASE)["interview"]["questions"]["beacon"]
    return found


def test_a_role_takes_an_item_whole(shelf: Project) -> None:
    """Every key is the library's, and points to the library's line."""
    assert [] == shelf.faults()
    taken = question(shelf.catalog())
    assert "Which lamp do you clean first?" == taken["ask"]
    assert (SHELF, 4) == (taken.value_marks["ask"].path, taken.value_marks["ask"].line)


def test_what_stands_beside_it_is_changed_for_the_role(shelf: Project) -> None:
    """As a merge patch: a value replaces, null removes; the library stays as it is."""
    shelf.edit(
        SHELF, "  minutes: 5\n", "  minutes: 5\n  risk: {note: Some cannot climb., instead: Ask about the order.}\n"
    )
    shelf.edit(f"{ROLE}/interview.yml", TAKEN, TAKEN + "    minutes: 6\n    anchors: {3: Any lamp.}\n    risk: null\n")

    catalog = shelf.catalog()

    taken = question(catalog)
    assert (6, "Any lamp.", "None of them.") == (taken["minutes"], taken["anchors"]["3"], taken["anchors"]["1"])
    assert "risk" not in taken
    assert "risk" in catalog.library.shelves["questions"]["beacon"]


def test_an_overlay_takes_items_too(shelf: Project) -> None:
    """And the base is none the wiser."""
    shelf.write(SHELF, BEACON + BEACON.replace("beacon:", "buoy:").replace("lamp do you clean", "buoy do you paint"))
    shelf.edit(
        f"{ROLE}/industries/fishing.yml",
        "  interview:\n    questions:\n",
        "  interview:\n    questions:\n      buoy:\n        from_library: buoy\n        minutes: 4\n",
    )
    role = shelf.catalog().roles["lighthouse-keeper"]

    there = role.guide(Variant(industry="fishing")).interview.questions

    assert ("Which buoy do you paint first?", 4) == (there["buoy"].ask, there["buoy"].minutes)
    assert "buoy" not in role.guide().interview.questions


def test_the_place_to_edit_is_where_the_words_stand(shelf: Project) -> None:
    """In the library, unless the role has words of its own for the item."""
    place = ("interview", "questions", "beacon")

    def where() -> tuple[str, int]:
        mark = shelf.catalog().roles["lighthouse-keeper"].place(place)
        return mark.path, mark.line

    assert (SHELF, 2) == where()
    shelf.edit(f"{ROLE}/interview.yml", TAKEN, TAKEN + "    minutes: 6\n")
    assert (SHELF, 2) == where()
    shelf.edit(f"{ROLE}/interview.yml", TAKEN, TAKEN + "    ask: Which lamp first of all?\n")
    assert f"{ROLE}/interview.yml" == where()[0]


def test_an_item_that_is_not_there_is_named(shelf: Project) -> None:
    """With the line and with what there is."""
    place = shelf.spoil(f"{ROLE}/interview.yml", "from_library: beacon", "from_library: ▸becon")

    fix = "use one of: beacon"
    assert f"{place}: the library has no 'becon' in {SHELF}; {fix}" in shelf.problems()


@pytest.mark.parametrize(
    ("taken", "message"),
    [
        ("▸becon", "the library has no 'becon' in data/library/questions.yml; use one of: beacon"),
        ("▸[beacon, buoy]", "'from_library' does not name one item; write one id, one of: beacon"),
        ("▸7", "'from_library' does not name one item; write one id, one of: beacon"),
        ("▸{a: b}", "'from_library' does not name one item; write one id, one of: beacon"),
        ("▸null", "'from_library' does not name one item; write one id, one of: beacon"),
    ],
)
def test_what_cannot_be_taken_is_one_line(shelf: Project, taken: str, message: str) -> None:
    """Without the keys that the item would have from the library; what it says itself is still looked at."""
    place = shelf.spoil(f"{ROLE}/interview.yml", "from_library: beacon", f"from_library: {taken}")
    assert [f"{place}: {message}"] == shelf.problems()

    own = f"from_library: {taken.replace('▸', '')}\n"
    other = shelf.spoil(f"{ROLE}/interview.yml", own, f"{own}    minutes: ▸soon\n")
    assert [place, other] == [problem.partition(": ")[0] for problem in shelf.problems()]


@pytest.mark.parametrize(
    ("key", "fix"),
    [("from_libary", "did you mean 'from_library'?"), ("from", "use one of: ")],
)
def test_a_slip_in_the_key_itself_is_told(shelf: Project, key: str, fix: str) -> None:
    """With the key among those that an item of the role may have."""
    place = shelf.spoil(f"{ROLE}/interview.yml", "from_library: beacon", f"▸{key}: beacon")

    (told,) = (line for line in shelf.problems() if line.startswith(f"{place}: the key '{key}' is not known here; "))
    assert fix in told
    assert "from_library" in told


def test_the_library_itself_takes_nothing_from_the_library(shelf: Project) -> None:
    """There the key is not offered."""
    place = shelf.spoil(SHELF, "  minutes: 5\n", "  minutes: 5\n  ▸from: beacon\n")

    (told,) = shelf.problems()
    assert told.startswith(f"{place}: the key 'from' is not known here; use one of: ")
    assert "from_library" not in told


def test_a_change_that_changes_nothing_is_a_fault(shelf: Project) -> None:
    """As in an overlay."""
    shelf.edit(f"{ROLE}/interview.yml", TAKEN, TAKEN + "    minutes: 5\n")

    assert ["'minutes' repeats the base and changes nothing; delete it or write what changes"] == [
        problem.partition(": ")[2] for problem in shelf.problems()
    ]


def test_what_no_role_takes_is_named(shelf: Project) -> None:
    """By a warning, else it would grow old unseen."""
    shelf.write(SHELF, BEACON + BEACON.replace("beacon:", "buoy:").replace("lamp do you clean", "buoy do you paint"))

    fix = "take it in a role with 'from_library: buoy', or delete it"
    assert [
        f"{shelf.place(SHELF, '▸buoy:')}: warning: no role takes 'buoy' from the library; {fix}"
    ] == shelf.problems()


def test_a_faulty_shelf_hides_no_other_fault_and_adds_none(shelf: Project) -> None:
    """What takes from it is not reported as well."""
    place = shelf.spoil(SHELF, "minutes: 5", "minutes: ▸soon")

    assert [f"{place}: 'minutes' is text, not a whole number; write only digits, such as 45"] == shelf.problems()


def test_what_hangs_on_a_faulty_shelf_is_not_asked_for_its_note(shelf: Project) -> None:
    """The note on a risk may stand in the library, which cannot be read."""
    shelf.edit(f"{ROLE}/interview.yml", TAKEN, f"{TAKEN}    ask: Have you a degree?\n")
    assert ["'beacon' asks about 'degree'" in fault for fault in shelf.faults()] == [True]
    place = shelf.spoil(SHELF, "  type: technical", "  type: ▸\ufeff technical")

    assert [f"{place}: the hidden character U+FEFF is here"] == shelf.faults()


def test_what_the_library_leaves_out_the_role_says(shelf: Project) -> None:
    """A missing key is told where the role takes the item."""
    shelf.edit(SHELF, "  stage: visit\n", "")
    place = shelf.place(f"{ROLE}/interview.yml", "▸beacon:\n    from_library")

    assert [f"{place}: 'beacon' lacks the key 'stage'; add 'stage:' below it"] == shelf.problems()


def test_a_text_that_the_library_leaves_out_is_told_there(shelf: Project) -> None:
    """Once, however many roles take the item."""
    shelf.add_role("buoy")
    text = (shelf.root / SHELF).read_text("utf-8")
    shelf.write(SHELF, "".join(line for line in text.splitlines(keepends=True) if not line.startswith("  ask:")))

    assert [f"{SHELF}:2:1: 'beacon' lacks the key 'ask'; add 'ask:' below it"] == shelf.problems()


def test_the_library_uses_figures_of_the_role_that_takes_it(shelf: Project) -> None:
    """A placeholder that some role does not know is told at the library's line."""
    place = shelf.spoil(SHELF, "ask: Which lamp do you clean first?", "ask: ▸Which of {acorns} do you clean first?")

    message = "the placeholder {acorns} is not known in the role 'lighthouse-keeper'; use one of: base-pay, "
    (told,) = shelf.problems()
    assert told.startswith(f"{place}: {message}")
