"""Pages of prose in another language: the whole page, as long as it follows the English one."""

from pathlib import Path

import pytest

from macros.locales.whole_pages import LocalPage, fingerprint, local_page, untranslated_pages
from tests.languages import language
from tests.text.test_language import _Translations

ENGLISH = "---\ntitle: A license\nnav_order: 3\n---\n\n## Text { #text }\n\nWords.\n"
GERMAN = "---\ntitle: Eine Lizenz\nfollows: {follows}\n---\n\n## Wortlaut { #text }\n\nWorte.\n"
PATH = "about/licence.md"
OTHER = language("de", _Translations())


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with one page of prose and its translation."""
    write(tmp_path, fingerprint(ENGLISH))
    (tmp_path / "docs/about").mkdir(parents=True)
    (tmp_path / "docs" / PATH).write_text(ENGLISH, "utf-8")
    (tmp_path / "docs/index.md").write_text(ENGLISH, "utf-8")
    return tmp_path


def write(root: Path, follows: str) -> None:
    """Write the translation."""
    target = root / "data/locales/de/pages" / PATH
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(GERMAN.replace("{follows}", follows), "utf-8")


def test_a_page_of_prose_is_its_translation(root: Path) -> None:
    """With the words of the translation, and the settings of the English page."""
    made = local_page(root, OTHER, PATH, ENGLISH)

    source = '---\ntitle: "Eine Lizenz"\nnav_order: 3\n---\n\n## Wortlaut { #text }\n\nWorte.\n'
    assert source == made.source
    name, lines = f"data/locales/de/pages/{PATH}", (root / made.file).read_text("utf-8").count("\n")
    assert (name, source.count("\n") - lines) == (made.file, made.added_lines)
    assert [] == list(untranslated_pages(root, "de"))


def test_an_outdated_translation_is_not_shown(root: Path) -> None:
    """It may say what is no longer so; the page tells that it is English."""
    write(root, "0123456789ab")

    assert LocalPage(ENGLISH, is_english=True) == local_page(root, OTHER, PATH, ENGLISH)
    assert [(PATH, "outdated")] == list(untranslated_pages(root, "de"))


def test_a_page_without_translation_is_english(root: Path) -> None:
    """And is listed."""
    (root / "data/locales/de/pages" / PATH).unlink()

    assert LocalPage(ENGLISH, is_english=True) == local_page(root, OTHER, PATH, ENGLISH)
    assert [(PATH, "missing")] == list(untranslated_pages(root, "de"))


def test_any_other_page_is_translated_text_by_text(root: Path) -> None:
    """By the catalog."""
    made = local_page(root, OTHER, "index.md", ENGLISH)

    assert LocalPage('---\ntitle: "<A license>"\nnav_order: 3\n---\n\n## <Text> { #text }\n\n<Words.>\n') == made


def test_the_source_language_has_the_pages_as_they_are(root: Path) -> None:
    """Nothing is looked up."""
    assert LocalPage(ENGLISH) == local_page(root, language("en"), PATH, ENGLISH)
