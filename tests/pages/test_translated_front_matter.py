"""What is wrong with the words of a page's head in another language is told by the check, as the build refuses it."""

from macros.locales.whole_pages import fingerprint
from macros.pages.checking import page_problems
from tests.conftest import Project

PAGE = "data/locales/de/pages/about/licence.md"
PO = "data/locales/de/handbook.po"


def _told(project: Project) -> list[str]:
    return [str(problem) for problem in page_problems(project.catalog(), is_whole=False)]


def _translated(project: Project, words: str) -> list[str]:
    project.add_language("de")
    english = (project.root / "docs/about/licence.md").read_text("utf-8")
    body = english.split("---\n", 2)[2]
    project.write(PAGE, f"---\nfollows: {fingerprint(english)}\ntitle: Lizenz\n{words}\n---\n{body}")
    return [told for told in _told(project) if told.startswith(PAGE)]


def test_a_page_as_it_should_be_has_no_fault(project: Project) -> None:
    """The key by which it follows the English page is its own."""
    assert [] == _translated(project, "found_by: Lizenz")


def test_a_fault_of_a_translated_page_is_told_at_its_line(project: Project) -> None:
    """Too long, no key of a page, a call, or no YAML."""
    (told,) = _translated(project, f"found_by: {'Wort, ' * 60}")
    assert told.startswith(f"{PAGE}:4:11: 'found_by' has too many characters")


def test_a_key_that_no_page_has_is_told(project: Project) -> None:
    """As in docs/."""
    (told,) = _translated(project, "licence_title: Lizenz")
    assert told.startswith(f"{PAGE}:4:")


def test_a_message_that_is_too_long_for_its_page_is_told(project: Project) -> None:
    """At the catalog, with the page."""
    project.add_language("de")
    project.edit(PO, 'msgid "Salaries"\nmsgstr ""', f'msgid "Salaries"\nmsgstr "{"Gehälter " * 20}"')
    told = [line for line in _told(project) if "docs/salaries.md" in line]
    assert ["translated, the front matter of docs/salaries.md is wrong: 'title' has too many characters"] == [
        line.split(": ", 1)[1].split("; ")[0] for line in told if "'title'" in line
    ]
