"""The lines of a posting as plain text: what is written for readers, without markup and with blanks left out."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

Doc = Mapping[str, Any]
"""A posting as `types.d.ts` of the posting builder has it."""

_TAG = re.compile(r'</?(?:em|strong|code|a)(?: [a-z-]+="[^"<>]*")*>')
"""What is exactly one of our tags; all else is text, as the browser shows it."""

_ENTITY = re.compile(r"&(amp|lt|gt|quot|#39|#34|nbsp);")
_SIGNS = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "#39": "'", "#34": '"', "nbsp": " "}
_BLANK = re.compile(r"\[[^\[\]<>]*\w[^\[\]<>]*\](?![(\[])")
_SENTENCE = re.compile(r"(?<=[.!?…])(?<![Tt]sd[.]|[Mm]io[.]|χιλ[.])\s+(?![a-zà-öø-ÿα-ω])")
"""Behind a period, and not behind that of an abbreviation, after which a sentence goes on."""


class Line(NamedTuple):
    """A block of the posting."""

    section: str
    block: str
    kind: str
    words: int
    """With its label and its blanks."""

    text: str
    """Without its blanks, behind its label; empty where nothing but blanks is there."""

    said: str
    """The same without the label."""

    named: str
    """Its label and what is not blank, whatever is there."""


def plain(html: str) -> str:
    """Inline HTML as text."""
    return _ENTITY.sub(lambda found: _SIGNS[found[1]], _TAG.sub("", html))


def filled(text: str) -> str:
    """The text with a space for each blank."""
    return _BLANK.sub(" ", text)


def lines(doc: Doc) -> Iterator[Line]:
    """All blocks in their order."""
    for section in doc["sections"]:
        for block in section["blocks"]:
            label, text = plain(block["label"]), plain(block["html"])
            said = " ".join(filled(text).split())
            is_label_of_blank = said.endswith(":") and "[" in text
            has_words = any(sign.isalnum() for sign in said) and not is_label_of_blank
            yield Line(
                section["id"],
                block["id"],
                block["kind"],
                len(f"{label} {text}".split()),
                f"{label} {said}".strip() if has_words else "",
                said if has_words else "",
                f"{label} {said}".strip(),
            )


def sentences(text: str) -> list[str]:
    """The sentences of a text."""
    return _SENTENCE.split(text)
