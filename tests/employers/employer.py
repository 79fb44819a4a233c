"""An employer's handbook: its data with the pages and the program of the repository, and what the site made of it."""

import csv
import json
import re
import shutil
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from tests.conftest import ROOT, Project, add_page_sources
from tests.search.known import known_sections
from tests.site.document import Document, Element

FOLDER = Path(__file__).parent
ROLES = {
    "county": "election-services-assistant",
    "hospital": "registered-nurse",
    "ministry": "policy-adviser",
    "gmbh": "machine-operator",
}
"""Folder of each employer to its role."""

_NOT_COPIED = ("copy-text", "hb-status", "details", "hb-item--removed", "hb-not-copied")
_JSON = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def project_of(name: str, root: Path) -> Project:
    """An employer's handbook in a folder of its own, not built."""
    shutil.copytree(ROOT / "docs", root / "docs", copy_function=shutil.copyfile)
    for folder in ("macros", "overrides"):
        (root / folder).symlink_to(ROOT / folder)
    shutil.copy(ROOT / "mkdocs.yml", root)
    shutil.copytree(FOLDER / name / "data", root / "data")
    shutil.copytree(ROOT / "data/schema", root / "data/schema")
    add_page_sources(root / "data")
    return Project(root)


@dataclass(frozen=True)
class Employer:
    """A handbook with its site."""

    project: Project
    role: str

    @property
    def site(self) -> Path:
        """The folder of the English site."""
        return self.project.root / "site/en"

    @cached_property
    def _pages(self) -> dict[str, Document]:
        return {}

    @property
    def asked(self) -> frozenset[tuple[str, str]]:
        """Context and words of each message that its build asked for."""
        files = (self.project.root.parent / "asked").glob("en-*.json")
        found = (json.loads(path.read_text("utf-8")) for path in files)
        return frozenset((context, text) for texts in found for context, text in texts)

    def page(self, address: str) -> Element:
        """What a page of the guide is about; `address` is below the role, empty for its first page."""
        if address not in self._pages:
            path = self.site / "roles" / self.role / address / "index.html"
            self._pages[address] = Document.read(self.site, path)
        return self._pages[address].content

    def rows(self, address: str) -> list[list[str]]:
        """The words of each row of the tables of a page."""
        return [[cell.words() for cell in row.all("th", "td")] for row in self.page(address).all("tr")]

    def in_short(self) -> dict[str, str]:
        """The job in short of the posting: what a row is called to what it says."""
        advert = self.advert
        pairs = zip(advert.all("dt"), advert.all("dd"), strict=True)
        return {name.words(): value.words(without=("hb-source",)) for name, value in pairs}

    @property
    def advert(self) -> Element:
        """What the button of the posting copies."""
        (found,) = [part for part in self.page("job-description").all("div") if part.get("id") == "advert"]
        return found

    @property
    def copied(self) -> str:
        """The words of it."""
        return self.advert.words(without=_NOT_COPIED)

    def occupation(self) -> Any:
        """What the page on pay tells search engines."""
        html = (self.site / "roles" / self.role / "compensation/index.html").read_text("utf-8")
        return json.loads(_JSON.findall(html)[0])

    def pay(self) -> list[dict[str, str]]:
        """The rows of the role's table for download."""
        return list(csv.DictReader((self.site / "roles" / self.role / "pay.csv").read_text("utf-8").splitlines()))

    def found(self, words: str) -> set[str]:
        """The sections of the role's guide whose words the search knows as these, as addresses below the role."""
        start = f"roles/{self.role}/"
        known = self._known.items()
        return {
            key.removeprefix(start)
            for key, one in known
            if key.startswith(start) and words in f"{one.title} {one.text}"
        }

    @cached_property
    def _known(self) -> dict[str, Any]:
        return known_sections(self.site)
