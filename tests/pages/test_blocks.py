"""Blocks as pages call them."""

from html import unescape

import pytest
from markupsafe import Markup

from macros.catalog.catalog import Catalog
from macros.catalog.reading import read
from macros.pages.blocks import Blocks
from macros.pages.macro_calls import CallError
from macros.pages.markdown import Converter
from macros.text.language import Language
from macros.trees.debugging import VARIABLE
from macros.views import block_names, blocks
from macros.views.renderer import Renderer
from macros.views.sections import Section, Sections
from tests.conftest import SMALL
from tests.site.document import Document

TITLES = ["Must have", "<b>*Must*</b> {#have} `now`", "1. [Licenses](x) & ## more", "Führerschein – B\\E"]


@pytest.mark.parametrize(
    ("name", "arguments", "fault"),
    [
        ("kpi_list", (), ("'kpi_list' needs other words", "write {{ kpi_list(")),
        (
            "kpi_list",
            ("nobody",),
            ("the block 'kpi_list' finds no 'nobody'", ""),
        ),
    ],
)
def test_a_call_that_fails_says_why(
    catalog: Catalog,
    name: str,
    arguments: tuple[str, ...],
    fault: tuple[str, str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A block that there is not, other arguments than it takes, a fault in it; with its traceback if asked for."""
    monkeypatch.delenv(VARIABLE, raising=False)
    made = Blocks(Renderer(catalog, Language()))
    with pytest.raises(CallError) as raised:
        made.render(name, *arguments)
    what, fix = raised.value.args

    assert (fault[0], True, "") == (what, fix.startswith(fault[1]), capsys.readouterr().err)

    monkeypatch.setenv(VARIABLE, "1")
    with pytest.raises(CallError):
        made.render(name, *arguments)
    assert ("finds no" in what) == ("Traceback" in capsys.readouterr().err)


def test_the_names_of_blocks_are_known_without_loading_them() -> None:
    """Checks ask for them, and wait for no template."""
    assert block_names() == blocks().keys()


def test_sections_get_headings_whose_words_are_no_markup() -> None:
    """A title of the data shows as it is typed, and its section has the id of the entry."""
    made = Blocks(Renderer(read(SMALL.parent)[0], Language()))
    made._blocks = {
        "some": lambda _: Sections.of(*(Section(f"s{n}", t, Markup("<p>x</p>")) for n, t in enumerate(TITLES)))
    }
    converted = Converter().convert(made.render("some"), str)
    root = Document("", made.fill(converted.html)).root

    assert TITLES == [heading.words() for heading in root.all("h3")]
    assert [f"s{n}" for n in range(len(TITLES))] == [heading.get("id") for heading in root.all("h3")]
    assert TITLES == [unescape(entry["name"]) for entry in converted.outline]
