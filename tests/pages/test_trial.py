"""The check makes pages on trial, so that it refuses whatever a build refuses."""

import pytest

from macros.locales.whole_pages import fingerprint
from macros.pages.checking import page_problems
from tests.conftest import ROLE, Project

PAGE = "docs/about/licence.md"
GERMAN = "data/locales/de/pages/about/licence.md"
SENTENCE = "We provide the handbook as is."


def told(project: Project) -> list[str]:
    """The faults of pages, without how to fix them."""
    return [str(problem).split("; ")[0] for problem in page_problems(project.catalog(), is_whole=True)]


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("[x](▸#nosuch)", "the link '#nosuch' names a section that the page does not have"),
        ("[x](▸../glossary.md#nosuch)", "the link '../glossary.md#nosuch' names a section that the page does not have"),
        ("[x][there]\n\n[there]: ▸nosuch.md\n\nThen", "the link 'nosuch.md' does not lead to a file of docs/"),
        ("▸<div>", "the element <div> is never closed"),
        ("x▸</div>", "'</div>' closes nothing"),
        ('▸{{ faq_list("nobody", "faq.employers") }}', "the block 'faq_list' finds no 'nobody'"),
        ("▸{{ faq_list() }}", "'faq_list' needs other words"),
        ("## x { #x ▸onclick=y }\n\nThen", "the attribute 'onclick' is not allowed in a page"),
    ],
)
def test_what_only_making_shows_is_told(project: Project, words: str, fault: str) -> None:
    """At its place, as a build would tell it."""
    place = project.spoil(PAGE, SENTENCE, words)

    assert [f"{place}: {fault}"] == told(project)


def test_the_script_of_a_page_is_there(project: Project) -> None:
    """Without it the page would wait for ever."""
    place = project.spoil(PAGE, "nav_order: 93", "nav_order: 93\nmodule: ▸assets/nosuch.js")

    assert [f"{place}: there is no script docs/assets/nosuch.js"] == told(project)


def test_links_to_sections_that_blocks_make_are_in_order(project: Project) -> None:
    """An id of the data is one of the page, and so is that of a heading without one of its own."""
    role = ROLE.removeprefix("data/")
    project.edit(PAGE, SENTENCE, f"[x](../{role}/kpis.md#lit-nights) [y](#own-words)\n\n## Own words\n")

    assert [] == told(project)


def test_all_faults_of_pages_are_told_at_once(project: Project) -> None:
    """Those that show in the text, and those that only making shows, each once."""
    project.edit(PAGE, SENTENCE, "<script>x</script> [x](#nosuch) {{ nosuch }} [y](nosuch.md)")

    assert 4 == len(told(project))


def test_faults_of_a_translation_are_told_in_its_file(project: Project) -> None:
    """At its line: its front matter has other lines than that of the English page."""
    project.add_language("de")
    source = (project.root / PAGE).read_text("utf-8")
    text = source.replace("---\n", f"---\n# Von Hand übersetzt\nfollows: {fingerprint(source)}\n", 1)
    project.write(GERMAN, text)
    places = [
        project.spoil(GERMAN, SENTENCE, "▸<script>x</script> wie es ist."),  # codespell:ignore ist
        project.spoil(GERMAN, "{{ page_head(title, lead) }}", "▸{{ page_head(nosuch) }}"),
    ]

    assert sorted(places) == sorted(fault.split(": ")[0] for fault in told(project))


def test_a_page_without_a_title_is_told(project: Project) -> None:
    """Else the navigation would show its file's name; a heading is title enough."""
    project.write("docs/bare.md", "Words alone.\n")
    project.write("docs/empty.md", "")
    project.write("docs/headed.md", "# A heading\n")
    faults = [line for line in told(project) if line.endswith("the page has no title")]

    assert ["docs/bare.md:1:1: the page has no title", "docs/empty.md:1:1: the page has no title"] == sorted(faults)
