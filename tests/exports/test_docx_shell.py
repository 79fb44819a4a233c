"""The DOCX of a posting, opened by python-docx, and the shell it is written into."""

import io
import json
import xml.etree.ElementTree as ET
import zipfile

import docx
import pytest
from docx.document import Document

from macros.exports.docx_shell import MARK, docx_shell
from tests.exports.posting_out import HOSTILE, LONG, SAMPLE, Left, everywhere, left

LANGUAGE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}lang"


@pytest.fixture(scope="module")
def sample() -> Left:
    """The sample in every form."""
    return left([(SAMPLE, {})])[0]


def _opened(file: bytes) -> Document:
    return docx.Document(io.BytesIO(file))


def _lines(document: Document) -> list[tuple[str, str]]:
    return [(one.style.name, one.text) for one in document.paragraphs if one.style]


def test_a_posting_opens_with_its_headings_and_lists(sample: Left) -> None:
    """Word's own styles, so that its outline knows the headings, and a list is a list."""
    assert [
        ("Title", "Lighthouse Keeper"),
        ("Normal", "You keep the light of Ρόδος, night after night."),
        ("Normal", "Location: Denver, CO"),
        ("Normal", "Pay: $90,000–$120,000"),
        ("Heading 1", "What you will do"),
        ("List Bullet", "Cleaning. You clean the lens."),
        ("List Bullet", "You keep the log."),
        ("Heading 1", "What you bring"),
        ("Heading 2", "Required"),
        ("List Bullet", "Care & patience."),
        ("Heading 2", "Preferred"),
        ("List Bullet", "You can row."),
        ("Heading 1", "How to apply"),
        ("Normal", "Write to k@example.com."),
    ] == _lines(_opened(sample.docx))


def test_emphasis_and_links_are_those_of_the_posting(sample: Left) -> None:
    """A run is bold or in italics, and a link leads to its whole address."""
    document = _opened(sample.docx)
    runs = [run for paragraph in document.paragraphs for run in paragraph.runs]
    links = [link for paragraph in document.paragraphs for link in paragraph.hyperlinks]

    assert ["light", "Location:", "Pay:", "Cleaning."] == [run.text for run in runs if run.bold]
    assert ["lens"] == [run.text for run in runs if run.italic]
    assert [("log", "https://example.com/log?a=1&b=2"), ("k@example.com", "mailto:k@example.com")] == [
        (link.text, link.address) for link in links
    ]


def test_a_file_says_its_title_and_its_language(sample: Left) -> None:
    """Screen readers and spelling checkers ask for both."""
    document = _opened(sample.docx)
    languages = document.styles.element.iter(LANGUAGE)

    assert "Lighthouse Keeper" == document.core_properties.title
    assert ["en"] == [one.get(LANGUAGE.replace("lang", "val")) for one in languages]


def test_a_file_is_whole_and_the_same_twice(sample: Left) -> None:
    """Every part has its checksum and is XML; types come first, as readers of packages expect; no time is in it."""
    with zipfile.ZipFile(io.BytesIO(sample.docx)) as archive:
        assert archive.testzip() is None
        assert "[Content_Types].xml" == archive.namelist()[0]
        assert all(info.compress_type == zipfile.ZIP_DEFLATED for info in archive.infolist())
        for name in archive.namelist():
            ET.fromstring(archive.read(name))  # noqa: S314 (what our own scripts wrote)
    assert sample.docx == left([(SAMPLE, {})])[0].docx


def test_every_text_is_in_the_file_as_it_was_typed() -> None:
    """Tags, the end of a CDATA section, signs of a replacement, Greek, emoji and marks of direction are text."""
    texts = [*HOSTILE.values(), LONG]
    for text, made in zip(texts, left([(everywhere(text), {}) for text in texts]), strict=True):
        document = _opened(made.docx)
        lines = [line for _, line in _lines(document)]
        whole = " ".join(text.split())

        assert 3 == sum(style == "Heading 1" for style, _ in _lines(document))
        assert [whole] * 5 == [lines[at] for at in (0, 1, 2, 3, 13)]
        assert whole == document.core_properties.title


def test_each_part_of_the_shell_is_xml_with_a_mark_at_most_once() -> None:
    """What has no words stays as it is; what has them takes them at one place."""
    parts = json.loads(docx_shell())["parts"]
    for text in parts.values():
        ET.fromstring(text)  # noqa: S314 (our own parts)

    assert {0, 1} == {text.count(MARK) for text in parts.values()}
    assert ["docProps/core.xml", "word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels"] == [
        path for path, text in parts.items() if MARK in text
    ]


def test_the_shell_is_small() -> None:
    """A reader waits for it once, after a press."""
    assert len(docx_shell()) < 6000
