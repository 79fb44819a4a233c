"""What has no translation is shown in English, and says so."""

from macros.locales.catalogs import language_of
from macros.locales.translated import translated
from macros.locales.whole_pages import fingerprint
from macros.pages.assembly import Assembly
from macros.pages.downloads import downloads
from macros.pages.settings import SiteSettings
from macros.text.untranslated import plain
from tests.conftest import Project

PATH = "about/licence.md"
ENGLISH = "---\ntitle: A license\n---\n\n## Text { #text }\n\nWords.\n"


MACROS = "---\ntitle: Find\nlead: Words.\n---\n{{ page_head(title, lead) }}\n"


def german(project: Project, **pages: str) -> Assembly:
    """The pages in German."""
    catalog = project.catalog()
    language = language_of(catalog, "de")
    assembly = Assembly(project.root, translated(catalog, language), language)
    assembly.prepare(pages, {}, SiteSettings())
    return assembly


def shown(project: Project) -> str:
    """The article of the page in German."""
    assembly = german(project, **{PATH: ENGLISH})
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


def _begun(project: Project) -> Assembly:
    """A page of which nothing is translated, in a language whose catalog is begun."""
    project.write("docs/find.md", MACROS)
    project.add_language("de")
    return german(project, **{"find.md": MACROS})


def test_words_without_a_translation_are_marked_and_counted(project: Project) -> None:
    """Where a page begins, it says that there are some."""
    assembly = _begun(project)
    page = assembly.pages["find.md"]
    html = assembly.spoken(assembly.whole(page).html)

    assert '<span lang="en">Find</span></h1>' in html
    assert "hb-untranslated" in html.partition("</h1>")[2]
    assert plain(html) == html


def test_downloads_hold_no_signs(project: Project) -> None:
    """Their words are in English where they have to be."""
    assembly = _begun(project)
    made = [
        text
        for make in downloads(assembly.renderer, assembly.switches, assembly.settings).values()
        for _, text in make()
    ]

    assert made
    assert [] == [text for text in made if plain(text) != text]
