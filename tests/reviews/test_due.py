"""What is due for a review on a day, and how the command says it."""

import datetime

import pytest

from macros.reading import read
from macros.reviews import due
from tests.conftest import ROLE, Project

LAST = datetime.date(2027, 1, 15)
"""A year after the day on which everything in the small handbook was verified."""

NEXT = LAST + datetime.timedelta(days=1)
AGAIN = "compare it with its source again, and give the day on which you did"
EXCUSE = "data/inclusive-language.yml"


def listed(project: Project, today: datetime.date, within: int = 60) -> list[str]:
    """What is due, one line each."""
    return [str(problem) for problem in due(read(project.root)[0], today, within)]


def test_a_fact_counts_for_365_days(project: Project) -> None:
    """On the 365th day nothing is due; on the next every fact, table, target and law is, in the order of the files."""
    names = ["jurisdictions/north-coast", "figures", "level_model", "kpis > lit-nights > target", "facts > lamps"]
    said = listed(project, NEXT)

    assert [] == listed(project, LAST)
    assert [*names, "facts > nights"] == [line.split("'")[1] for line in said]
    place = project.place(
        f"{ROLE}/role.yml",
        "source: keepers-survey\n    as_of: 2025\n    verified_on: ▸2026-01-15",
    )
    assert f"{place}: 'facts > lamps' was last verified on 2026-01-15, more than 365 days ago; {AGAIN}" in said


@pytest.mark.parametrize(
    ("expires", "within", "words"),
    [
        ("2026-06-01", 0, ["runs out on 2026-06-01"]),
        ("2026-05-31", 0, ["ran out on 2026-05-31"]),
        ("2026-06-02", 0, []),
        ("2026-07-31", 60, ["runs out on 2026-07-31"]),
        ("2026-08-01", 60, []),
        ("2026-08-01", 61, ["runs out on 2026-08-01"]),
    ],
)
def test_an_exception_is_named_before_it_runs_out(
    project: Project, expires: str, within: int, words: list[str]
) -> None:
    """`within` days ahead, and ever after."""
    place = project.spoil(EXCUSE, "expires: 2099-12-31", f"▸expires: {expires}")
    said = listed(project, datetime.date(2026, 6, 1), within)

    assert [f"{place}: the exception 'leading-lights' {end}" for end in words] == [line.split("; ")[0] for line in said]


def test_a_day_that_is_none_is_left_to_the_checks(project: Project) -> None:
    """A slip in the data ends in no traceback here, and hides nothing else."""
    project.edit("data/jurisdictions/north-coast.yml", "verified_on: 2026-01-15", "verified_on: soon")
    project.edit(EXCUSE, "expires: 2099-12-31", "expires: never")

    assert 5 == len(listed(project, NEXT))


def test_the_command_lists_and_never_fails(project: Project) -> None:
    """Lines for people, and exit code 0 whatever is due."""
    done = project.handbook("due", "--today", NEXT.isoformat())
    well = project.handbook("due", "--today", LAST.isoformat())

    assert (0, listed(project, NEXT), "") == (done.returncode, done.stdout.splitlines(), done.stderr)
    assert (0, "Nothing is due for a review.\n") == (well.returncode, well.stdout)


def test_as_markdown_it_is_a_list_for_an_issue(project: Project) -> None:
    """With a link to each line where the address is known; nothing at all where nothing is due."""
    options = ("due", "--format", "markdown", "--files", "https://g.example/blob/main")
    lines = project.handbook(*options, "--today", NEXT.isoformat()).stdout.splitlines()
    first = "[`data/jurisdictions/north-coast.yml:11:14`](https://g.example/blob/main/data/jurisdictions/north-coast.yml#L11)"

    assert ["## Due for a review", ""] == lines[:2]
    assert lines[2].startswith(f"- {first}: 'jurisdictions/north-coast' was last verified on 2026-01-15")
    assert "" == project.handbook(*options, "--today", LAST.isoformat()).stdout


@pytest.mark.parametrize("option", [["--today", "soon"], ["--within", "-1"], ["--within", "99999"]])
def test_a_day_or_number_that_is_none_is_refused(project: Project, option: list[str]) -> None:
    """The usage, and exit code 2."""
    done = project.handbook("due", *option)

    assert (2, True) == (done.returncode, f"'{option[1]}' is not a " in done.stderr or "expected one" in done.stderr)
