"""A slip in the data never breaks the check, and never passes without a word; `make fuzz` tries ten thousand."""

from random import Random

import pytest

from macros.catalog.reading import read
from macros.trees.problems import Mark, Problem
from tests.conftest import ROLE, TODAY, Project
from tools import fuzzing
from tools.fuzzing import NEVER, Finding, Fuzzer, report
from tools.mutations import KINDS, MARK, mutated

SLIPS = range(60)
FAQ = f"{ROLE}/faq.yml"


@pytest.fixture
def fuzzer(project: Project) -> Fuzzer:
    """Makes slips in the small handbook."""
    return Fuzzer(project.root, TODAY)


def kinds(findings: list[Finding]) -> set[str]:
    """The kinds of findings."""
    return {finding.kind for finding in findings}


def test_no_slip_breaks_the_check_or_is_passed_over(project: Project, fuzzer: Fuzzer) -> None:
    """And afterwards the data is as it was."""
    assert [] == [finding for finding in fuzzer.findings(SLIPS) if finding.kind in NEVER]
    assert [] == project.faults()


def test_pages_are_made_of_what_has_no_fault(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """And a page that breaks is found, should the check find no fault in it."""
    monkeypatch.setattr(fuzzing, "page_problems", lambda *_, **__: [])
    project.write("docs/zz.md", "---\ntitle: Z\ndescription: Z.\n---\n\n# Z\n\n[nowhere](#nowhere)\n")
    findings = Fuzzer(project.root, TODAY, pages=True).findings(range(100))

    assert "#nowhere" in next(finding.said for finding in findings if finding.kind == "page")


def test_slips_can_be_made_again(project: Project) -> None:
    """A seed is one slip; many seeds are of every kind."""
    content = (project.root / FAQ).read_bytes()
    slips, again = ([mutated(content, Random(seed)) for seed in range(300)] for _ in range(2))  # noqa: S311

    assert slips == again
    assert {kind.__name__.strip("_") for kind in KINDS} == {slip.name for slip in slips}
    assert content not in {slip.content for slip in slips if slip.name == "delete_line"}


def test_a_check_that_breaks_is_found(fuzzer: Fuzzer, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the line that breaks, and the slip."""

    def broken(*_: object, **__: object) -> None:
        raise IndexError("no such thing")

    monkeypatch.setattr(fuzzing, "problems_of", broken)
    (finding,) = fuzzer.findings(range(1, 2))

    assert ("traceback", "no such thing") == (finding.kind, finding.said)
    assert finding.words.startswith("IndexError in test_fuzzing.py:")


def test_a_check_that_says_nothing_is_found(fuzzer: Fuzzer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the word of a slip is in the file, and in nothing that was read of it."""
    before = read(fuzzer.root)[0]
    monkeypatch.setattr(fuzzing, "problems_of", lambda *_, **__: (before, []))

    assert {"silence"} == kinds([*fuzzer.findings(SLIPS)])


def test_what_a_person_has_to_judge_is_shown_once(fuzzer: Fuzzer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Faults at one place, faults in other files, and many faults; each kind with an example and its number."""
    before = read(fuzzer.root)[0]
    faults = [Problem(Mark("data/x.yml", n // 2 + 1), f"there is no '{MARK}{n}'", "delete it") for n in range(10)]
    monkeypatch.setattr(fuzzing, "problems_of", lambda *_, **__: (before, faults))
    lines = [*report(fuzzer.findings(range(1, 3)))]

    assert ["10 times twice: there is no … + there is no …", "2 times elsewhere: there is no …"] == lines[-3:-1]
    assert "2 times many: there is no …" == lines[-1]
    assert 3 == sum(line.startswith(("twice: ", "elsewhere: ", "many: ")) for line in lines)
