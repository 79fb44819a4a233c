"""Postings in every form in which they leave the builder, made by its scripts; texts that break careless writers."""

import base64
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from html import escape
from pathlib import Path
from typing import Any, NamedTuple

from macros.exports.docx_shell import docx_shell
from tests.conftest import ROOT
from tests.limits import LIMIT

HOSTILE = {
    "tag": "<img src=x onerror=alert(1)>",
    "script": "</script><!-- <script>",
    "cdata": "a ]]> b ]]]]>> c",
    "dollar": "$1 $& $` $' $$",
    "amp": "R&D &amp; &lt;b&gt; &#60;",
    "greek": "Διευθυντής λογαριασμών",
    "emoji": "👩‍🚀 🇬🇷",
    "bidi": "\u202eabc\u202c \u2066שלום\u2069",
    "markdown": "# *a* _b_ `c` [d](e) ![f](g) | 1. ~~h~~",
}
"""A text of each kind, as it was typed."""

LONG = "Ρόδος & light ]]> $1 <b>. " * 4000
"""More than 100 KB."""

GIVEN = {
    "id": "LK-1",
    "email": "jobs@example.com",
    "posted": "2026-12-01",
    "city": "Denver",
    "region": "CO",
    "country": "US",
    "currency": "USD",
}
"""What a job board wants to know beside the posting."""

CHOICES = {
    "role": "keeper",
    "form": "posting",
    "context": "-",
    "industry": "-",
    "scope": "-",
    "level": "-",
    "place": "denver",
    "states": [],
    "company": "Ægir & Sons",
    "low": 90000,
    "high": 120000,
    "deadline": "2027-01-31",
    "how_to_apply": "https://jobs.example.com/keeper?a=1&b=2",
    "employees": None,
    "uses_ai": False,
}


class Left(NamedTuple):
    """A posting in every form."""

    html: str
    bold: str
    text: str
    markdown: str
    docx: bytes
    job: Mapping[str, Any]
    indeed: Mapping[str, Any]
    linkedin: Mapping[str, Any]
    """Of these three the text, and the problems that kept it from being made."""


def block(key: str, html: str, label: str = "", kind: str = "") -> dict[str, Any]:
    """A block of a posting; its label and kind are plain text."""
    return {
        "id": key,
        "html": html,
        "label": label,
        "kind": kind,
        "kind_title": kind,
        "change": "",
        "edited": False,
        "locked": False,
    }


def section(key: str, heading: str, shape: str, *blocks: dict[str, Any]) -> dict[str, Any]:
    """A section of a posting."""
    return {"id": key, "heading": heading, "shape": shape, "blocks": list(blocks)}


def doc(*sections: dict[str, Any], title: str = "Lighthouse Keeper", **choices: Any) -> dict[str, Any]:
    """A posting of some sections."""
    return {
        "lang": "en",
        "edition": "2026.1",
        "title": title,
        "choices": CHOICES | choices,
        "sections": list(sections),
    }


SAMPLE = doc(
    section(
        "opening", "", "text", block("opening", "You keep the <strong>light</strong> of Ρόδος, night after night.")
    ),
    section("facts", "", "rows", block("place", "Denver, CO", "Location"), block("pay", "$90,000–$120,000", "Pay")),
    section(
        "duties",
        "What you will do",
        "list",
        block("clean", "You clean the <em>lens</em>.", "Cleaning"),
        block("log", 'You keep the <a href="https://example.com/log?a=1&amp;b=2">log</a>.'),
    ),
    section(
        "requirements",
        "What you bring",
        "list",
        block("care", "Care &amp; patience.", kind="Required"),
        block("boat", "You can row.", kind="Preferred"),
    ),
    section(
        "apply", "How to apply", "text", block("how", 'Write to <a href="mailto:k@example.com">k@example.com</a>.')
    ),
)
"""Every shape of section, links, kinds of requirements, Greek."""


def everywhere(text: str) -> dict[str, Any]:
    """A posting in which every text is this one, as a person types it."""
    html = escape(text, quote=True)
    shapes = [
        section(shape, text, shape, block("a", html, text, text), block("pay", html), block("place", html))
        for shape in ("text", "rows", "list")
    ]
    return doc(*shapes, title=text, company=text)


def left(postings: Iterable[tuple[dict[str, Any], dict[str, Any]]]) -> list[Left]:
    """Each posting, with what is given beside it, in every form."""
    listed = [{"doc": one, "given": GIVEN | given} for one, given in postings]
    done = subprocess.run(
        [
            str(Path(sys.executable).parent / "deno"),
            "run",
            "--no-check",
            "--frozen",
            "tests/exports/posting_out.js",
        ],
        cwd=ROOT,
        env=os.environ | {"NO_COLOR": "1", "DENO_NO_UPDATE_CHECK": "1", "DENO_DIR": str(Path(sys.prefix) / "deno")},
        input=json.dumps({"shell": json.loads(docx_shell()), "postings": listed}),
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=LIMIT,
    )
    assert 0 == done.returncode, done.stderr
    return [Left(**one | {"docx": base64.b64decode(one["docx"])}) for one in json.loads(done.stdout)]
