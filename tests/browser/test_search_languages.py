"""The search in the languages to come, on made pages: what people type finds what stands there, in Chromium."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from macros.pages.search_sections import SearchSection
from macros.search.forms import forms_of
from macros.search.index import LOOKUP_FILE, WORDS_FILE, SearchIndex
from macros.search.lookup import Lookup
from macros.search.pages import FoundPage, words
from macros.search.vocabulary import Vocabulary
from tests.browser.profiles import Profiles
from tests.conftest import ROOT, served, small_project
from tests.languages import language
from tests.search.pairs import NAMES, PAIRS, pairs
from tests.search.questions import ASKED, ROLES

SCRIPTS = "assets/elements/site-search"
NAMED = ("roles", "kinds", "choices", "places", "terms", "same", "small")
"""What the browser knows of names, which are English here and lead elsewhere."""

FIND = """async ([lang, typed]) => {
  const { Engine } = await import("/assets/elements/site-search/engine.js");
  const engine = new Engine(new URL(`/${lang}/`, location.href));
  const found = [];
  for (const query of typed) {
    const { pages, understood } = await engine.find(query);
    const excerpts = pages.map(({ title, sections }) => [title, sections.flatMap(({ excerpt }) => excerpt)]);
    found.push({ excerpts, fixed: understood.map(({ words }) => words) });
  }
  return found;
}"""

READ = """async ([rules, texts]) => {
  const { Forms } = await import("/assets/elements/site-search/forms.js");
  const forms = new Forms(rules);
  return texts.map((text) => forms.words(text).map((word) => [word, forms.key([word])]));
}"""

LEAD = """async ([lookup, typed]) => {
  const { Engine } = await import("/assets/elements/site-search/engine.js");
  const engine = new Engine(new URL("/", location.href));
  engine.index = Promise.resolve({ search: async () => ({ results: [] }) });
  engine.load = async () => engine.take(lookup, []);
  const found = [];
  for (const query of typed) found.push((await engine.find(query)).pages.map(({ role, kind }) => `${role} ${kind}`)[0]);
  return found;
}"""


@pytest.fixture(scope="module")
def languages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a site with the search of each language, below its code.

    Every sentence is a page, and one page says all that is typed, so that what is typed is found there as it is: it has
    to find the sentence too.
    """
    folder = tmp_path_factory.mktemp("languages")
    site = folder / "site"
    shutil.copytree(ROOT / "docs" / SCRIPTS, site / SCRIPTS)
    shutil.copy(Path(__file__).parent / "harness/index.html", site)
    catalog = small_project(folder / "project").catalog()
    for code in PAIRS:
        lookup = Lookup(catalog, language(code))
        with SearchIndex(lookup, language(code).lang) as index:
            for number, sentence in enumerate(PAIRS[code]):
                index.add(FoundPage(f"{number}/", str(number), [SearchSection("", "", sentence)]))
            typed = " ".join(typed for _, _, typed in pairs(code))
            index.add(FoundPage("typed/", "typed", [SearchSection("", "", typed)]))
            index.complete(site / code)
        known = json.loads((site / code / LOOKUP_FILE).read_text("utf-8"))
        (site / code / LOOKUP_FILE).write_text(json.dumps(known | {name: [] for name in NAMED}), "utf-8")
    with served(site) as address:
        yield address


@pytest.fixture
def harness(profiles: Profiles, languages: str) -> Iterator[Page]:
    """An empty page of that site."""
    with profiles.page(languages) as page:
        page.goto("/")
        yield page


@pytest.mark.parametrize("code", PAIRS)
def test_words_are_found_in_every_form(code: str, harness: Page) -> None:
    """The sentence is found with its word marked, and nothing is shown that does not stand there.

    Misspellings are not fixed, or they would hide a form that is not found: a page says all that is typed.
    """
    asked, sentences = list(pairs(code)), list(PAIRS[code])
    found = harness.evaluate(FIND, [code, [typed for _, _, typed in asked]])

    missed = []
    for (sentence, word, typed), one in zip(asked, found, strict=True):
        parts = dict(one["excerpts"]).get(str(sentences.index(sentence)), [])
        marked = " ".join(part["text"] for part in parts if part["marked"]).split()
        shown = "".join(part["text"] for part in parts).strip(" …")
        is_marked = word.strip(".,:;·’") in marked
        if one["fixed"] or not is_marked or shown not in f"{sentences.index(sentence)}. {sentence}":
            missed.append(f"{typed}: {word} ({marked}, {shown})")
    assert [] == missed


@pytest.mark.parametrize("code", PAIRS)
def test_a_form_is_no_misspelling(code: str, harness: Page) -> None:
    """What the handbook says in another form is not fixed: another word may be more like it."""
    vocabulary = Vocabulary()
    vocabulary.add(" ".join(NAMES[code]))
    harness.route(f"**/{WORDS_FILE}", lambda route: route.fulfill(json=vocabulary.found()))
    asked = [typed for names in NAMES[code].values() for typed in names.split(", ")]

    assert [] == [one["fixed"] for one in harness.evaluate(FIND, [code, asked]) if one["fixed"]]


@pytest.mark.parametrize("code", PAIRS)
def test_browsers_read_words_as_the_build_does(code: str, harness: Page) -> None:
    """The rules are stated once, as patterns of two languages."""
    texts = [*PAIRS[code], *NAMES[code], *(typed for _, _, typed in pairs(code))]
    forms = forms_of(code)
    expected = [[[word, forms.key(word)] for word in forms.words(text)] for text in texts]

    assert expected == harness.evaluate(READ, [forms.found(), texts])


@pytest.mark.parametrize("code", ASKED)
def test_names_in_every_form_lead_to_their_page(code: str, harness: Page) -> None:
    """A role and a topic lead to that role's page of the topic, whatever its text says."""
    asked = ASKED[code]
    lookup = {name: [] for name in NAMED} | {
        "roles": [
            {"id": role, "title": title, "words": [title, *words(asked.roles.get(role))]}
            for role, title in ROLES.items()
        ],
        "kinds": [{"id": kind, "title": kind, "words": words(line)} for kind, line in asked.kinds.items()],
        "pages": [
            [f"{role} {kind}", f"{role}/{kind}/", "", role, kind, ""]
            for role in ROLES
            for kind in ("overview", *asked.kinds)
        ],
        "forms": forms_of(code).found(),
    }

    assert asked.questions == dict(
        zip(asked.questions, harness.evaluate(LEAD, [lookup, [*asked.questions]]), strict=True)
    )
