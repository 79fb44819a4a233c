"""Changes as pages show them."""

import gettext
import shutil
from pathlib import Path

import pytest
from markupsafe import Markup

from macros.catalog.reading import read
from macros.changes.releases import State, releases
from macros.model.messages import N_
from macros.places.version import read_version
from macros.text.language import Language
from macros.views import blocks
from macros.views.renderer import Renderer
from macros.views.whats_new import Filling
from tests.conftest import ROLE, SMALL, Project
from tests.languages import language
from tests.site.document import Document, Element

FERRIES = f"{ROLE}/industries/ferries.yml"


class _Turned(gettext.NullTranslations):
    """A language that tells the place last."""

    def gettext(self, message: str) -> str:
        """The words of a message."""
        return message.replace("{subject}: {old} to {new}", "{new}, nicht {old}: {subject}")

    def pgettext(self, context: str, message: str) -> str:  # noqa: ARG002 (gettext's signature)
        """The words of a message."""
        return message.replace("{above} › {below}", "{below} ‹ {above}")


@pytest.fixture
def items(tmp_path: Path) -> list[Element]:
    """What a page in that language says of two edits of an industry, one with signs of HTML."""
    shutil.copytree(SMALL, tmp_path / "data")
    project = Project(tmp_path)
    project.edit(FERRIES, "value: 50-70 %", "value: 50-75 %")
    project.edit(f"{ROLE}/role.yml", "label: The light", "label: The <b>light</b>")
    states = [State(name, None, read_version(data)) for name, data in (("1", SMALL), ("2", tmp_path / "data"))]
    made = Renderer(read(tmp_path)[0], language("en", _Turned()), releases=releases(states))
    return Document("", str(blocks()["edition_changes"](made, "2"))).root.all("li")


def test_the_order_of_a_change_is_that_of_the_language(items: list[Element]) -> None:
    """The link, the choice and the values stand where the message has them."""
    texts = [" ".join(item.words().split()) for item in items]

    assert [
        "“The <b>light</b>”, nicht “The light”: Label ‹ Key highlight",
        "75%, nicht 70%: Maximum ‹ Share of nights on watch ‹ Industry “Ferries” (+5 points)",
    ] == texts
    assert ["Label ‹ Key highlight", "Maximum ‹ Share of nights on watch"] == [i.one("a").words() for i in items]
    assert "Industry “Ferries”" == items[1].one("span", having="hb-news__choice").words()


def test_texts_in_a_message_are_escaped_and_html_is_not() -> None:
    """Whatever a catalog says is text too."""
    fill = Filling(Language())

    assert Markup("&lt;i&gt; <b>x</b>: &lt;y&gt;") == fill(
        N_("<i> {subject}: {new}"), subject=Markup("<b>x</b>"), new="<y>"
    )
