"""The list of what is due, as page and as JSON, and the notice on pages that show stale facts."""

import datetime
import json
import shutil
from typing import Any

import pytest

from macros.catalog.reading import read
from macros.text.language import Language
from macros.versions.repository_links import RepositoryLinks
from macros.views import blocks, reviews
from macros.views.renderer import Renderer
from macros.views.reviews import due_json, notice_of
from tests.conftest import ROLE, Project, without_page_sources
from tests.site.document import Document, Element

HERE = "about/due/"
KEEPER = "lighthouse-keeper"
FORGE = RepositoryLinks("https://example.org/hand/book", "edit/main/")
DAY = datetime.date(2026, 6, 1)
"""The law is due 44 days later, figures, pay and a source 228 days later, the target after more than a year."""


@pytest.fixture
def project(project: Project) -> Project:
    """The small handbook with its own facts alone, which can be counted."""
    return without_page_sources(project)


def renderer(project: Project, day: datetime.date | None = DAY, page: str = HERE) -> Renderer:
    """A renderer as of a day."""
    return Renderer(read(project.root)[0], Language(), page, FORGE, day=day)


def block(made: Renderer, name: str, *arguments: str) -> Element:
    """A block as a page has it."""
    return Document("", str(blocks()[name](made, *arguments))).root


def listed(made: Renderer, name: str, *arguments: str) -> list[str]:
    """What a list names, in its order."""
    return [row.one("th").all("a")[0].words() for row in block(made, name, *arguments).one("tbody").all("tr")]


@pytest.mark.parametrize(
    ("day", "overdue", "soon"),
    [("2026-05-15", 0, 0), ("2026-05-16", 0, 1), ("2026-07-15", 0, 1), ("2026-07-16", 1, 0), ("2027-01-16", 6, 0)],
)
def test_facts_stand_in_three_groups(project: Project, day: str, overdue: int, soon: int) -> None:
    """Overdue from the day after, soon in the sixty days before, and each fact in one group."""
    made = renderer(project, datetime.date.fromisoformat(day))
    counts = [len(block(made, "facts_due", state).all("tbody")) for state in ("overdue", "soon")]
    states = [fact["state"] for fact in json.loads(due_json(made))["facts"]]

    assert [bool(overdue), bool(soon)] == list(map(bool, counts))
    assert [overdue, soon, 8 - overdue - soon] == [states.count(state) for state in ("overdue", "soon", "later")]


def test_a_row_says_what_whose_and_when_and_leads_to_page_and_line(project: Project) -> None:
    """With a link to the section, a pencil to the line of its day, and the note of the last check."""
    law = "data/jurisdictions/north-coast.yml"
    project.edit(law, "verified_on: 2026-01-15", "verified_on: 2026-01-15\nverified_note: Read <again>.")
    (row,) = block(renderer(project), "facts_due", "soon").one("tbody").all("tr")
    link, pencil = row.one("th").all("a")
    words = [cell.words() for cell in row.all("td")]

    assert "North Port (North Coast)" == link.words()
    assert "../../law/#north-coast" == link.get("href")
    assert f"https://example.org/hand/book/edit/main/{law}#L11" == pencil.get("data-edit")
    assert ["January 15, 2026 Read <again>.", "All roles", "@lighthouses/office"] == [
        " ".join(w.split()) for w in words[1:]
    ]
    assert words[0].startswith("July 15, 2026")


def test_what_is_later_stands_by_role(project: Project) -> None:
    """Folded, with the number and the first day; a figure leads to the list of figures that shows it."""
    found = block(renderer(project), "facts_due_later")
    role, shared = found.all("details")
    links = {
        row.one("th").all("a")[0].words(): row.one("th").all("a")[0].get("href") for row in role.one("tbody").all("tr")
    }

    assert "Lighthouse Keeper 6 facts, the first due by January 15, 2027" in " ".join(
        role.one("summary").words().split()
    )
    assert f"../../roles/{KEEPER}/#figure-lamps" == links["Number of lamps that one person looks after"]
    assert f"../../roles/{KEEPER}/compensation/#national" == links["Source of pay"]
    assert f"../../roles/{KEEPER}/compensation/#by-level" == links["Model of the other levels"]
    assert f"../../roles/{KEEPER}/kpis/#lit-nights" == links["KPI “Lit nights” › Target"]
    assert "All roles 1 fact, due by January 15, 2027" in " ".join(shared.one("summary").words().split())
    assert "Source “Survey of keepers”" in shared.one("tbody").one("th").words()
    assert [] == [group for group in (role, shared) if "open" in group.attributes]


def test_of_too_many_facts_the_json_has_the_rest(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """The list ends with how many it leaves out; what is later is counted role by role."""
    monkeypatch.setattr(reviews, "LISTED", 2)
    overdue = block(renderer(project, datetime.date(2027, 1, 16)), "facts_due", "overdue")
    later = block(renderer(project), "facts_due_later")

    assert 2 == len(overdue.one("tbody").all("tr"))
    assert "4 more are not listed. See every fact with its date in the JSON file" in overdue.words()
    assert ([], []) == (later.all("details"), later.all("table"))
    assert [
        "Lighthouse Keeper 6 facts, the first due by January 15, 2027",
        "All roles 1 fact, due by January 15, 2027",
    ] == [item.words().partition(" Overdue")[0] for item in later.all("li")]
    assert {"../due.json"} == {link.get("href") for found in (overdue, later) for link in found.all("a")[-1:]}


def test_nothing_due_is_said_with_its_day(project: Project) -> None:
    """It stays true when the page is read later."""
    made = renderer(project, datetime.date(2026, 2, 1))

    assert "Nothing was overdue on February 1, 2026." == block(made, "facts_due", "overdue").words().strip()
    assert "Nothing was due by April 2, 2026." == block(made, "facts_due", "soon").words().strip()


def test_the_intervals_are_those_of_the_data(project: Project) -> None:
    """As data/handbook.yml says."""
    said = {
        pair.one("dt").words(): pair.one("dd").words()
        for pair in block(renderer(project), "review_intervals").one("dl").all("div")
    }

    assert ["12 months", "12 months", "18 months", "6 months"] == list(said.values())


def record(project: Project, end: str) -> dict[str, Any]:
    """One fact of the JSON."""
    (found,) = [fact for fact in json.loads(due_json(renderer(project)))["facts"] if fact["name"].endswith(end)]
    return dict(found)


def test_the_json_has_every_fact_in_the_shape_that_is_promised(project: Project) -> None:
    """The keys are stable: other programs read them."""
    project.edit(f"{ROLE}/kpis.yml", "verified_on: 2026-01-15", 'verified_on: 2026-01-15\n      owner: "@ada"')
    whole = json.loads(due_json(renderer(project)))

    assert (["as_of", "facts"], "2026-06-01", 8) == (list(whole), whole["as_of"], len(whole["facts"]))
    days = [fact["review_by"] for fact in whole["facts"]]
    assert sorted(days) == days
    expected = {
        "name": "Lighthouse Keeper › KPIs › KPI “Lit nights” › Target",
        "role": KEEPER,
        "variant": None,
        "kind": "proposed",
        "owners": ["@ada"],
        "verified_on": "2026-01-15",
        "note": None,
        "review_by": "2027-07-15",
        "state": "later",
        "page": f"roles/{KEEPER}/kpis/#lit-nights",
        "file": f"{ROLE}/kpis.yml",
        "line": 13,
        "path": ["kpis", "lit-nights", "target"],
    }
    assert expected == record(project, "Target")
    assert list(expected) == list(record(project, "(North Coast)"))
    assert (None, "laws", []) == tuple(record(project, "(North Coast)")[key] for key in ("role", "kind", "path"))


# The notice and the marks --------------------------------------------------------------------------------


def page(made: Renderer, *calls: tuple[str, ...]) -> Element:
    """A page with a head and blocks."""
    made.shown.clear()
    html = "".join(str(blocks()[name](made, *arguments)) for name, *arguments in [("page_head", "Pay"), *calls])
    return Document("", html.replace(made.shown.notice, notice_of(made))).root


REPORTED = """reported:
  piers:
    title: Wages of piers
    area: All piers
    what: base
    amount: $40,000+
    source: keepers-survey
    as_of: 2024
    verified_on: 2026-01-15
    method: sourced
"""

PAY = (("national_range", KEEPER), ("posting_rules", KEEPER), ("figure_sources", KEEPER, "compensation"))


def test_a_page_with_a_stale_fact_says_so_at_its_top(project: Project) -> None:
    """With the day, and the stale ones shown; what is not stale yet stands ready for the script, unseen."""
    made = renderer(project, datetime.date(2026, 8, 1), f"roles/{KEEPER}/compensation/")
    found = page(made, *PAY)
    notice = found.one("review-notice")
    items = {item.words().strip(): "hidden" in item.attributes for item in notice.all("li")}

    assert ("2026-07-15", False) == (notice.get("data-review-by"), "hidden" in notice.attributes)
    assert "were due for review by July 15, 2026" in notice.words()
    assert {
        "Posting rules › North Port (North Coast)": False,
        "Source of pay": True,
    } == items
    assert ["#posting-north-port", "#national"] == [
        link.get("href")[-len(h) :]
        for h, link in zip(("#posting-north-port", "#national"), notice.all("a"), strict=True)
    ]
    marks = {(mark.words(), mark.get("by")) for mark in found.all("due-mark")}
    assert {("Due for review since July 15, 2026", ""), ("", "2027-01-15")} == marks


def test_the_notice_leads_to_where_each_fact_of_pay_is_shown(project: Project) -> None:
    """To the pay mix, and to the row of another source’s figure; the list of what is due leads there too."""
    project.edit(f"{ROLE}/compensation.yml", "cautions:\n", f"{REPORTED}cautions:\n")
    made = renderer(project, datetime.date(2028, 1, 1), f"roles/{KEEPER}/compensation/")
    notice = page(made, ("pay_mix", KEEPER), ("reported_pay", KEEPER)).one("review-notice")
    later = block(renderer(project), "facts_due_later")

    here = {"#mix", "#reported-piers"}
    assert here == {link.get("href").removeprefix("./") for link in notice.all("a")}
    assert here <= {f"#{link.get('href').partition('#')[2]}" for link in later.all("a")}


def test_a_page_without_a_stale_fact_keeps_the_notice_hidden(project: Project) -> None:
    """On the last day of a fact it still counts."""
    found = page(renderer(project, datetime.date(2026, 7, 15)), *PAY)

    assert "hidden" in found.one("review-notice").attributes
    assert [] == [mark.words() for mark in found.all("due-mark") if mark.words() or not mark.get("by")]


def test_a_page_of_several_roles_says_whose_fact_it_is(project: Project) -> None:
    """Their facts are called alike."""
    shutil.copytree(project.root / ROLE, project.root / "data/roles/second")
    project.edit("data/roles/second/role.yml", "title: Lighthouse Keeper\nabb", "title: Second Keeper\nabb")
    found = page(renderer(project), ("national_range", KEEPER), ("national_range", "second"))

    assert [f"{role} Keeper › Compensation › Source of pay" for role in ("Lighthouse", "Second")] == [
        item.words().strip() for item in found.one("review-notice").all("li")
    ]


def test_a_page_without_facts_has_no_notice(project: Project) -> None:
    """And no trace of the room for it."""
    made = renderer(project, datetime.date(2030, 1, 1))
    html = str(blocks()["page_head"](made, "Roles"))

    assert made.shown.notice in html
    assert "review" not in html.replace(made.shown.notice, notice_of(made))


def test_a_page_forgets_what_the_page_before_showed(project: Project) -> None:
    """The notice speaks of its own page."""
    made = renderer(project, datetime.date(2030, 1, 1))
    page(made, *PAY)

    assert [] == page(made).all("review-notice")


def test_the_list_of_figures_says_when_each_is_checked_again(project: Project) -> None:
    """The day of the check and the day of the next, and an id that lists of facts lead to."""
    found = page(renderer(project), ("figure_sources", KEEPER, "role"))
    (row,) = [row for row in found.all("tr") if row.get("id") == "figure-lamps"]

    assert "checked January 15, 2026 · next review by January 15, 2027" in " ".join(row.words().split())


def test_facts_that_share_a_line_are_all_noted(project: Project) -> None:
    """One source line may stand for many figures; the notice names each."""
    made = renderer(project, datetime.date(2028, 1, 1))
    found = page(made, ("at_a_glance", KEEPER))

    assert 2 == len(found.all("p", having="hb-source"))
    assert 3 == len(found.one("review-notice").all("li"))


def test_without_git_the_newest_check_is_the_day(project: Project) -> None:
    """No clock: the same data gives the same page."""
    project.edit(f"{ROLE}/kpis.yml", "verified_on: 2026-01-15", "verified_on: 2026-08-01")
    made = renderer(project, None)

    assert "2026-08-01" == made.shown.day.isoformat()
    assert ["North Port (North Coast)"] == listed(made, "facts_due", "overdue")
