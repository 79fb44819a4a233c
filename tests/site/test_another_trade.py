"""A role of another trade is added by data alone: a registered nurse, without commission, industries or scopes."""

import csv
import json
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from macros.catalog.reading import read
from macros.checks.sections import sections, sections_of
from tests.conftest import ROOT, Once, Project, small_project
from tests.search.known import known_sections
from tests.site.document import Document

NURSE = "registered-nurse"
DATA = ROOT / "tests/nurse"
PAGES = (
    "",
    "posting/",
    "job-description/",
    "compensation/",
    "interview/",
    "competencies/",
    "kpis/",
    "hiring/",
    "remote/",
    "faq/",
)
TERM = """  ward:
    term: Ward
    forms: [wards]
    kind: care
    definition: A part of a hospital with beds and a team of nurses of its own.
"""
SALES = re.compile(r"\b(?:clients?|customers?|commissions?|bonus|quotas?|deals?|accounts?|travel|sales)\b", re.I)


@dataclass(frozen=True)
class Ward:
    """The small handbook with the nurse, built."""

    project: Project
    pages: dict[str, Document]
    """Each page of the nurse's guide by its address below the role."""

    def file(self, path: str) -> str:
        """A file of the site below the language."""
        return (self.project.root / "site/en" / path).read_text("utf-8")


def _build(folder: Path) -> None:
    project = small_project(folder / "project")
    shutil.copytree(DATA, project.root / "data", dirs_exist_ok=True)
    handbook = project.root / "data/handbook.yml"
    handbook.write_text(handbook.read_text("utf-8").replace("\nfamilies:\n", "\nfamilies:\n  care: Care\n"), "utf-8")
    with (project.root / "data/sources.yml").open("a", encoding="utf-8") as sources:
        sources.write(
            "ward-survey:\n  title: Survey of wards\n  publisher: A society of nurses\n"
            "  published: 2025\n  url: https://example.org/wards\n"
        )
    glossary = project.root / "data/glossary.yml"
    glossary.write_text(glossary.read_text("utf-8").replace("\nterms:\n", f"\nterms:\n{TERM}"), "utf-8")
    assert [] == project.problems()
    done = project.run("build")
    assert 0 == done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def ward(once: Once) -> Ward:
    """The small handbook with a family, a source, a term, a location and the role itself."""
    project = Project(once("another-trade", _build) / "project")
    english = project.root / "site/en"
    guide = english / "roles" / NURSE
    found = {path.parent.relative_to(guide).as_posix() + "/": path for path in sorted(guide.rglob("index.html"))}
    return Ward(project, {key.removeprefix("./"): Document.read(english, path) for key, path in found.items()})


def test_its_guide_has_the_pages_that_apply(ward: Ward) -> None:
    """All pages of a guide, and none for industries or work contexts of which the role says nothing."""
    assert set(PAGES) == set(ward.pages)


@pytest.mark.parametrize("address", PAGES)
def test_its_pages_speak_of_its_own_trade(ward: Ward, address: str) -> None:
    """No word of selling; what laws say of commission on the page on pay is the laws' own."""
    content = ward.pages[address].content
    rules = content.all("section", having="hb-rule")
    words = content.words()
    for rule in rules:
        words = words.replace(rule.words(), "")
    assert [] == SALES.findall(words)


@pytest.mark.parametrize("address", PAGES)
def test_no_section_is_empty(ward: Ward, address: str) -> None:
    """The headings are those for which the role has data, as links in texts may use them."""
    page = address.rstrip("/") or "overview"
    catalog = read(ward.project.root)[0]
    shown = {part.get("id") for part in ward.pages[address].content.all() if part.get("id")}
    known = sections_of(catalog, catalog.roles[NURSE], page)
    every = sections(catalog, page)
    assert known is not None and every is not None
    assert known == known & shown
    assert set() == (every - known) & shown


def test_its_pay_is_base_pay_alone(ward: Ward) -> None:
    """No column, bar or line for total pay; in the table for download both are the same."""
    words = ward.pages["compensation/"].content.words()
    assert "Total pay" not in words
    assert "$66,000–$90,000" in words
    assert "Total pay" not in ward.pages[""].content.words()
    rows = list(csv.DictReader(ward.file(f"roles/{NURSE}/pay.csv").splitlines()))
    assert [("", "66000"), ("riverton", "64000")] == [
        (row["metro"], row["base_min"]) for row in rows if row["level"] == "core"
    ]
    assert [True] * len(rows) == [row["base_max"] == row["total_max"] for row in rows]


def test_where_no_source_gives_its_pay_the_page_says_so(ward: Ward) -> None:
    """The locations of the other roles are named as without a figure, and show what a posting must say."""
    content = ward.pages["compensation/"].content
    others = [location.title for key, location in read(ward.project.root)[0].locations.items() if key != "riverton"]
    assert f"No sourced figure yet: {'; '.join(others)}" in content.words()
    assert len(others) + 1 <= len(content.all("section", having="hb-rule"))


def test_it_stands_in_its_family(ward: Ward) -> None:
    """In the breadcrumb, in the navigation, on the page of the family and in the list of roles."""
    page = ward.pages["kpis/"]
    path = page.root.one("nav", having="md-path").words()
    assert "Home Roles Care Registered Nurse" == path
    assert "Care" in page.root.all("nav", having="md-nav--primary")[0].words()
    family = Document.read(ward.project.root / "site/en", ward.project.root / "site/en/roles/families/care/index.html")
    assert ["Registered Nurse"] == [link.words() for link in family.content.all("a", having="hb-card__link")]
    assert 'href="#family-care"' in ward.file("roles/index.html")


def test_the_words_of_its_trade_are_explained(ward: Ward) -> None:
    """The glossary says to which family a word belongs; pages link the first use."""
    english = ward.project.root / "site/en"
    glossary = Document.read(english, english / "glossary/index.html")
    entries = glossary.content.all("section", having="hb-entry")
    entry = next(entry for entry in entries if entry.one("h3").get("id") == "ward")
    assert "Care" == entry.one("p", having="hb-entry__meta").words()
    links = [link.get("href") for link in ward.pages["remote/"].content.all("a")]
    assert ["../../../glossary/#ward"] == [link for link in links if link.endswith("#ward")]


def test_the_search_and_engines_have_it(ward: Ward) -> None:
    """Its pages are in the search; its pay is told to engines as base pay."""
    assert {f"roles/{NURSE}/{address}" for address in PAGES} <= set(known_sections(ward.project.root / "site/en"))
    html = ward.file(f"roles/{NURSE}/compensation/index.html")
    data = json.loads(re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)[0])
    assert ["base, United States", "base, Riverton, WY"] == [amount["name"] for amount in data["estimatedSalary"]]
