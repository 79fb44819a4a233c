"""What the program asks a catalog for beside the pages of a handbook, said in a language that remembers it."""

import datetime
from collections.abc import Sequence

import pytest

from macros.catalog.catalog import Catalog
from macros.changes import formats
from macros.changes.releases import Release, State, releases
from macros.changes.values import Keyword
from macros.exports.posting_law import law_json
from macros.places import keywords, titles, vocabulary
from macros.places.place import Place, Spot, Step
from macros.places.version import read_version
from macros.report import document, words
from macros.report.pages import PageChanges
from macros.text.language import Language
from macros.trees.problems import Mark, Problem
from macros.views import (
    across_roles,
    blocks,
    choice_pages,
    how_to,
    pages,
    question_bank,
    reviews,
    role_comparison,
    salaries,
)
from macros.views.renderer import Renderer
from tests.changes.every_change import change, told_everything
from tests.languages import language
from tests.messages import Heard

Keys = frozenset[tuple[str, str]]

LIMITS = (
    (across_roles, "LISTED"),
    (choice_pages, "MANY"),
    (reviews, "LISTED"),
    (role_comparison, "HELD"),
    (salaries, "DRAWN"),
    *((module, "FEW") for module in (how_to, pages, question_bank, role_comparison)),
)
"""How much a page holds of what grows with the roles."""

EARLY, LATE = datetime.date(2025, 1, 1), datetime.date(2028, 1, 1)
SOME = PageChanges({"a/": "A"}, {"b/": "B"}, {"c/": "C"} | {f"{n}/": "D" for n in range(40)}, 7)
NO_PAGES = PageChanges({}, {}, {}, 7)
PROBLEM = Problem(Mark("data/x.yml", 1), "this is wrong", "fix it")


def asked_beside_pages(handbook: Catalog) -> Keys:
    """By changes, by reports, by editions that cannot be told, by lists that are cut, and by the posting check."""
    of_lists = _of_lists(handbook) | _of_posting_check(handbook)
    return told_everything().keys | _of_places() | _of_reports() | _of_editions(handbook) | of_lists


def _of_places() -> Keys:
    """Every place and keyword that a change can name."""
    heard = Heard()
    told = [change("added", None, Keyword(key)) for key in keywords.KEYWORDS]
    for table in (vocabulary.FILES, vocabulary.HELD, vocabulary.FIELDS):
        for word in table.values():
            told += [change("added", None, "x", Step(word, is_entry=is_entry)) for is_entry in (False, True)]
    formats.text(told, language("en", heard))
    for page in titles.PAGE_TITLES:
        place = Place("", "", page, None, Spot("x.yml"))
        titles.page_title(place, language("en", heard))
        titles.role_title(place, language("en", heard))
    return heard.keys


def _of_reports() -> Keys:
    """With and without faults, changes and pages, and of each obstacle."""
    heard = Heard()
    obstacles = (words.FAULTY, words.BASE_DOES_NOT_BUILD, words.HEAD_DOES_NOT_BUILD)
    reports = [
        document.Report([], "x" * 50_000, SOME),
        document.Report([PROBLEM] * 60, None, NO_PAGES),
        *(document.Report([], "", None, obstacle) for obstacle in obstacles),
        document.Report([], "", NO_PAGES, programs=["Makefile"] * 20),
    ]
    for report in reports:
        document.markdown(report, language("en", heard))
        document.summary(report, language("en", heard))
    return heard.keys


def _of_editions(handbook: Catalog) -> Keys:
    """None yet, one that cannot be read, one after that, and nothing since."""
    version = read_version(handbook.root / "data")
    after_it = [State("2026.1", None, None), State("2026.2", None, version), State("", None, version)]
    before_now = [State("2026.1", None, None), State("", None, version)]
    return frozenset[tuple[str, str]]().union(
        *(_of_releases(handbook, found) for found in ([], releases(after_it), releases(before_now)))
    )


def _of_releases(handbook: Catalog, found: Sequence[Release]) -> Keys:
    heard = Heard()
    renderer = Renderer(handbook, language("en", heard), releases=found)
    blocks()["edition_list"](renderer)
    for release in found:
        if release.name:
            blocks()["edition_changes"](renderer, release.name)
    return heard.keys


def _of_lists(handbook: Catalog) -> Keys:
    """Before anything is due, when everything is, and where a page holds one of each thing."""
    heard = Heard()
    spoken = language("en", heard)
    for day in (EARLY, LATE):
        _render_lists(handbook, spoken, day)
    with pytest.MonkeyPatch.context() as patch:
        for module, name in LIMITS:
            patch.setattr(module, name, 1)
        for day in (EARLY, LATE):
            _render_lists(handbook, spoken, day)
    return heard.keys


def _of_posting_check(handbook: Catalog) -> Keys:
    """In the language of the texts, of whose words it names those that keep people from applying."""
    heard = Heard()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Language, "is_translated", False)
        law_json(handbook, language("en", heard))
    return heard.keys


def _render_lists(handbook: Catalog, spoken: Language, day: datetime.date) -> None:
    renderer = Renderer(handbook, spoken, day=day)
    for state in ("overdue", "soon"):
        blocks()["facts_due"](renderer, state)
    for name in ("facts_due_later", "role_comparison", "salary_explorer", "ready_searches"):
        blocks()[name](renderer)
    blocks()["role_links"](renderer, "interview")
    for axis in ("industry", "context"):
        for chosen in handbook.options(axis):
            for name in ("choice_sources", "choice_roles", "choice_notes", "choice_questions"):
                blocks()[name](renderer, axis, chosen)
