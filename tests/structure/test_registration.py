"""What makes itself known is found: a rule, a block, a verb in a file of its own needs no list."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from macros.checks.rules import all_rules, role_rule
from macros.cli.main import verbs
from macros.views import blocks
from tests.conftest import ROOT, Project

WITHOUT_RULES = {"context", "prose", "rules", "running", "sections", "term_uses"}
"""Modules of checks/ that rules stand on."""

WITHOUT_VERBS = {"__main__", "listing", "main"}
"""Modules of cli/ that verbs stand on."""

TESTED_ELSEWHERE = {
    "drafts": "tests/scaffolding/test_new.py",
    "library": "tests/catalog/test_library.py",
    "translated_pages": "tests/checks/test_translations.py",
}
"""Rules that are tried together with what they are about."""

CALL = re.compile(r"\{\{\s*([a-z_]+)\(")


def _modules(folder: str) -> Iterator[Path]:
    yield from (path for path in sorted((ROOT / "macros" / folder).glob("*.py")) if path.stem != "__init__")


def test_every_file_of_checks_has_a_rule_that_runs() -> None:
    """A rule that nobody runs guards nothing."""
    with_rules = {name.partition(".")[0] for name in all_rules().names()}
    assert {path.stem for path in _modules("checks")} - WITHOUT_RULES == with_rules


def test_every_check_of_a_file_is_a_rule() -> None:
    """A function that is named as a rule is marked as one."""
    named = {
        f"{path.stem}.{node.name}"
        for path in _modules("checks")
        if path.stem not in WITHOUT_RULES
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("check")
    }
    assert named == all_rules().names()


def test_a_new_rule_runs_by_its_file_alone(project: Project) -> None:
    """And a build is refused by it."""
    project.write(
        "macros/checks/zz_never.py",
        '"""Always a fault."""\n\n'
        "from macros.checks.rules import rule\nfrom macros.trees.problems import Mark, Problem\n\n\n"
        '@rule\ndef check(catalog, dates):\n    """Never in order."""\n'
        '    yield Problem(Mark("data/handbook.yml"), "this is never in order", "delete the rule")\n',
    )
    line = "data/handbook.yml:1:1: this is never in order; delete the rule"
    for verb in ("check", "build"):
        done = project.handbook(verb)
        assert (1, f"{line}\n") == (done.returncode, done.stdout)
    assert not (project.root / "site").exists()


def test_a_rule_for_a_page_that_there_is_not_is_refused() -> None:
    """It would never run."""
    with pytest.raises(ValueError, match="no page of a guide is called 'interveiw'"):
        role_rule("interveiw")


def test_every_verb_is_found() -> None:
    """Each module of the command line is a verb, named as its file."""
    assert {path.stem: path.stem for path in _modules("cli") if path.stem not in WITHOUT_VERBS} == {
        name: module.__name__.rpartition(".")[2] for name, module in verbs().items()
    }


def test_every_block_is_called_by_a_page() -> None:
    """A block that no page calls is dead."""
    called = {name for page in (ROOT / "docs").rglob("*.md") for name in CALL.findall(page.read_text("utf-8"))}
    assert called == blocks().keys()


@pytest.mark.parametrize("folder", ["checks", "cli", "views"])
def test_no_file_is_passed_over(folder: str) -> None:
    """What is looked through are the files of the folder itself, so there are none below it."""
    below = [path for path in (ROOT / "macros" / folder).rglob("*.py") if path.parent.name != folder]
    assert [] == below


def test_every_rule_has_a_test_of_its_own() -> None:
    """A rule that nobody has seen fail may be one that cannot."""
    assert [] == [path for path in TESTED_ELSEWHERE.values() if not (ROOT / path).is_file()]
    tested = {path.stem.removeprefix("test_") for path in (ROOT / "tests/checks").glob("test_*.py")}
    assert set() == {path.stem for path in _modules("checks")} - WITHOUT_RULES - tested - TESTED_ELSEWHERE.keys()
