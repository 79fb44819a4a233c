"""The words of pages: found and replaced by one walk, and nothing else touched."""

import pytest
from mkdocs.utils.meta import get_data

from macros.locales.pages import front_words, page_messages, translated_page, with_front_words
from tests.conftest import ROOT

PAGE = """---
title: "Pay: {role}"
heading: Pay
nav_order: 20
lead: "Says \\"why\\"."
---
{{ page_head(heading, lead, role) }}

## What moves pay { #movers }

{{ pay_movers(role) }}

Two lines of
one paragraph with a [link](a.md#b).

<div class="x" markdown>

- An item
  that goes on
- **Another**
1. A step

</div>

| Place | Pay |
|---|---|
| North | 12 |

```text
No words
```

> A quotation
> in two lines

{{ one() }} {{ two() }}
"""

MESSAGES = [
    (2, "Pay: {role}"),
    (3, "Pay"),
    (5, 'Says "why".'),
    (9, "What moves pay"),
    (13, "Two lines of one paragraph with a [link](a.md#b)."),
    (18, "An item that goes on"),
    (20, "**Another**"),
    (21, "A step"),
    (25, "Place"),
    (25, "Pay"),
    (27, "North"),
    (33, "A quotation in two lines"),
]


def test_every_text_of_a_page_is_found_with_its_line() -> None:
    """Titles and leads, headings without their ids, whole paragraphs, items and cells; no macros, HTML or code."""
    assert MESSAGES == list(page_messages(PAGE))


def test_a_page_without_translations_stays_as_it_is() -> None:
    """Byte for byte, line breaks and all."""
    assert PAGE == translated_page(PAGE, str)


def test_words_are_replaced_where_they_stand() -> None:
    """Ids, marks of lists and tables, macros, HTML and code stay; a paragraph becomes one line."""
    made = translated_page(PAGE, lambda text: f"x {text}")

    assert [f"x {text}" for _, text in MESSAGES] == [text for _, text in page_messages(made)]
    for kept in (
        "## x What moves pay { #movers }",
        "| x Place | x Pay |\n|---|---|\n| x North | 12 |",
        "- x An item that goes on\n- x **Another**\n1. x A step\n",
        "> x A quotation in two lines\n",
        "{{ one() }} {{ two() }}",
        "```text\nNo words\n```",
        "nav_order: 20\n",
    ):
        assert kept in made


def test_what_a_front_matter_says_is_still_yaml() -> None:
    """Whatever signs a translation has."""
    made = translated_page(PAGE, lambda text: f'{text}: # "{text}\\')

    assert 'Pay: # "Pay\\' == get_data(made)[1]["heading"]


def test_words_of_a_front_matter_can_be_replaced_alone() -> None:
    """The rest of the page stays."""
    made = with_front_words(PAGE, {"heading": "Lohn"})

    assert PAGE.replace("heading: Pay", 'heading: "Lohn"') == made


@pytest.mark.parametrize("path", sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").rglob("*.md")))
def test_front_matters_are_read_as_yaml_reads_them(path: str) -> None:
    """The walk reads lines, not YAML: on every page of the repository they are the same."""
    source = (ROOT / path).read_text("utf-8")
    meta = get_data(source)[1]
    words = {
        key: str(meta[key])
        for key in meta
        if key.removesuffix("_for_locations").removesuffix("_without_locations")
        in ("title", "heading", "description", "lead", "nav_title", "found_by")
    }

    found = front_words(source)
    assert found == {key: text for key, text in words.items() if key in found}
    assert {key for key in words if key not in found} <= {key for key, text in words.items() if text.startswith("{")}
