"""`handbook new family`: one more entry in data/handbook.yml, its other lines as they were, and a new ladder."""

import pytest

from macros.catalog.reading import read
from macros.scaffolding.inserting import with_entry, with_item
from macros.scaffolding.request import Refused
from macros.trees.loading import parse
from tests.conftest import Project
from tests.ladders import GUILD, LEVELS

HANDBOOK = "data/handbook.yml"
FAMILY = ("new", "family", "harbour", "--title", "Harbour")


def _text(project: Project) -> str:
    return (project.root / HANDBOOK).read_bytes().decode()


def test_a_family_stands_behind_the_last(project: Project) -> None:
    """Comments, order and line ends of the file stay; nothing else is written."""
    project.edit(HANDBOOK, "  coast: Coast and sea\n", "  coast: Coast and sea  # the first\n  # More may come.\n")
    before = _text(project)
    done = project.run(*FAMILY)

    assert (0, "", f"Changed {HANDBOOK}\n") == (done.returncode, done.stderr, done.stdout)
    assert before.replace("# the first\n", "# the first\n  harbour: Harbour\n") == _text(project)
    assert [] == project.problems()


def test_a_ladder_that_is_not_there_is_begun(project: Project) -> None:
    """As a draft with one level, explained key by key; a role can be begun on it at once."""
    done = project.run(*FAMILY, "--ladder", "pilots")
    assert (0, "") == (done.returncode, done.stderr)
    assert [f"Changed {HANDBOOK}", "Wrote data/ladders/pilots.yml"] == done.stdout.splitlines()[:2]
    assert "\n  harbour:\n    title: Harbour\n    ladder: pilots\n" in _text(project)
    project.run("new", "role", "pilot", "--title", "Pilot", "--family", "harbour")

    assert [] == project.problems()
    assert ["first-level"] == read(project.root)[0].roles["pilot"].ids["level"]


def test_a_ladder_that_is_there_is_taken(project: Project) -> None:
    """Its file stays as it is, and it is untidy no more."""
    project.write(GUILD, LEVELS)
    before = (project.root / GUILD).read_bytes()
    project.run(*FAMILY, "--ladder", "guild")

    assert ([], before) == (project.problems(), (project.root / GUILD).read_bytes())


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("new", "family", "coast", "--title", "Coast"), "the family 'coast' exists already; choose another id"),
        ((*FAMILY, "--ladder", "No ladder"), "'No ladder' is not an id; "),
        (("new", "family", "pay", "--title", "Pay"), "'pay' is a kind of term that all roles share; "),
    ],
)
def test_what_cannot_be_is_refused(project: Project, arguments: tuple[str, ...], reason: str) -> None:
    """Also where the check says so, once it is written: the file is then as it was."""
    before = _text(project)
    done = project.run(*arguments)

    assert (2, before) == (done.returncode, _text(project))
    assert reason in done.stderr


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a:\n  b: 1\nc: 2\n", "a:\n  b: 1\n  n: 0\nc: 2\n"),
        ("a:\n  b: 1", "a:\n  b: 1\n  n: 0\n"),
        ("a:\r\n  b: 1\r\n", "a:\r\n  b: 1\r\n  n: 0\r\n"),
        ("a:\n    b: 1\n\n# Of c.\nc: 2\n", "a:\n    b: 1\n    n: 0\n\n# Of c.\nc: 2\n"),
        ("a:\n  b: >-\n    x\n\n    y\nc: 2\n", "a:\n  b: >-\n    x\n\n    y\n  n: 0\nc: 2\n"),
        ("a:\n  b:\n  - 1\n  - 2\nc: 2\n", "a:\n  b:\n  - 1\n  - 2\n  n: 0\nc: 2\n"),
        ("a:\n  b: 1\n\n  c: 2\n", "a:\n  b: 1\n\n  c: 2\n\n  n: 0\n"),
        ("a:\n  b: {x: 1,\n    y: 2}\nc: 2\n", "a:\n  b: {x: 1,\n    y: 2}\n  n: 0\nc: 2\n"),
    ],
)
def test_an_entry_goes_behind_the_whole_of_the_last(before: str, after: str) -> None:
    """Whatever form that has."""
    tree, problems = parse(before, "x.yml")
    assert tree is not None and not problems

    assert after == with_entry(before, tree, ("a",), ["n: 0"])


def test_an_entry_goes_in_front_of_another() -> None:
    """And of its comment; a blank line stands between them where others have one."""
    text = "a:\n  b: 1\n\n  # Of c.\n  c: 2\n"
    tree, _ = parse(text, "x.yml")
    assert tree is not None

    assert "a:\n  b: 1\n\n  n: 0\n\n  # Of c.\n  c: 2\n" == with_entry(text, tree, ("a",), ["n: 0"], before="c")


@pytest.mark.parametrize(
    ("before", "first", "last"),
    [
        ("a: {b: 1}  # }\n", "a: {n: 0, b: 1}  # }\n", "a: {b: 1, n: 0}  # }\n"),
        ('a:\n  {b: "}", c: [1]}\n', 'a:\n  {n: 0, b: "}", c: [1]}\n', 'a:\n  {b: "}", c: [1], n: 0}\n'),
        ("a: {\n  b: 1,\n}\n", "a: {\n  n: 0, b: 1,\n}\n", "a: {\n  b: 1, n: 0\n}\n"),
    ],
)
def test_an_entry_of_one_line_goes_between_braces(before: str, first: str, last: str) -> None:
    """In front of another, or behind the last."""
    tree, _ = parse(before, "x.yml")
    assert tree is not None

    assert first == with_entry(before, tree, ("a",), ["n: 0"], before="b")
    assert last == with_entry(before, tree, ("a",), ["n: 0"])


@pytest.mark.parametrize("text", ["a: {b: 1}\n", "a: {}\n"])
def test_between_braces_nothing_longer_is_added(text: str) -> None:
    """It is said where, and what to do."""
    tree, _ = parse(text, "x.yml")
    assert tree is not None

    with pytest.raises(Refused, match=r"x\.yml:1 is written in a form that nothing can be added to"):
        with_entry(text, tree, ("a",), ["n:", "  m: 0"])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a: [x, y]  # two\n", "a: [x, y, n]  # two\n"),
        ("a: []\nb: 1\n", "a: [n]\nb: 1\n"),
        ("a:\n  - x\n\n  # Of y.\n  - y\nb: 1", "a:\n  - x\n\n  # Of y.\n  - y\n  - n\nb: 1"),
        ("a:\r\n- x\r\nb: 1\r\n", "a:\r\n- x\r\n- n\r\nb: 1\r\n"),
        ("a:\n  - x", "a:\n  - x\n  - n\n"),
        ("b: 1\n", "b: 1\na: [n]\n"),
    ],
)
def test_an_item_goes_behind_the_last_of_a_list(before: str, after: str) -> None:
    """Whatever form that has; a list that is not there is begun."""
    tree, _ = parse(before, "x.yml")
    assert tree is not None

    assert after == with_item(before, tree, "a", "n")
