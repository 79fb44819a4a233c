"""What is said of each kind of change, in the small handbook."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.changes import compare_folders
from macros.changes.sentence import one_line
from macros.text.language import Language
from tests.conftest import ROLE, SMALL, Project
from tests.pay import GRADED, HOURLY

FERRIES = f"{ROLE}/industries/ferries.yml"
Edit = tuple[str, str, str]


@pytest.fixture
def told(tmp_path: Path) -> Callable[..., list[str]]:
    """The sentences about edits of the small handbook, forward or, with `back`, undone."""

    def tell(*edits: Edit | Callable[[Project], None], back: bool = False) -> list[str]:
        shutil.copytree(SMALL, tmp_path / "new" / "data")
        project = Project(tmp_path / "new")
        for edit in edits:
            if callable(edit):
                edit(project)
            else:
                project.edit(*edit)
        pair = (tmp_path / "new" / "data", SMALL) if back else (SMALL, tmp_path / "new" / "data")
        return [one_line(change, Language()) for change in compare_folders(*pair)]

    return tell


SAID = {
    "one end of a range": (
        (f"{ROLE}/compensation.yml", "base: $44,000-$56,000", "base: $44,000-$57,400"),
        "South Port › Base pay › Maximum: $56,000 to $57,400 (+2.5%)",
    ),
    "the other end": (
        (f"{ROLE}/compensation.yml", "base: $44,000-$56,000", "base: $40,000-$56,000"),
        "South Port › Base pay › Minimum: $44,000 to $40,000 (-9.1%)",
    ),
    "both ends": (
        (f"{ROLE}/compensation.yml", "base: $44,000-$56,000", "base: $45,100-$58,800"),
        "South Port › Base pay: $44,000–$56,000 to $45,100–$58,800 (minimum +2.5%, maximum +5%)",
    ),
    "an end that opens": (
        (f"{ROLE}/compensation.yml", "total: $50,000-$70,000", "total: $50,000-$70,000+"),
        "South Port › Total pay: $50,000–$70,000 to $50,000–$70,000+",
    ),
    "the same figure in other words": (
        (f"{ROLE}/compensation.yml", "base: $44,000-$56,000", "base: $44000-$56000"),
        "South Port › Base pay: written differently, $44,000-$56,000 to $44000-$56000",
    ),
    "a share": (
        (f"{ROLE}/role.yml", "value: 40-60 %", "value: 45-60 %"),
        "Share of nights on watch › Minimum: 40% to 45% (+5 points)",
    ),
    "a count": (
        (f"{ROLE}/role.yml", "value: 2-4", "value: 2-5"),
        "Number of lamps that one person looks after › Maximum: 4 to 5 (+25%)",
    ),
    "a unit": (
        (f"{ROLE}/role.yml", "value: 2-4", "value: 2-4 years"),
        "Number of lamps that one person looks after: 2–4 to 2–4 years",
    ),
    "a factor": (
        (f"{ROLE}/compensation.yml", "base: 0.8", "base: 0.9"),
        "Model of the other levels › Level “Assistant Keeper” › Factor for base pay: 0.8 to 0.9 (+12.5%)",
    ),
    "a plain number": (
        (f"{ROLE}/interview.yml", "minutes: 15", "minutes: 12"),
        "Question “Tell me about a lamp that you fixed.” › Minutes: 15 to 12 (-20%)",
    ),
    "a rating": (
        (f"{ROLE}/competencies.yml", "senior: 4", "senior: 5"),
        "Competency “Watch keeping” › What is expected › Expected rating “Head Keeper”: 4 to 5",
    ),
    "only the day of the check": (
        ("data/jurisdictions/north-coast.yml", "verified_on: 2026-01-15", "verified_on: 2026-02-03"),
        "North Port (North Coast): verified again on February 3, 2026",
    ),
    "only the time of a figure": (
        (f"{ROLE}/role.yml", "as_of: 2025-05", "as_of: 2026"),
        "Share of nights on watch: figures of 2026 instead of May 2025",
    ),
    "a law": (
        ("data/jurisdictions/north-coast.yml", "effective: 2024-01-01", "effective: 2026-07-01"),
        "North Port (North Coast) › Lamp Act 7 › In effect from: January 1, 2024 to July 1, 2026",
    ),
    "yes and no": (
        ("data/requirement-kinds.yml", "excludes: true", "excludes: false"),
        "Kind of requirement “What you need” › Whether nobody is invited without it: yes to no",
    ),
    "an answer of the law": (
        ("data/jurisdictions/north-coast.yml", "open_end: refused", "open_end: unknown"),
        "North Port (North Coast) › Open-ended ranges: refused to not checked",
    ),
    "a reference": (
        (f"{ROLE}/interview.yml", "competency: repair", "competency: watch-keeping"),
        "Question “Tell me about a lamp that you fixed.” › Competency: “Repair” to “Watch keeping”",
    ),
    "the kind of a requirement": (
        (f"{ROLE}/job-description.yml", "need: must-have", "need: nice-to-have"),
        "Requirement “Night work” › Need: “What you need” to “What helps”",
    ),
    "an anchor": (
        (f"{ROLE}/interview.yml", "1: Gives no example.", "1: Gives none."),
        "Question “Tell me about a lamp that you fixed.” › Anchor for the rating “1”: "
        "“Gives no example.” to “Gives none.”",
    ),
    "a cadence that no word of the list says": (
        (f"{ROLE}/kpis.yml", "cadence: monthly", "cadence: after each storm"),
        "KPI “Lit nights” › How often it is measured: monthly to “after each storm”",
    ),
    "a short text": (
        (f"{ROLE}/role.yml", "label: The light", "label: The lamp"),
        "Key highlight › Label: “The light” to “The lamp”",
    ),
    "a question's own wording": (
        (f"{ROLE}/interview.yml", "ask: What do you do when fog comes up?", "ask: What do you do in fog?"),
        "Question › Wording: “What do you do when fog comes up?” to “What do you do in fog?”",
    ),
    "a text of a list": (
        (f"{ROLE}/interview.yml", "- What was the cause?", "- What was the cause of it?"),
        "Question “Tell me about a lamp that you fixed.” › Follow-up: "
        "“What was the cause?” to “What was the cause of it?”",
    ),
    "a text that came": (
        (f"{ROLE}/interview.yml", "      - The horn.\n", "      - The horn.\n      - A calm voice.\n"),
        "Added: Question “What do you do when fog comes up?” › Point to listen for (“A calm voice.”)",
    ),
    "a list of names": (
        (f"{ROLE}/role.yml", "  - Light Keeper\n", "  - Keeper of the Light\n"),
        "Other titles: added “Keeper of the Light”; removed “Light Keeper”",
    ),
    "the order of a list": (
        (f"{ROLE}/role.yml", "at_a_glance: [lamps, nights]", "at_a_glance: [nights, lamps]"),
        "Figures in large type: now in the order “Share of nights on watch”, "
        "“Number of lamps that one person looks after”",
    ),
    "an entry that came": (
        ("data/handbook.yml", "planned_roles:\n", "planned_roles:\n  tug-master: Tug Master\n"),
        "Added: Planned guide “tug-master” (“Tug Master”)",
    ),
    "a variant's figure": (
        (FERRIES, "value: 50-70 %", "value: 50-75 %"),
        "Industry “Ferries” › Share of nights on watch › Maximum: 70% to 75% (+5 points)",
    ),
    "a variant's new change of the base": (
        (FERRIES, "    facts:\n", "    facts:\n      lamps:\n        value: 3-4\n"),
        "Different from the base: Industry “Ferries” › Figure “Number of lamps that one person looks after” (3–4)",
    ),
    "what a variant leaves out": (
        (FERRIES, "    questions:\n", "    questions:\n      quiet: null\n"),
        "Left out: Industry “Ferries” › Question “What helps you to work well on quiet nights?”",
    ),
    "what a variant adds": (
        (
            FERRIES,
            "    requirements:\n",
            "    offer:\n      berth:\n        label: Berth\n        text: A berth.\n    requirements:\n",
        ),
        "Added: Industry “Ferries” › Offer “Berth”",
    ),
}


@pytest.mark.parametrize(("edit", "expected"), SAID.values(), ids=SAID)
def test_one_change_is_one_sentence(told: Callable[..., list[str]], edit: Edit, expected: str) -> None:
    """Each kind of change has its words; nothing else is said."""
    assert [expected] == told(edit)


def test_an_added_question_is_one_change(told: Callable[..., list[str]]) -> None:
    """An item is named, not each of its keys."""
    added = (
        "  quiet:\n    type: culture\n",
        "  log:\n    type: culture\n    ask: What stands in your log?\n    minutes: 5\n  quiet:\n    type: culture\n",
    )
    assert ["Added: Question “What stands in your log?” (Minutes: 5)"] == told((f"{ROLE}/interview.yml", *added))


def test_a_pay_mix_is_told_with_its_shares(told: Callable[..., list[str]]) -> None:
    """Each under the name of its level, since they are the figures of it."""
    text = (SMALL / "roles/lighthouse-keeper/compensation.yml").read_text("utf-8")
    mix = text[text.index("mix:\n") : text.index("cautions:\n")]
    shares = "“Assistant Keeper”: 10% · “Lighthouse Keeper”: 10% · “Head Keeper”: 10%"

    assert [f"Removed: Pay mix at target ({shares})"] == told((f"{ROLE}/compensation.yml", mix, ""))


def test_a_removed_item_is_named_by_its_old_title(told: Callable[..., list[str]]) -> None:
    """What is gone has its name from the version that had it."""
    gone = "  south-port:\n    base: $44,000-$56,000\n    total: $50,000-$70,000\n"
    assert ["Removed: Location “South Port” (Base pay: $44,000–$56,000 · Total pay: $50,000–$70,000)"] == told(
        (f"{ROLE}/compensation.yml", gone, "")
    )


def test_an_order_is_told_once(told: Callable[..., list[str]]) -> None:
    """What moved is named with its place; what made room for it is not."""

    def turn(project: Project) -> None:
        path = project.root / ROLE / "interview.yml"
        text = path.read_text("utf-8")
        start, end = text.index("  fog:"), text.index("  broken-lamp:")
        last = text.index("evaluation:")
        path.write_text(text[:start] + text[end:last] + text[start:end] + text[last:], "utf-8")

    assert ["New order: Questions (“What do you do when fog comes up?” is now number 3 of 3)"] == told(turn)


def test_a_location_is_one_change_with_its_pay(told: Callable[..., list[str]]) -> None:
    """Its file and its pay in each role come and go together."""

    def remove(project: Project) -> None:
        project.remove("data/locations/south-port.yml")
        gone = "  south-port:\n    base: $44,000-$56,000\n    total: $50,000-$70,000\n"
        project.edit(f"{ROLE}/compensation.yml", gone, "")

    assert ["Removed: Location “South Port”"] == told(remove)


def test_an_industry_is_one_change_with_what_it_holds(told: Callable[..., list[str]]) -> None:
    """The shared file and what each role says of it come and go together, with their numbers."""

    def remove(project: Project) -> None:
        project.remove("data/industries/ferries.yml")
        project.remove(FERRIES)

    assert [
        "Added: Industry “Ferries” "
        "(Compliance notes: 2 · Responsibilities: 1 · Requirements: 1 · Questions: 1 · KPIs: 1)"
    ] == told(remove, back=True)


def test_what_a_role_says_of_an_industry_is_one_change(told: Callable[..., list[str]]) -> None:
    """The industry itself stays."""
    assert [
        "Removed: Industry “Ferries” › All that differs from the base "
        "(Responsibilities: 1 · Requirements: 1 · Compliance notes: 1 · Questions: 1 · KPIs: 1)"
    ] == told(lambda project: project.remove(FERRIES))


def test_a_role_is_one_change_with_what_it_holds(told: Callable[..., list[str]]) -> None:
    """Not one for each of its files."""
    (said,) = told(lambda project: project.remove(ROLE), back=True)
    assert said.startswith("Added: Role “Lighthouse Keeper” (Responsibilities: ") and "Questions: 3" in said


def test_a_file_that_nothing_reads_any_more_is_one_change(told: Callable[..., list[str]]) -> None:
    """Old versions had files that today's program does not know."""

    def add(project: Project) -> None:
        project.write(f"{ROLE}/old-page.yml", "notes:\n  first: One.\n")

    assert ["Removed: “old-page”"] == told(add, back=True)


def test_a_key_that_no_model_knows_is_told_by_its_name(told: Callable[..., list[str]]) -> None:
    """The shapes of old versions are compared as they are."""

    def add(project: Project) -> None:
        project.write(
            f"{ROLE}/faq.yml", (project.root / ROLE / "faq.yml").read_text("utf-8") + "last_words: Good luck.\n"
        )

    assert ["Removed: “last_words” (“Good luck.”)"] == told(add, back=True)


def test_a_list_that_became_entries_is_written_anew(told: Callable[..., list[str]]) -> None:
    """Two shapes of one thing are not compared item by item."""
    edit = (f"{ROLE}/role.yml", "why_it_matters:\n  - Ships", "why_it_matters:\n  ships: Ships")
    assert ["Why the role matters: written anew"] == told(edit)


def test_equal_versions_have_no_change(told: Callable[..., list[str]]) -> None:
    """Comments and line breaks are no facts."""
    assert [] == told(("data/handbook.yml", "languages:\n", "# A comment\nlanguages:\n"))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (HOURLY, "night: dusk", "Premium “Night watch” › Amount: $1.50 an hour to $1.75 an hour (+16.7%)"),
        (HOURLY, "base", "South Port › Base pay › Maximum: $38.21 an hour to $39 an hour (+2.1%)"),
        (
            GRADED,
            "step",
            "Level “Lighthouse Keeper” › Step “Step 2” › Pay: €3,200.50 a month to €3,250 a month (+1.5%)",
        ),
    ],
)
def test_pay_for_another_period_says_so(tmp_path: Path, old: str, new: str, expected: str) -> None:
    """Files say their period once, and what is told of an amount says it each time."""
    edits = {"night: dusk": ("$1.50 an", "$1.75 an"), "base": ("$38.21", "$39"), "step": ("€3,200.50", "€3,250")}
    for name, text in (("old", old), ("new", old.replace(*edits[new]))):
        shutil.copytree(SMALL, tmp_path / name / "data")
        (tmp_path / name / ROLE / "compensation.yml").write_text(text, "utf-8")

    assert [expected] == [
        one_line(change, Language()).removeprefix("Lighthouse Keeper › Compensation › ")
        for change in compare_folders(tmp_path / "old" / "data", tmp_path / "new" / "data")
    ]
