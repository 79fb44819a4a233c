"""What leaves the posting builder, in a real browser: its clipboard, what is pasted from it, and its DOCX."""

import base64
import io
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import pytest
from playwright.sync_api import Page

from macros.exports.docx_shell import docx_shell
from tests.browser.profiles import Profiles
from tests.conftest import ROOT, served
from tests.exports.job_feeds import read_html
from tests.exports.posting_out import HOSTILE, SAMPLE, block, doc, section

OUT = "const out = await import('/assets/elements/posting-builder/out/index.js');"
COPY = f"async ([doc, bold]) => {{ {OUT} return out.copyRich(out.richText(doc, {{ bold }})); }}"
READ = """async () => {
  const [item, ...others] = await navigator.clipboard.read();
  const text = async (type) => (await item.getType(type)).text();
  return [others.length, await text("text/html"), await text("text/plain")];
}"""
DOCX = f"async ([doc, shell]) => {{ {OUT} return btoa(String.fromCharCode(...await out.docx(doc, shell))); }}"


@pytest.fixture(scope="module")
def page(profiles: Profiles, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """An empty page beside the scripts, with a field to paste into, that may use the clipboard."""
    folder = tmp_path_factory.mktemp("out") / "site"
    shutil.copytree(Path(__file__).parent / "harness", folder)
    shutil.copytree(ROOT / "docs/assets", folder / "assets")
    with served(folder) as address, profiles.page(address) as page:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.goto("/")
        yield page


def _pasted(page: Page, posting: dict[str, Any], *, bold: bool) -> str:
    """The HTML of an editor into which a posting was pasted."""
    assert page.evaluate(COPY, [posting, bold])
    page.evaluate("document.body.innerHTML = '<div contenteditable></div>'")
    field = page.locator("[contenteditable]")
    field.focus()
    page.keyboard.press("Control+V")
    return field.inner_html()


def test_the_clipboard_has_the_posting_in_both_forms(page: Page) -> None:
    """One item: editors take the HTML, and fields that know none the text with its bullets."""
    assert page.evaluate(COPY, [SAMPLE, False])
    others, html, text = page.evaluate(READ)

    assert 0 == others
    assert {"h2", "h3", "p", "ul", "li", "strong", "em", "a"} <= {tag for tag, _ in read_html(html)[0]}
    assert "What you will do\n\n• Cleaning. You clean the lens.\n• You keep the log (https://example.com/log" in text


@pytest.mark.parametrize("bold", [False, True])
def test_an_editor_gets_headings_and_lists(page: Page, bold: bool) -> None:
    """Headings are headings, or bold lines where they were asked for; points are points of a list."""
    tags = [tag for tag, _ in read_html(_pasted(page, SAMPLE, bold=bold))[0]]

    assert bold != bool({"h2", "h3"} & set(tags))
    assert 4 == tags.count("li")
    assert ["https://example.com/log?a=1&b=2", "mailto:k@example.com"] == page.locator(
        "[contenteditable] a"
    ).evaluate_all("links => links.map((link) => link.getAttribute('href'))")


def test_what_looks_like_markup_is_pasted_as_text(page: Page) -> None:
    """Nothing that a reader typed becomes an element, and no sign of it is lost."""
    for text in HOSTILE.values():
        posting = doc(
            section("a", text, "list", block("a", text.replace("&", "&amp;").replace("<", "&lt;"))), title=text
        )
        _pasted(page, posting, bold=False)
        field = page.locator("[contenteditable]")

        assert 0 == field.locator("img, script").count()
        assert [text, text, text] == field.locator("h2, h3, li").evaluate_all(
            "all => all.map((one) => one.textContent)"
        )


def test_the_browser_writes_a_docx_that_opens(page: Page) -> None:
    """It compresses by a stream of its own, and Word's styles are there."""
    made = page.evaluate(DOCX, [SAMPLE, json.loads(docx_shell())])
    lines = [
        (one.style.name, one.text) for one in docx.Document(io.BytesIO(base64.b64decode(made))).paragraphs if one.style
    ]

    assert [("Title", "Lighthouse Keeper"), ("Heading 1", "What you will do")] == [lines[0], lines[4]]
    assert ("Normal", "You keep the light of Ρόδος, night after night.") == lines[1]
