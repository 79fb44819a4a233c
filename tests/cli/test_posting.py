"""`handbook posting`: a text against the law of a place."""

import json

import pytest

from tests.conftest import Project
from tests.posting_check.postings import GOOD, WRONG

FILE = "posting.txt"
DAYS = "in force since January 1, 2024; checked January 15, 2026"


@pytest.mark.parametrize(("wrong", "code"), [({}, 0), (WRONG["closed-range"], 1)])
def test_what_the_law_does_not_allow_is_told(project: Project, wrong: dict[tuple[str, str], str], code: int) -> None:
    """With its source, since when it counts, when it was read, and what findings are and are not."""
    project.write(FILE, "\n".join({**GOOD, **wrong}.values()))
    done = project.run("posting", FILE, "--place", "north-coast", "--employees", "40")

    assert code == done.returncode, done
    assert ("does not allow an open-ended range" in done.stdout) is bool(code)
    assert f"[Law of the north coast https://example.org/coast-law; {DAYS}]" in done.stdout
    assert "Checked against the law of: North Coast" in done.stdout
    assert "Information, not legal advice." in done.stdout.splitlines()[-1]


def test_programs_get_every_finding(project: Project) -> None:
    """As the browser has them."""
    project.write(FILE, "A guru.")
    done = project.run("posting", FILE, "--place", "remote", "--state", "north-coast", "--uses-ai", "--json")
    found = json.loads(done.stdout)
    assert {"rule", "weight", "status", "words", "fix", "sentence"} <= found[0].keys()


@pytest.mark.parametrize(
    ("place", "content", "said"),
    [
        ("nowhere", b"Text", "no location or jurisdiction is called 'nowhere'; look in data/locations/\n"),
        ("north-coast", b"\xff\xfe", "posting.txt is no text in UTF-8; save the posting as plain text\n"),
    ],
)
def test_what_cannot_be_checked_is_a_line(project: Project, place: str, content: bytes, said: str) -> None:
    """And nothing is printed as a finding."""
    (project.root / FILE).write_bytes(content)
    done = project.run("posting", str(project.root / FILE), "--place", place)
    assert (2, "", True) == (done.returncode, done.stdout, done.stderr.endswith(said)), done


def test_a_posting_is_read_in_its_language(project: Project) -> None:
    """German pay is none to English patterns; a language that is not there is told."""
    project.add_language("de")
    texts = ("Fixgehalt: 85.000–120.000\u00a0USD", "Zusatzleistungen: Jobrad", "Bewerbungsfrist: 1. März 2028")
    project.write(FILE, "\n".join(texts))
    asked = ("posting", FILE, "--place", "north-coast", "--employees", "40", "--json")
    assert "⸨" not in project.run(*asked, "--language", "de").stdout
    german, english = (
        {one["rule"]: one["status"] for one in json.loads(project.run(*asked, *options).stdout)}
        for options in (("--language", "de"), ())
    )

    assert ("pass", "fail") == (german["pay"], english["pay"])
    assert "the handbook has no language 'nl'" in project.run(*asked, "--language", "nl").stderr
