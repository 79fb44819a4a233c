"""Faults as lines."""

import pytest

from macros.trees.problems import SHOWN, DataProblems, Mark, Problem, told


def _problems(count: int, message: str) -> list[Problem]:
    return [Problem(Mark("a.yml", line), message.format(line), "fix it") for line in range(1, count + 1)]


def test_few_faults_are_told_one_by_one() -> None:
    """Each in a line of its own."""
    problems = _problems(SHOWN, "'x{}' is no id")

    assert [*map(str, problems)] == told(problems)


def test_of_many_faults_the_kinds_are_counted() -> None:
    """Fifty are shown; of the rest, how many there are of each kind, whatever they name."""
    problems = [*_problems(SHOWN + 20, "'x{}' is no id"), *_problems(3, "the file has {} KiB")]

    assert [*map(str, problems[:SHOWN]), "and 23 more:", "  20 × … is no id", "  3 × the file has … KiB"] == told(
        problems
    )
    assert f"{problems[0]}\n" in str(DataProblems(problems))
    assert "\nand 23 more:\n" in str(DataProblems(problems))


@pytest.mark.parametrize(
    ("written", "shown"),
    [("a\x1b[31mb", "a\\x1b[31mb"), ("a\nb", "a\\nb"), ("a\u202eb", "a\\u202eb"), ("é\u00a0ß", "é\u00a0ß")],
)
def test_a_fault_is_one_line_that_can_be_seen(written: str, shown: str) -> None:
    """What data holds speaks neither to the terminal nor to the next line."""
    assert f"data/x.yml:1:1: '{shown}' is no id; fix it" == str(
        Problem(Mark("data/x.yml"), f"'{written}' is no id", "fix it")
    )
