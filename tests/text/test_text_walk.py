"""Every text that people read is found by the types of the model."""

import re
from pathlib import Path
from typing import Any

import pytest

from macros.catalog.data_files import model_of
from macros.model.base import TextKind
from macros.model.guide import Guide, sparse
from macros.model.hiring import Hiring
from macros.model.interview import Interview
from macros.model.job_description import JobDescription
from macros.model.ladder import Levels
from macros.model.role import RolePage
from macros.model.shared import Overlay, Sources
from macros.text.text_walk import FoundText, texts, translated_texts
from macros.trees.loading import Map, load
from macros.trees.problems import Mark
from tests.conftest import SMALL


@pytest.fixture
def found(tmp_path: Path) -> Any:
    """Finds the texts of what is written as a file of some model."""

    def find(model: Any, text: str) -> list[tuple[str, str, str]]:
        (tmp_path / "a.yml").write_text(text, "utf-8")
        tree, problems = load(tmp_path / "a.yml", "a.yml")
        assert ([], True) == (problems, isinstance(tree, Map))
        return [(".".join(map(str, t.loc)), t.kind.value, t.text) for t in texts(model, tree or Map(Mark("")))]

    return find


def test_lines_and_texts_are_told_apart(found: Any) -> None:
    """A title is a line, which fills no placeholder; a summary is a text."""
    assert [("title", "line", "Keeper"), ("summary", "text", "Keeps.")] == found(
        RolePage, "title: Keeper\nsummary: Keeps.\n"
    )


@pytest.mark.parametrize(
    ("model", "text", "expected"),
    [
        (
            RolePage,
            "why_it_matters: [One., Two.]",
            [(f"why_it_matters.{i}", "text", t) for i, t in enumerate(("One.", "Two."))],
        ),
        (RolePage, "also_called: [One]", [("also_called.0", "line", "One")]),
        (RolePage, "abbreviation: LK", [("abbreviation", "line", "LK")]),
        (RolePage, "facts: {lamps: {means: Lamps}}", [("facts.lamps.means", "line", "Lamps")]),
        (RolePage, "facts: {lamps: {how: Counted.}}", [("facts.lamps.how", "text", "Counted.")]),
        (RolePage, "related: {pilot: Steers.}", [("related.pilot", "text", "Steers.")]),
        (
            JobDescription,
            "requirements: {a: {origin_wording: Asks., risk: {note: Who.}}}",
            [("requirements.a.origin_wording", "text", "Asks."), ("requirements.a.risk.note", "text", "Who.")],
        ),
        (
            Interview,
            "questions: {a: {anchors: {1: Low.}, follow_ups: [Why?]}}",
            [
                ("questions.a.follow_ups.0", "text", "Why?"),
                ("questions.a.anchors.1", "text", "Low."),
            ],
        ),
        (Levels, "core: {title: Core}", [("core.title", "line", "Core")]),
        (Levels, "core: {summary: Works.}", [("core.summary", "text", "Works.")]),
        (
            sparse(Guide),
            "job-description: {offer: {house: {text: Big.}}, reports_to: Master}",
            [("job-description.reports_to", "line", "Master"), ("job-description.offer.house.text", "text", "Big.")],
        ),
        (sparse(Guide), "role: {facts: {lamps: {means: Lamps}}}", [("role.facts.lamps.means", "line", "Lamps")]),
        (Overlay, "summary: Here.\nchanges: {kpis: {intro: [x]}}", [("summary", "text", "Here.")]),
    ],
)
def test_texts_are_found_wherever_a_model_can_hold_them(
    found: Any, model: Any, text: str, expected: list[tuple[str, str, str]]
) -> None:
    """In lists, maps, optional parts, nested models, files that are one map, and changes."""
    assert expected == found(model, text)


@pytest.mark.parametrize(
    "text",
    [
        "family: coast",
        "base_level: core",
        "facts: {lamps: {value: 2-4, source: a-survey, as_of: 2025, verified_on: 2026-01-15, method: sourced}}",
        "promises: {a: {section: interview#questions}}",
    ],
)
def test_ids_figures_and_choices_are_no_texts(found: Any, text: str) -> None:
    """Nobody reads them as they are typed."""
    assert [] == found(RolePage, text)


@pytest.mark.parametrize(
    "text", ["title: 7", "title: [x]", "summary: {a: b}", "facts: text", "nothing: text", "title:"]
)
def test_parts_of_another_shape_are_passed_over(found: Any, text: str) -> None:
    """What the model does not know is reported elsewhere and stops no walk."""
    assert [] == found(RolePage, text)


def test_a_text_knows_its_place(tmp_path: Path) -> None:
    """Line and column are those of the text itself, in a list too."""
    (tmp_path / "a.yml").write_text("title: Keeper\nwhy_it_matters:\n  - One.\n", "utf-8")
    tree, _ = load(tmp_path / "a.yml", "a.yml")
    assert tree is not None

    assert [
        FoundText("Keeper", TextKind.LINE, ("title",), Mark("a.yml", 1, 8)),
        FoundText("One.", TextKind.TEXT, ("why_it_matters", 0), Mark("a.yml", 3, 5)),
    ] == list(texts(RolePage, tree))


def test_names_and_words_for_writers_are_not_translated(tmp_path: Path) -> None:
    """The title of a source is what a reader looks for; its note is said in the language."""
    (tmp_path / "a.yml").write_text("survey: {title: Survey, publisher: Society, note: Of few.}\n", "utf-8")
    tree, _ = load(tmp_path / "a.yml", "a.yml")
    assert tree is not None

    assert ["Survey", "Society", "Of few."] == [found.text for found in texts(Sources, tree)]
    assert ["Of few."] == [found.text for found in translated_texts(Sources, tree)]


def test_words_to_search_for_are_translated_though_they_are_no_texts(tmp_path: Path) -> None:
    """A recruiter in Madrid searches for other words; the strings made of them are not sentences."""
    (tmp_path / "a.yml").write_text("search_words: {skills: [renewals]}\n", "utf-8")
    tree, _ = load(tmp_path / "a.yml", "a.yml")
    assert tree is not None

    assert [] == list(texts(Hiring, tree))
    assert ["renewals"] == [found.text for found in translated_texts(Hiring, tree)]


QUANTITY = re.compile(r"[\d.,-]+ (%|days|weeks|months|years)")
LOOKED_FOR = {"glossary.yml": {"forms", "watch"}, "inclusive-language.yml": {"words"}}
"""File to the keys of lists of words that are looked for in other texts."""


def _words(node: Any, passed_over: set[str]) -> list[str]:
    """Every text of a tree that holds a space: a sentence, never an id or a choice."""
    if isinstance(node, dict):
        return [w for key, value in node.items() if key not in passed_over for w in _words(value, passed_over)]
    if isinstance(node, list):
        return [word for value in node for word in _words(value, passed_over)]
    return [node] if isinstance(node, str) and " " in node.strip() else []


@pytest.mark.parametrize("path", sorted(p.relative_to(SMALL).as_posix() for p in SMALL.rglob("*.yml")))
def test_no_sentence_of_a_file_is_missed(path: str) -> None:
    """Whatever reads like a sentence in the small handbook is found by the walk, but for amounts and searches."""
    tree, _ = load(SMALL / path, path)
    assert tree is not None
    known = {found.text for found in texts(model_of(path), tree)}
    if isinstance(tree.get("changes"), Map):
        known |= {found.text for found in texts(sparse(Guide), tree["changes"])}

    assert set() == {
        text for text in _words(tree, LOOKED_FOR.get(path, set())) if text not in known and not _is_no_prose(text)
    }


def _is_no_prose(text: str) -> bool:
    """Quantities such as `40-60 %` and `12 months`, and search strings."""
    return bool(QUANTITY.fullmatch(text)) or " OR " in text
