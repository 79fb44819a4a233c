"""The block of the glossary."""

from macros.language import Language
from macros.reading import read
from macros.views import blocks
from macros.views.renderer import Renderer
from tests.conftest import Project
from tests.site.document import Document

ENTRY = "  {id}:\n    term: {term}\n    kind: pay\n    definition: A plan.\n"


def test_digits_and_signs_stand_under_one_sign(project: Project) -> None:
    """Although digits sort before letters and some signs behind them, no term is lost."""
    added = ENTRY.format(id="four", term="401(k) plan") + ENTRY.format(id="election", term="¶ 83(b) election")
    project.edit("data/glossary.yml", "terms:\n", f"terms:\n{added}")

    page = Document("", str(blocks()["glossary_list"](Renderer(read(project.root)[0], Language()))))
    letters = [link.words() for link in page.root.one("nav", having="hb-letters").all("a")]
    terms = {part.get("id") for part in page.root.all() if part.get("id")}

    assert 1 == letters.count("#")
    assert {"four", "election", "log", "harbour"} <= terms
