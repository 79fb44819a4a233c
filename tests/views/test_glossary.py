"""The block of the glossary."""

from macros.catalog.reading import read
from macros.model.glossary import GENERAL_KINDS
from macros.text.language import Language
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


def test_a_term_says_in_words_what_it_belongs_to(project: Project) -> None:
    """A kind that all roles share has words of its own; a field of work those of its family."""
    added = "".join(
        ENTRY.replace("kind: pay", f"kind: {kind}").format(id=f"of-{kind}", term=f"Term {kind}")
        for kind in (*GENERAL_KINDS, "coast")
    )
    project.edit("data/glossary.yml", "terms:\n", f"terms:\n{added}")

    page = Document("", str(blocks()["glossary_list"](Renderer(read(project.root)[0], Language()))))
    entries = page.root.all("section", having="hb-entry")
    said = {entry.one("h3").get("id"): entry.one("p", having="hb-entry__meta").words() for entry in entries}

    assert ["Hiring", "Pay", "Law and rules", "Working life", "Figures", "Coast and sea"] == [
        said[f"of-{kind}"] for kind in (*GENERAL_KINDS, "coast")
    ]
