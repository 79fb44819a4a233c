"""How much is translated, by part: counted from the catalog, and told by a page and a file."""

import json
from io import BytesIO

from babel.messages.pofile import read_po

from macros.locales.catalogs import language_of, po_name
from macros.locales.coverage import coverage
from macros.locales.translated import translated
from macros.locales.updating import written
from macros.text.language import Language
from macros.views.renderer import Renderer
from macros.views.translations import coverage_json, translation_coverage
from tests.conftest import Project

PO = po_name("de")
TITLE = "Lighthouse Keeper"


def _with_german(project: Project, *flags: str) -> Renderer:
    """A catalog in which the title of the role alone is translated."""
    project.add_language("de")
    po = project.root / PO
    messages = read_po(BytesIO(po.read_bytes()))
    message = messages.get(TITLE)
    assert message
    message.string = "Leuchtturmwärter"
    message.flags.update(flags)
    po.write_bytes(written(messages))
    catalog = project.catalog()
    language = language_of(catalog, "de")
    return Renderer(translated(catalog, language), language)


def _of(renderer: Renderer, role: str, part: str) -> dict[str, int]:
    whole = json.loads(coverage_json(renderer))["languages"]["de"]
    (found,) = [one for one in whole if (one["role"] or "", one["part"]) == (role, part)]
    return {state: found[state] for state in ("translated", "outdated", "missing")}


def test_a_text_counts_in_the_part_that_has_it(project: Project) -> None:
    """By role and page; what roles share, the program and pages of prose are parts of their own."""
    renderer = _with_german(project)
    roles = {part.part for part in coverage(renderer.catalog, "de")}

    assert 1 == _of(renderer, "lighthouse-keeper", "role")["translated"]
    assert (
        0
        == _of(renderer, "lighthouse-keeper", "faq")["translated"]
        < _of(renderer, "lighthouse-keeper", "faq")["missing"]
    )
    assert {("", "interface"), ("", "shared"), ("", "prose"), ("lighthouse-keeper", "levels")} < roles


def test_what_is_fuzzy_is_outdated(project: Project) -> None:
    """It was translated before the English changed."""
    found = _of(_with_german(project, "fuzzy"), "lighthouse-keeper", "role")

    assert (0, 1) == (found["translated"], found["outdated"])


def test_the_page_says_it_in_percent_and_counts(project: Project) -> None:
    """Nothing is rounded up to all."""
    html = str(translation_coverage(_with_german(project)))

    assert "0 %" in html.replace("\u00a0", " ")
    assert "100" not in html
    assert '<th scope="col" lang="de">Deutsch' in html


def test_one_language_has_nothing_to_translate(project: Project) -> None:
    """The page says so."""
    assert "The handbook is in one language." in translation_coverage(Renderer(project.catalog(), Language()))
