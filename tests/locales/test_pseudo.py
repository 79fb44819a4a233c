"""Every word that a reader sees passes through a catalog: the handbook is built in a language that nobody speaks.

In it no word has two letters of ASCII next to each other. Figures and dates are Greek there, so that what CLDR says
is not taken for English.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from macros.catalog.reading import read
from macros.locales.pseudo import CLOSE, OPEN, pseudo
from tests.locales.conftest import PSEUDO, InPseudo
from tests.site.document import Document, Element

NAMES = {
    "Hiring Handbook": "the name of the site, a setting of mkdocs.yml",
    "The Hiring Handbook maintainers": "its author, a setting of mkdocs.yml",
    "CC BY 4.0": "a licence's own name",
    "MIT": "a licence's own name",
    "USD": "the code of a currency (ISO 4217)",
    "@lighthouses/office": "a team of GitHub",
}
"""What is the same in every language, with the reason; titles of sources and laws come from the data."""

SPOKEN = ("alt", "aria-label", "content", "label", "none", "placeholder", "title")
"""Attributes whose values people read or hear; of `meta` the description alone."""

UNSPOKEN = ("script", "style", "code", "template")
"""Elements without prose; code is the same in every language."""

WORD = re.compile(r"[A-Za-z]{2,}")
ID = re.compile(r"[\w./#:@{}+-]*")
ADDRESS = re.compile(r"https?://\S+|\{[A-Za-z-]+\}|`[^`]*`")


@pytest.fixture(scope="session")
def published(in_pseudo: InPseudo) -> list[str]:
    """Names as they were published, the longest first."""
    catalog = read(in_pseudo.project.root)[0]
    names = [
        *(name for source in catalog.sources.values() for name in (source.title, source.publisher, source.read_at)),
        *(law.title for place in catalog.jurisdictions.values() for law in place.laws),
        *(language.name for language in catalog.settings.languages.values()),
        *NAMES,
    ]
    return sorted(filter(None, names), key=lambda name: (-len(name), name))


def leaks(text: str, published: list[str]) -> bool:
    """Whether a text has words that passed through no catalog."""
    for name in published:
        text = text.replace(name, "")
    return WORD.search(ADDRESS.sub("", text)) is not None


def is_unspoken(element: Element) -> bool:
    """Whether what stands in an element is no prose of the language."""
    return element.tag in UNSPOKEN or element.get("lang") == "en" or element.get("translate") == "no"


def texts(element: Element) -> Iterator[str]:
    """Every text that shows, and every attribute that is read out, of an element and of those in it."""
    if is_unspoken(element):
        return
    for name, value in element.attributes.items():
        is_said = re.match("data-(?!md-)", name) and not ID.fullmatch(value)  # data-md- is for the theme's scripts
        is_meta = element.tag == "meta" and element.get("name") not in ("description", "author")
        if (name in SPOKEN and not is_meta) or is_said:
            yield value
    run = ""
    for child in element.children:
        if isinstance(child, str):
            run += child
        elif child.tag != "wbr":  # a name may break there
            yield from [" ".join(run.split())] if run.strip() else []
            run = ""
            yield from texts(child)
    yield from [" ".join(run.split())] if run.strip() else []


def told(found: dict[str, str]) -> list[str]:
    """Each text once, with the first page that shows it."""
    return [f"{page}: {text}" for text, page in found.items()]


def pages(site: Path) -> list[Path]:
    """Every page, as a path below the site."""
    return sorted(path.relative_to(site) for path in site.rglob("*.html"))


def test_every_text_of_a_page_passed_through_a_catalog(in_pseudo: InPseudo, published: list[str]) -> None:
    """Visible texts, titles, alternatives, labels for screen readers and words for scripts."""
    found: dict[str, str] = {}
    for path in pages(in_pseudo.site):
        for text in texts(Document.read(in_pseudo.site, in_pseudo.site / path).root):
            if leaks(text, published):
                found.setdefault(text, path.as_posix())

    assert [] == told(found)


def strings(data: Any) -> Iterator[str]:
    """Every value that is a text, of data of any shape."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, list | dict):
        for value in data.values() if isinstance(data, dict) else data:
            yield from strings(value)


def test_every_text_of_a_data_file_passed_through_a_catalog(in_pseudo: InPseudo, published: list[str]) -> None:
    """What scripts and programs read says its texts in the language; keys, ids and codes are the same in all."""
    found: dict[str, str] = {}
    for path in sorted(in_pseudo.site.rglob("*.json")):
        if path.parent.name != "search":
            for text in strings(json.loads(path.read_text("utf-8"))):
                plain = re.sub(r"<[^>]*>", " ", text)
                if not ID.fullmatch(plain) and leaks(plain, published):
                    found.setdefault(text, path.relative_to(in_pseudo.site).as_posix())

    assert [] == told(found)


def test_what_search_engines_read_passed_through_a_catalog(in_pseudo: InPseudo, published: list[str]) -> None:
    """Names, questions and answers of structured data; its own words are those of schema.org."""
    found: dict[str, str] = {}
    for path in pages(in_pseudo.site):
        for script in Document.read(in_pseudo.site, in_pseudo.site / path).root.all("script"):
            if script.get("type") == "application/ld+json":
                data = json.loads("".join(child for child in script.children if isinstance(child, str)))
                for text in strings(data):
                    if " " in text and leaks(text, published):
                        found.setdefault(text, path.as_posix())

    assert [] == told(found)


def test_the_page_says_its_language(in_pseudo: InPseudo) -> None:
    """Under the tag of the language, whatever file of the theme is used."""
    tags = {
        Document.read(in_pseudo.site, in_pseudo.site / path).root.one("html").get("lang")
        for path in pages(in_pseudo.site)
    }

    assert {PSEUDO} == tags


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
