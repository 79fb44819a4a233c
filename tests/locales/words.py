"""The words of what is published that passed through no catalog.

In the language that nobody speaks no word has two letters of ASCII next to each other. Figures and dates are Greek
there, so that what CLDR says is not taken for English.
"""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from tests.site.document import Document, Element

SPOKEN = ("alt", "aria-label", "content", "label", "none", "placeholder", "title")
"""Attributes whose values people read or hear; of `meta` the description alone."""

UNSPOKEN = ("script", "style", "code", "template")
"""Elements without prose; code is the same in every language."""

WORD = re.compile(r"[A-Za-z]{2,}")
ID = re.compile(r"[\w./#:@{}+-]*")
ADDRESS = re.compile(r"https?://\S+|\{[A-Za-z-]+\}|`[^`]*`")


def leaks(text: str, published: list[str]) -> bool:
    """Whether a text has words that passed through no catalog."""
    for name in published:
        text = text.replace(name, "")
    return WORD.search(ADDRESS.sub("", text)) is not None


def is_unspoken(element: Element) -> bool:
    """Whether what stands in an element is no prose of the language."""
    return element.tag in UNSPOKEN or element.get("lang") == "en" or element.get("translate") == "no"


def texts(element: Element) -> Iterator[str]:
    """Every text that shows, and every attribute that is read out, of an element and of those in it."""
    if is_unspoken(element):
        return
    for name, value in element.attributes.items():
        is_said = re.match("data-(?!md-)", name) and not ID.fullmatch(value)  # data-md- is for the theme's scripts
        is_meta = element.tag == "meta" and element.get("name") not in ("description", "author")
        if (name in SPOKEN and not is_meta) or is_said:
            yield from (text for text in said_in(value) if name in SPOKEN or not ID.fullmatch(text))
    run = ""
    for child in element.children:
        if isinstance(child, str):
            run += child
        elif child.tag != "wbr":  # a name may break there
            yield from [" ".join(run.split())] if run.strip() else []
            run = ""
            yield from texts(child)
    yield from [" ".join(run.split())] if run.strip() else []


def said_in(value: str) -> Iterator[str]:
    """The texts of an attribute: its value, or those of the JSON that a script reads in it."""
    return strings(json.loads(value)) if value.startswith('{"') else iter((value,))


def texts_of(html: str) -> Iterator[str]:
    """Those of some HTML."""
    yield from texts(Document("", html).root)


def strings(data: Any) -> Iterator[str]:
    """Every value that is a text, of data of any shape."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, list | dict):
        for value in data.values() if isinstance(data, dict) else data:
            yield from strings(value)


def leaking(found: Iterable[tuple[str, str]], published: list[str]) -> list[str]:
    """Of places and texts, those with words that passed through no catalog: each text once, with its first place."""
    places: dict[str, str] = {}
    for place, text in found:
        if leaks(text, published):
            places.setdefault(text, place)
    return [f"{place}: {text}" for text, place in places.items()]
