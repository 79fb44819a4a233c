"""Every word that a reader sees passes through a catalog: the handbook is built in a language that nobody speaks."""

import csv
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from macros.catalog.reading import read
from macros.changes import formats
from macros.changes.compare_versions import compare_versions
from macros.locales.catalogs import language_of
from macros.locales.pseudo import CLOSE, OPEN, pseudo
from macros.places.version import read_version
from macros.report import document, words
from macros.report.pages import PageChanges
from macros.versions.revisions import extract_data
from tests.locales.conftest import PSEUDO, InPseudo
from tests.locales.words import ID, leaking, strings, texts, texts_of
from tests.site.document import Document

PLACEHOLDER = re.compile(r"\{[a-z_]+\}")
ATOM = "{http://www.w3.org/2005/Atom}"

Told = Iterator[tuple[str, str]]
"""Place and text."""


@pytest.fixture(scope="module")
def documents(in_pseudo: InPseudo) -> list[Document]:
    """Every page of every version; those for what is not there and of the editions too."""
    return [Document.read(site, path) for site in in_pseudo.sites.values() for path in sorted(site.rglob("*.html"))]


def files(in_pseudo: InPseudo, ending: str) -> Iterator[tuple[str, str]]:
    """Path and text of every file of the site without versions with an ending."""
    for path in sorted(in_pseudo.site.rglob(f"*{ending}")):
        yield path.relative_to(in_pseudo.site).as_posix(), path.read_text("utf-8")


def test_every_text_of_a_page_passed_through_a_catalog(documents: list[Document], published: list[str]) -> None:
    """Visible texts, titles, alternatives, labels for screen readers, words for scripts, and those of charts."""
    found = [(page.path, text) for page in documents for text in texts(page.root)]

    assert {"404.html", "whats-new/2026.2/index.html", "roles/buoy/compensation/index.html"} <= {at for at, _ in found}
    assert [] == leaking(found, published)


def test_what_search_engines_read_passed_through_a_catalog(documents: list[Document], published: list[str]) -> None:
    """Names, questions and answers of structured data; its own words are those of schema.org."""
    found = [
        (page.path, text)
        for page in documents
        for script in page.root.all("script")
        if script.get("type") == "application/ld+json"
        for text in strings(json.loads("".join(child for child in script.children if isinstance(child, str))))
        if " " in text
    ]

    assert found
    assert [] == leaking(found, published)


def test_every_text_of_a_data_file_passed_through_a_catalog(in_pseudo: InPseudo, published: list[str]) -> None:
    """What scripts and programs read, the search index too; keys, ids and codes are the same in all languages.

    A change's values before and after are quotes of data/ as it is typed; its sentence is in the language. Patterns,
    expressions and placeholders of the posting check are code.
    """
    found = []
    for path, text in files(in_pseudo, ".json"):
        data = json.loads(PLACEHOLDER.sub("", text) if path == "law/rules.json" else text)
        if path == "whats-new/changes.json":
            data = [change["sentence"] for edition in data for change in edition["changes"] or ()]
            assert len(data) == 10
        if path == "law/rules.json":
            assert {} == data["wording"]  # of English texts alone
            code = ("amount", "facts", "statement", "dates", "binds", "asks", "passes")
            data = {key: value for key, value in data.items() if key not in code}
            for place in data["jurisdictions"].values():
                place.pop("names", None)
            data["rules"] = [{key: value for key, value in one.items() if key not in code} for one in data["rules"]]
        found += [(path, part) for value in strings(data) if not ID.fullmatch(value) for part in texts_of(value)]

    known = {"pay.json", "questions/index.json", "search/lookup.json", "about/due.json"}
    assert {*known, "roles/lighthouse-keeper/posting/builder.json"} <= {at for at, _ in found}
    assert [] == leaking(found, published)


def test_every_cell_with_words_passed_through_a_catalog(in_pseudo: InPseudo, published: list[str]) -> None:
    """Names of fields, ids and codes are the same in all languages."""
    found = []
    for path, text in files(in_pseudo, ".csv"):
        rows = list(csv.reader(text.splitlines()))
        found += [(path, cell) for row in rows[1:] for cell in row if not ID.fullmatch(cell)]

    assert found
    assert [] == leaking(found, published)


def test_what_is_new_passed_through_a_catalog(in_pseudo: InPseudo, published: list[str]) -> None:
    """The feed, with its entries as HTML, and the changelog."""
    feed = ElementTree.parse(in_pseudo.site / "feed.xml").getroot()  # noqa: S314 (we wrote it)
    contents = [str(content.text) for content in feed.iter(f"{ATOM}content")]
    told = [str(part.text) for name in ("title", "summary", "name") for part in feed.iter(f"{ATOM}{name}")]
    changelog = (in_pseudo.site / "whats-new/changelog.md").read_text("utf-8")
    html = [("feed.xml", text) for content in contents for text in texts_of(content)]
    plain = [*(("feed.xml", text) for text in told), *(("changelog.md", line) for line in changelog.splitlines())]

    assert (3, 8) == (len(contents), len(told))  # one title and one name more than entries
    assert changelog.count("\n- ") == 10
    assert [] == leaking(html + plain, published)


def reports(in_pseudo: InPseudo, folder: Path) -> Told:
    """What a pull request is told in the language: without a fault, and with each obstacle."""
    language = language_of(read(in_pseudo.project.root)[0], PSEUDO)
    old = extract_data(in_pseudo.project.root, "refs/tags/2026.1", folder / "old")
    versions = (read_version(data, say=language.title) for data in (old, in_pseudo.project.root / "data"))
    changes = compare_versions(*versions)
    facts = formats.markdown(changes, language, depth=3)
    pages = PageChanges({"1/": "1"}, {"2/": "2"}, {f"{n}/": str(n) for n in range(40)}, 7)
    whole = document.Report([], facts, pages)
    yield "whole", document.markdown(whole, language)
    yield "unreadable", document.markdown(replace(whole, changes=None), language)
    for obstacle in (words.FAULTY, words.BASE_DOES_NOT_BUILD, words.HEAD_DOES_NOT_BUILD):
        yield "obstacle", document.markdown(replace(whole, pages=None, obstacle=obstacle), language)
        yield "obstacle", document.summary(replace(whole, pages=None, obstacle=obstacle), language)


def test_every_line_of_a_report_passed_through_a_catalog(
    in_pseudo: InPseudo, published: list[str], tmp_path: Path
) -> None:
    """That of a pull request, with every change since the first edition; faults are told to who writes, in English."""
    found = [(name, line) for name, text in reports(in_pseudo, tmp_path) for line in text.splitlines()]

    assert len([line for name, line in found if name == "whole" and line.startswith("- ")]) > 40
    assert [] == leaking(found, published)


def test_the_page_says_its_language(documents: list[Document]) -> None:
    """Under the tag of the language, whatever file of the theme is used."""
    assert {PSEUDO} == {page.root.one("html").get("lang") for page in documents}


def test_the_pseudo_language_keeps_what_stands_for_something() -> None:
    """Placeholders, tags, entities, code and the addresses of links."""
    text = "See [the {title} list](a.md) <b>now</b> &amp; `run` %(count)s {{ x }}"

    assert f"{OPEN}Šéééé [ţĥéé {{title}} ļííšţ](a.md) <b>ñóóŵ</b> &amp; `run` %(count)s {{{{ x }}}}{CLOSE}" == pseudo(
        text
    )


def test_the_pseudo_language_is_longer() -> None:
    """As the longest of the five languages is: labels that fit English only are seen to break."""
    text = "Interview questions and ratings for the role"

    assert 1.3 * len(text) < len(pseudo(text)) < 1.6 * len(text)


@pytest.mark.parametrize("text", ["Read more", '<p title="Read more">⟦Ļ⟧</p>', "<svg><text>⟦Ļ⟧ pay</text></svg>"])
def test_words_of_no_catalog_are_seen(text: str) -> None:
    """Between tags, in an attribute, and in a chart."""
    assert 1 == len(leaking([("", part) for part in texts_of(text)], []))
