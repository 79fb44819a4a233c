"""`handbook new level`: one more level in its place on a ladder, every other line as it was."""

import pytest

from macros.catalog.reading import read
from tests.conftest import Project
from tests.ladders import GUILD, add_guild

LEVEL = ("new", "level", "head", "--title", "Head", "--summary", "Leads a coast.")
LONG = "Answers for all lights of a coast, for those who keep them and for what they cost, and explains it."


@pytest.fixture
def two(project: Project) -> Project:
    """The small handbook with two ladders."""
    return add_guild(project)


def test_a_level_is_the_highest_unless_it_is_below_another(two: Project) -> None:
    """A comment above a level stays with it."""
    two.edit("data/levels.yml", "senior:\n", "# For some years yet.\nsenior:\n")
    before = (two.root / "data/levels.yml").read_text("utf-8")
    done = two.run(*LEVEL)
    assert (0, "", "Changed data/levels.yml\n") == (done.returncode, done.stderr, done.stdout)
    two.run("new", "level", "second", "--title", "Second", "--summary", LONG, "--below", "senior")

    assert ["associate", "core", "second", "senior", "head"] == list(read(two.root)[0].levels)
    assert LONG == read(two.root)[0].levels["second"].summary
    first, last = before.split("# For some years yet.\n")
    text = (two.root / "data/levels.yml").read_text("utf-8")
    assert text.startswith(first) and "second:\n" in text.partition("# For")[0]
    assert text.endswith(f'# For some years yet.\n{last}head:\n  title: Head\n  summary: "Leads a coast."\n')
    assert [] == two.problems()


def test_a_level_of_a_ladder_of_its_own(two: Project) -> None:
    """The lowest stands first, and the other ladder has it not."""
    two.run(*LEVEL, "--ladder", "guild", "--below", "associate")

    assert ["head", "associate", "core", "senior"] == list(read(two.root)[0].ladders["guild"].levels)
    assert ("head" in read(two.root)[0].levels, []) == (False, two.problems())


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("new", "level", "core", *LEVEL[3:]), "the level 'core' exists already; "),
        ((*LEVEL, "--ladder", "gild"), "there is no ladder 'gild'; use one of: guild"),
        ((*LEVEL, "--below", "chief"), "there is no level 'chief'; use one of: associate, core, senior"),
        ((*LEVEL[:6], " "), "the summary is empty"),
    ],
)
def test_what_cannot_be_is_refused(two: Project, arguments: tuple[str, ...], reason: str) -> None:
    """Nothing is written then."""
    before = [(two.root / path).read_bytes() for path in ("data/levels.yml", GUILD)]
    done = two.run(*arguments)

    assert (2, before) == (done.returncode, [(two.root / path).read_bytes() for path in ("data/levels.yml", GUILD)])
    assert reason in done.stderr
