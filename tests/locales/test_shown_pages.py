"""Pages of prose without a translation are shown in English, and say so."""

from macros.locales.catalogs import language_of
from macros.locales.translated import translated
from macros.locales.whole_pages import fingerprint
from macros.pages.assembly import Assembly
from macros.pages.settings import SiteSettings
from tests.conftest import Project

PATH = "about/licence.md"
ENGLISH = "---\ntitle: A license\n---\n\n## Text { #text }\n\nWords.\n"


def shown(project: Project) -> str:
    """The article of the page in German."""
    catalog = project.catalog()
    language = language_of(catalog, "de")
    assembly = Assembly(project.root, translated(catalog, language), language)
    assembly.prepare({PATH: ENGLISH}, {}, SiteSettings())
    return assembly.whole(assembly.pages[PATH]).html


def test_an_english_page_says_that_it_is(project: Project) -> None:
    """Screen readers speak it as English; what stands around it is in the language."""
    project.add_language("de")

    assert shown(project).startswith('<div lang="en"><h2 id="text"><a href="#text">Text')


def test_a_translated_page_is_in_the_language(project: Project) -> None:
    """It has no mark of another language."""
    project.add_language("de")
    project.write("docs/" + PATH, ENGLISH)
    page = ENGLISH.replace("---\n", f"---\nfollows: {fingerprint(ENGLISH)}\n", 1).replace("Words", "Wörter")
    project.write(f"data/locales/de/pages/{PATH}", page)
    html = shown(project)

    assert "Wörter" in html
    assert 'lang="en"' not in html
