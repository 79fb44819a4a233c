"""Every word that people read is in the dictionary of its language, or in the handbook's own list; `make words`."""

import subprocess
import sys
from pathlib import Path

import pytest

from macros.catalog.catalog import Catalog
from macros.locales.pages import front_words
from macros.trees.folders import page_texts
from macros.trees.problems import Problem
from tests.conftest import ROOT, Project
from tests.limits import LIMIT
from tools.spelling import Text, dictionary, english_texts, faults, misspelled, ordered, own_words, searched, translated

LIST = "data/locales/en/words.txt"


def told(root: Path, *words: str, own: tuple[str, ...] = ()) -> list[Problem]:
    """The faults of a page that says some words, a line each, with a list of words that are right."""
    (root / "a.md").write_text("\n".join(words), "utf-8")
    texts = [Text(line, "a.md", number) for number, line in enumerate(words, 1)]
    return misspelled(texts, dictionary("en", own), root, LIST)


def test_every_word_is_known(catalog: Catalog) -> None:
    """In data/, on the pages, in templates and in the documents of the project, in every language."""
    assert [] == list(map(str, faults(ROOT, catalog)))


@pytest.mark.parametrize("path", sorted((ROOT / "data/locales").glob("*/words.txt")), ids=lambda path: path.parent.name)
def test_the_list_is_in_order_and_holds_what_no_dictionary_has(catalog: Catalog, path: Path) -> None:
    """Each word once, by the alphabet, so that two people can add words at a time."""
    words = own_words(ROOT, path.parent.name)
    known = dictionary(catalog.settings.languages[path.parent.name].lang)

    assert ordered(words) == words
    assert [] == [word for word in words if known.spell(word)]


def test_a_slip_is_told_once_at_its_place(tmp_path: Path) -> None:
    """With the words that may be meant, and the list that it can be added to."""
    (one,) = map(str, told(tmp_path, "A gangplank.", "One gangplenk, another gangplenk."))

    assert f"a.md:2:5: 'gangplenk' is in no dictionary; write 'gangplank' or 'gangrene', or add it to {LIST}" == one


@pytest.mark.parametrize(
    ("words", "strange"),
    [
        ("The organisation’s labour programme", ["labour", "organisation's", "programme"]),  # codespell:ignore
        ("A three-year, multi-site, cross-functional plan", []),
        ("An add-on and two addons", ["addons"]),
        ("NRR, KPIs and {account} in `account`, <b>bold</b>, data/account.yml, [here](account.md)", []),
        ("The team’s, the boss’s, don’t, it’s, won’t", []),
        ("3rd of 11-2022, 401k", []),
        ("A multi\u00adnational company", []),
    ],
)
def test_what_is_a_word(tmp_path: Path, words: str, strange: list[str]) -> None:
    """American English, with hyphens and apostrophes; no placeholders, code, addresses or abbreviations."""
    assert strange == sorted(str(fault).split("'", 1)[1].rpartition("' is in")[0] for fault in told(tmp_path, words))


def test_a_word_of_the_list_is_right(tmp_path: Path) -> None:
    """With a capital letter too, and as the owner of something; a name only with its capital."""
    own = ("upsell", "Weblate")

    assert ["weblate"] == [
        str(fault).split("'")[1]
        for fault in told(tmp_path, "Upsell, an upsell’s price, Weblate’s server, weblate.", own=own)
    ]


def test_texts_of_the_data_have_their_line(project: Project) -> None:
    """A word of a folded text too; words that readers type into a search are in any spelling."""
    path = "data/roles/lighthouse-keeper/interview.yml"
    place = project.spoil(path, "a lamp that you fixed", "a lamp that you ▸fixxed")
    project.edit("data/handbook.yml", "\nfamilies:", "\nsynonyms: {lights: 'lights, lightes'}\nfamilies:")
    texts = [text for text in english_texts(project.root, project.catalog()) if text.file.startswith("data/")]
    found = misspelled(texts, dictionary("en"), project.root, LIST)

    assert [place] == [str(fault).split(": ")[0] for fault in found if "'fixxed'" in str(fault)]
    assert [] == [fault for fault in found if "'lightes'" in str(fault)]


@pytest.mark.parametrize(("words", "strange"), [("Der Account Manager plant.", 0), ("Der Akkount plant", 1)])
def test_trade_words_of_english_are_known_in_other_languages(tmp_path: Path, words: str, strange: int) -> None:
    """A dictionary of German has no Account Manager; a slip in it is still one."""
    found = misspelled([Text(words, "a.md")], dictionary("de"), tmp_path, "words.txt", [dictionary("en")])

    assert strange == len(found)


def test_an_elided_article_is_part_of_no_word(tmp_path: Path) -> None:
    """What stands behind it may be in the list."""
    found = misspelled([Text("L’OSHA et l’aidance", "a.md")], dictionary("fr", ["aidance"]), tmp_path, "words.txt")

    assert [] == found


def test_a_country_has_a_dictionary_of_its_own() -> None:
    """Portugal writes a contact in another way than Brazil."""
    assert dictionary("pt-PT").spell("facto")


def test_translations_are_looked_at_too(tmp_path: Path) -> None:
    """The catalog of a language with its lines, and its pages of prose."""
    folder = tmp_path / "data/locales/xx"
    (folder / "pages/about").mkdir(parents=True)
    (folder / "handbook.po").write_text('msgid ""\nmsgstr ""\n\nmsgid "Lamp"\nmsgstr "Lampe"\n', "utf-8")
    (folder / "pages/about/a.md").write_text("---\ntitle: Licht\n---\n\n# Licht\n\nEs brennt.\n", "utf-8")

    assert [
        ("Lampe", "data/locales/xx/handbook.po"),
        ("Licht", "data/locales/xx/pages/about/a.md"),
        ("Licht", "data/locales/xx/pages/about/a.md"),
        ("Es brennt.", "data/locales/xx/pages/about/a.md"),
    ] == [(text.words, text.file) for text in translated(tmp_path, "xx")]


def test_words_that_readers_search_by_are_in_any_spelling(tmp_path: Path, catalog: Catalog) -> None:
    """Those of the data and of the pages, in a catalog and on a page of prose."""
    unread = searched(ROOT, catalog)
    known = catalog.settings.synonyms["resume"]
    page = next(words["found_by"] for _, source in page_texts(ROOT) if "found_by" in (words := front_words(source)))
    assert {known, page} <= unread
    folder = tmp_path / "data/locales/xx"
    (folder / "pages").mkdir(parents=True)
    (folder / "handbook.po").write_text(f'msgid ""\nmsgstr ""\n\nmsgid "{known}"\nmsgstr "Lebnslauf"\n', "utf-8")
    (folder / "pages/a.md").write_text("---\nfound_by: lebnslauf\n---\n\n# Licht\n", "utf-8")

    assert ["Licht"] == [text.words for text in translated(tmp_path, "xx", unread)]


def test_a_language_without_a_dictionary_is_told() -> None:
    """With what to do about it."""
    with pytest.raises(LookupError, match="no dictionary for 'xx'; add dictionary-xx to deno"):
        dictionary("xx")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("An organisation with a licence, as is usual.", ["organisation", "licence"]),  # codespell:ignore
        ("A recieved offer", ["recieved"]),  # codespell:ignore
        ("type: behavioural\n[License](about/licence.md)", []),
        ("found_by: licence, CV\n    forms: [organisations]", []),  # codespell:ignore
        ("The NAM earns ZAR 500,000.", []),
        ("lable: x  # codespell:ignore lable", []),
    ],
)
def test_lint_refuses_slips_and_british_spelling(tmp_path: Path, text: str, told: list[str]) -> None:
    """In prose; ids, addresses, what readers type, and slips that are meant may have any spelling."""
    path = tmp_path / "a.md"
    path.write_text(text, "utf-8")
    program = Path(sys.executable).with_name("codespell")
    done = subprocess.run([program, path], cwd=ROOT, capture_output=True, encoding="utf-8", check=False, timeout=LIMIT)

    assert (told, "") == ([line.split()[1] for line in done.stdout.splitlines()], done.stderr)
