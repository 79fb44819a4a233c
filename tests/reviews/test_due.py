"""What is due for a review on a day, and how the command says it."""

import datetime

import pytest

from macros.catalog.reading import read
from macros.reviews.due import due
from tests.conftest import ROLE, Project

LAST = datetime.date(2027, 1, 15)
"""A year after the day on which everything in the small handbook was verified."""

NEXT = LAST + datetime.timedelta(days=1)
AGAIN = "compare it with its source; give the day in 'verified_on' and what you compared in 'verified_note'"
EXCUSE = "data/inclusive-language.yml"
LIST_OF_GERMAN = """\
source: coast-law
terms:
  age: {words: [jung*], instead: name the work}
not_in_postings: {}
exceptions:
  firm:
    words: [junge firma]
    reason: A company has no age.
    expires: 2026-05-31
"""


def listed(project: Project, today: datetime.date, within: int | None = 0) -> list[str]:
    """What is due, one line each."""
    return [str(problem) for problem in due(read(project.root)[0], today, within)]


def test_a_fact_counts_until_its_day(project: Project) -> None:
    """On its day it is due, on the next it was; so are law, figures and sources, in the order of the files."""
    names = [
        "(North Coast)",
        "Source of pay",
        "Model of the other levels",
        "looks after",
        "nights on watch",
        "“Survey of keepers”",
    ]
    said = listed(project, NEXT)

    assert names == [next(name for name in names if f"{name}' was due" in line) for line in said]
    assert [names[0]] == [names[n] for n, line in enumerate(listed(project, LAST)) if "' was due" in line]
    place = project.place(
        f"{ROLE}/role.yml",
        "source: keepers-survey\n    as_of: 2025\n    verified_on: ▸2026-01-15",
    )
    fact = "'Lighthouse Keeper › Overview › Number of lamps that one person looks after'"
    days = "was due for a review by 2027-01-15 (verified on 2026-01-15, for @lighthouses/office)"
    assert f"{place}: {fact} {days}; {AGAIN}" in said


@pytest.mark.parametrize(("within", "count"), [(0, 0), (30, 0), (31, 1), (None, 1), (215, 6), (400, 8)])
def test_a_fact_is_named_before_its_day(project: Project, within: int | None, count: int) -> None:
    """So many days ahead; by default the notice that data/handbook.yml gives, which is 60 days here."""
    assert count == len(listed(project, datetime.date(2026, 6, 14), within))


@pytest.mark.parametrize(
    ("expires", "within", "words"),
    [
        ("2026-06-01", 0, ["expires on 2026-06-01"]),
        ("2026-05-31", 0, ["expired on 2026-05-31"]),
        ("2026-06-02", 0, []),
        ("2026-07-31", 60, ["expires on 2026-07-31"]),
        ("2026-08-01", 60, []),
        ("2026-08-01", 61, ["expires on 2026-08-01"]),
    ],
)
def test_an_exception_is_named_before_it_runs_out(
    project: Project, expires: str, within: int, words: list[str]
) -> None:
    """`within` days ahead, and ever after."""
    project.edit("data/jurisdictions/north-coast.yml", "verified_on: 2026-01-15", "verified_on: 2026-04-15")
    place = project.spoil(EXCUSE, "expires: 2099-12-31", f"▸expires: {expires}")
    said = listed(project, datetime.date(2026, 6, 1), within)

    assert [f"{place}: the exception 'leading-lights' {end}" for end in words] == [line.split("; ")[0] for line in said]


def test_an_exception_of_another_language_is_named_too(project: Project) -> None:
    """At its line in the list of that language."""
    project.add_language("de")
    project.write("data/locales/de/inclusive-language.yml", LIST_OF_GERMAN)
    said = listed(project, datetime.date(2026, 6, 1), 0)

    assert ["data/locales/de/inclusive-language.yml:10:5: the exception 'firm' expired on 2026-05-31"] == [
        line.split("; ")[0] for line in said if "exception" in line
    ]


def test_a_day_that_is_none_is_left_to_the_checks(project: Project) -> None:
    """A slip in the data ends in no traceback here, and hides nothing else."""
    project.edit("data/jurisdictions/north-coast.yml", "verified_on: 2026-01-15", "verified_on: soon")
    project.edit(EXCUSE, "expires: 2099-12-31", "expires: never")

    assert 5 == len(listed(project, NEXT))


def test_intervals_that_cannot_be_read_are_said(project: Project) -> None:
    """One line instead of a traceback."""
    project.edit("data/handbook.yml", "laws: 6 months", "laws: soon")
    told = "data/handbook.yml:1:1: the intervals of reviews cannot be read; fix what 'handbook check' says"

    assert [told] == listed(project, NEXT)


def test_the_command_lists_and_never_fails(project: Project) -> None:
    """Lines for people, and exit code 0 whatever is due."""
    done = project.run("due", "--today", NEXT.isoformat())
    well = project.run("due", "--today", "2026-01-16")

    assert (0, listed(project, NEXT, None), "") == (done.returncode, done.stdout.splitlines(), done.stderr)
    assert (0, "Nothing is due for a review.\n") == (well.returncode, well.stdout)


def test_as_markdown_it_is_a_list_for_an_issue(project: Project) -> None:
    """With a link to each line where the address is known; nothing at all where nothing is due."""
    options = ("due", "--format", "markdown", "--files", "https://g.example/blob/main")
    lines = project.run(*options, "--today", NEXT.isoformat()).stdout.splitlines()
    first = "[`data/jurisdictions/north-coast.yml:11:14`](https://g.example/blob/main/data/jurisdictions/north-coast.yml#L11)"

    assert ["## Due for a review", ""] == lines[:2]
    assert lines[2].startswith(
        f"- {first}: 'Posting rules › North Port (North Coast)' was due for a review by 2026-07-15"
    )
    assert "" == project.run(*options, "--today", "2026-01-16").stdout


@pytest.mark.parametrize("option", [["--today", "soon"], ["--within", "-1"], ["--within", "99999"]])
def test_a_day_or_number_that_is_none_is_refused(project: Project, option: list[str]) -> None:
    """The usage, and exit code 2."""
    done = project.run("due", *option)

    assert (2, True) == (done.returncode, f"'{option[1]}' is not a " in done.stderr or "expected one" in done.stderr)
