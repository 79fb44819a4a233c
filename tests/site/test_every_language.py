"""What the pages of every language keep, English included: links, ids, titles, order, and the same pages as English."""

from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree

import pytest

from macros.locales.catalogs import translations
from macros.locales.whole_pages import is_whole
from tests.conftest import Once, own_catalog
from tests.search.known import known_sections
from tests.site import facts
from tests.site.facts import Facts, sentences_of

HOST = "https://site.invalid"
"""Stands for the host of the site, to resolve addresses against."""

DATA = own_catalog()
LANGUAGES = DATA.settings.languages
ENGLISH, *TRANSLATED = LANGUAGES


class Pages:
    """The pages of the languages, each language read once in a run."""

    def __init__(self, site: Path, once: Once) -> None:
        self.site = site
        self._once = once
        self._read: dict[str, list[Facts]] = {}

    def every(self, folder: str) -> list[Facts]:
        """Those of a language, with that for missing addresses."""
        if folder not in self._read:
            made = self._once(f"facts-{folder}", lambda to: facts.write(self.site, folder, to / "facts.json"))
            self._read[folder] = facts.read(made / "facts.json")
        return self._read[folder]

    def of(self, folder: str) -> dict[str, Facts]:
        """Those that people read, by their address below the language."""
        return {page.address: page for page in self.every(folder) if page.path.endswith("/index.html")}


@pytest.fixture(scope="session")
def pages(site: Path, once: Once) -> Pages:
    """The pages of the built site."""
    return Pages(site, once)


@pytest.fixture(scope="session")
def downloads(site: Path) -> frozenset[str]:
    """Every file of the site, as a path below its root."""
    return frozenset(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())


every_language = pytest.mark.parametrize("folder", LANGUAGES)


@pytest.mark.skipif(not TRANSLATED, reason="the handbook is in one language")
@pytest.mark.parametrize("folder", TRANSLATED)
def test_each_language_has_the_pages_of_english_with_their_anchors(folder: str, pages: Pages) -> None:
    """The menu leads to the same place of the same page; what is prose may have sections of its own beside them."""
    own, english = pages.of(folder), pages.of(ENGLISH)
    assert set(english) == set(own)
    lost = {address: sorted(_anchors(english[address]) - _anchors(own[address])) for address in english}
    assert {} == {address: ids for address, ids in lost.items() if ids}
    added = {address: sorted(_anchors(own[address]) - _anchors(english[address])) for address in english}
    assert {} == {address: ids for address, ids in added.items() if ids and not is_whole(address)}


def _anchors(page: Facts) -> set[str]:
    """The ids of a page without those of the letters of the glossary, which each language has of its own."""
    return {name for name in page.ids if not name.startswith("letter-")}


@every_language
def test_every_internal_link_leads_somewhere(folder: str, pages: Pages, downloads: frozenset[str]) -> None:
    """Each address inside the site names a file that exists, and each fragment an id in that page, or a state."""
    base = urlsplit(pages.of(folder)[""].canonical).path.removesuffix(f"{folder}/")
    ids = {page.path: frozenset(page.ids) for page in pages.every(folder)}
    dead = []
    for page in pages.every(folder):
        for address in page.addresses:
            target = urlsplit(urljoin(f"{HOST}{base}{folder}/{page.address}", address))
            if f"{target.scheme}://{target.netloc}" != HOST:
                continue
            path = unquote(target.path).removeprefix(base)
            path = path if path in downloads else f"{path.removesuffix('/')}/index.html".removeprefix("/")
            is_state = "=" in target.fragment  # a script reads it
            known = ids.get(path, frozenset())  # of other languages the menu alone names pages, without a fragment
            if path not in downloads or (target.fragment and not is_state and target.fragment not in known):
                dead.append(f"{page.path}: {address}")
    assert [] == sorted(set(dead))


@every_language
def test_every_page_names_its_own_address_as_the_canonical_one(folder: str, pages: Pages) -> None:
    """Search engines are told one address for each page, its own."""
    start = pages.of(folder)[""].canonical
    assert start.endswith(f"/{folder}/")
    own = pages.of(folder)
    assert {address: start + address for address in own} == {a: page.canonical for a, page in own.items()}


@every_language
def test_no_id_stands_twice_on_a_page(folder: str, pages: Pages) -> None:
    """An id is the handle of one thing."""
    twice = {page.path: [name for name, n in Counter(page.ids).items() if n > 1] for page in pages.every(folder)}
    assert {} == {path: names for path, names in twice.items() if names}


@every_language
def test_labels_and_descriptions_name_ids_that_exist(folder: str, pages: Pages) -> None:
    """`for` and the aria attributes that point at something point at something on the same page."""
    missing = {page.path: sorted(set(page.named) - set(page.ids)) for page in pages.every(folder)}
    assert {} == {path: names for path, names in missing.items() if names}


@every_language
def test_headings_form_an_outline(folder: str, pages: Pages) -> None:
    """A page has one h1, before all other headings, no heading skips a level, and each section can be linked to."""
    faults = []
    for address, page in pages.of(folder).items():
        if page.levels[:1] != [1] or page.levels.count(1) != 1:
            faults.append(f"{address}: {page.levels.count(1)} h1")
        steps = zip(page.levels, page.levels[1:], strict=False)
        faults += [f"{address}: h{low} before h{high}" for low, high in steps if high > low + 1]
        faults += [f"{address}: {heading} has no id" for heading in page.bare]
    assert [] == faults


@every_language
@pytest.mark.parametrize("name", ["title", "description"])
def test_titles_and_descriptions_tell_pages_apart(name: str, folder: str, pages: Pages) -> None:
    """Each page has a title and a description of its own."""
    said = {address: str(getattr(page, name)) for address, page in pages.of(folder).items()}
    assert [] == [address for address, words in said.items() if not words]
    assert [] == [words for words, count in Counter(said.values()).items() if count > 1]


@every_language
def test_every_page_says_its_language(folder: str, pages: Pages) -> None:
    """`lang` is the tag of the settings on every page."""
    assert {LANGUAGES[folder].lang} == {page.lang for page in pages.every(folder)}


@every_language
def test_the_pages_form_one_chain(folder: str, pages: Pages) -> None:
    """By `next` one comes from the home page through every page, and by `previous` back again."""
    own = pages.of(folder)
    forward = _chain("following", "", own)
    assert sorted(own) == sorted(forward)
    assert forward == _chain("previous", forward[-1], own)[::-1]


def _chain(direction: str, start: str, pages: dict[str, Facts]) -> list[str]:
    """The addresses that one passes by the links in the footer, the first one included."""
    chain = [start]
    while link := str(getattr(pages[chain[-1]], direction)):
        chain.append(urljoin(f"/{chain[-1]}", link)[1:])
        assert len(chain) <= len(pages), f"the chain of {direction} runs in a circle"
    return chain


@every_language
def test_nothing_of_the_template_language_is_left(folder: str, pages: Pages) -> None:
    """No page shows braces of a template, a placeholder that was not filled in, or the place of a block."""
    assert {} == {page.path: page.left for page in pages.every(folder) if page.left}


@every_language
def test_a_page_links_each_term_once(folder: str, pages: Pages) -> None:
    """To an entry of the glossary that links may lead to."""
    assert DATA.glossary
    linked = {key for key, term in DATA.glossary.terms.items() if term.link}
    assert pages.of(folder)["roles/national-account-manager/kpis/"].terms
    for address, page in pages.of(folder).items():
        assert {f"{'../' * address.count('/')}glossary/"} >= {link.partition("#")[0] for link in page.terms}, address
        terms = [link.partition("#")[2] for link in page.terms]
        assert [] == [term for term, count in Counter(terms).items() if count > 1 or term not in linked], address


@pytest.mark.skipif(not TRANSLATED, reason="the handbook is in one language")
@pytest.mark.parametrize("folder", TRANSLATED)
def test_no_sentence_is_left_in_english(folder: str, pages: Pages) -> None:
    """What a catalog has not is marked as English; here no sentence stands as its message does, and is not marked.

    Names and titles that are the same in both languages are of the catalog.
    """
    words, _ = translations(DATA, folder)
    assert words
    keys = [key if isinstance(key, str) else key[1] for key, _ in words.said()]
    english, own = (
        {sentence for text in texts for sentence in sentences_of(text)}
        for texts in (keys, [form for _, forms in words.said() for form in forms])
    )
    left = {page.path: sorted((english - own) & set(page.sentences)) for page in pages.every(folder)}
    assert {} == {path: sentences for path, sentences in left.items() if sentences}


@every_language
def test_the_sitemap_lists_every_page(folder: str, site: Path, pages: Pages) -> None:
    """Search engines are told all pages and no other address."""
    tree = ElementTree.fromstring((site / folder / "sitemap.xml").read_text("utf-8"))  # noqa: S314 (our own build's)
    listed = [element.text for element in tree.iter() if element.tag.endswith("}loc")]
    assert sorted(page.canonical for page in pages.of(folder).values()) == sorted(filter(None, listed))


@every_language
def test_the_search_knows_every_page(folder: str, site: Path, pages: Pages) -> None:
    """No page is missing in the index of its language."""
    assert set() == set(pages.of(folder)) - set(known_sections(site / folder))
