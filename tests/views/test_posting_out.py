"""The sentences for what is wrong with a posting that leaves the builder."""

import re

from macros.text.language import Language
from macros.views.posting_out import PROBLEMS, problem_words
from tests.conftest import ROOT

SCRIPTS = [
    path
    for path in sorted((ROOT / "docs/assets/elements/posting-builder/out").glob("*.js"))
    if not path.name.endswith(".test.js")
]
PROBLEM = re.compile(r'\bproblem\("([a-z-]+)"(?:, \{ ([^{}]*) \})?\)')


def test_every_problem_of_the_scripts_has_a_sentence() -> None:
    """A code without a sentence would show nothing; a sentence without a code is dead. Values fill its placeholders."""
    used: dict[str, set[str]] = {}
    for path in SCRIPTS:
        for code, values in PROBLEM.findall(path.read_text("utf-8")):
            used.setdefault(code, set()).update(re.findall(r"(\w+):", re.sub(r"\([^()]*\)", "", values)))

    assert {code: set(re.findall(r"\{(\w+)\}", words.text)) for code, words in PROBLEMS.items()} == used


def test_each_problem_is_one_plain_sentence_or_two() -> None:
    """Each ends with a period, and keeps its placeholders for the script."""
    words = problem_words(Language())

    assert [] == [text for text in words.values() if not text.endswith(".")]
    assert "The file says “{key}”, which this builder does not know." == words["unknown-key"]
