"""The small handbook in the language that nobody speaks, built once: without editions, as the draft, as an edition."""

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from filelock import FileLock

from macros.catalog.reading import read
from macros.locales.recording import VARIABLE
from macros.mkdocs_edge.building import Place, build_languages
from macros.model.ladder import Level
from tests.conftest import Project
from tests.employers.conftest import employer  # noqa: F401 (a fixture)
from tests.languages import LANGUAGES
from tests.locales.handbook import write_handbook
from tests.locales.history import give_past

PSEUDO = "qps"
VERSIONS = ("", "draft", "2026.2")

NAMES = {
    "Hiring Handbook": "the name of the site, a setting of mkdocs.yml",
    "The Hiring Handbook maintainers": "its author, a setting of mkdocs.yml",
    "GitHub": "the host of its repository, from a setting of mkdocs.yml",
    "CC BY 4.0": "a license's own name",
    "MIT": "a license's own name",
    "USD": "the code of a currency (ISO 4217)",
    "@lighthouses/office": "a team of GitHub",
}
"""What is the same in every language, with the reason; titles of sources and laws come from the data."""


@dataclass(frozen=True)
class InPseudo:
    """The handbook, its sites in the language, and what their builds asked the catalog for."""

    project: Project
    sites: Mapping[str, Path]
    """Version to the folder of its pages; the one without a version has no name."""

    asked: frozenset[tuple[str, str]]
    """Context and words of each message."""

    @property
    def site(self) -> Path:
        """The site without versions."""
        return self.sites[""]


@pytest.fixture(scope="session")
def in_pseudo(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> InPseudo:
    """Everything translated that can be, once for all tests and all of their processes; only to read."""
    own = tmp_path_factory.getbasetemp()
    folder = (own if worker_id == "master" else own.parent) / "pseudo"
    with FileLock(f"{folder}.lock"):
        if not folder.exists():
            _build(folder)
    sites = {version: folder / f"site-{version}" / PSEUDO / version for version in VERSIONS}
    return InPseudo(Project(folder / "project"), sites, _recorded(folder / "asked"))


def _build(folder: Path) -> None:
    """Write the handbook to a folder that is not there yet, with the sites and the questions of their builds."""
    project = write_handbook(folder / "project")
    project.add_language(PSEUDO)
    done = project.run("translations", PSEUDO, "--pseudo")
    assert 0 == done.returncode, done.stderr
    give_past(project)
    place = Place("Lights", "https://lights.example/", {PSEUDO: LANGUAGES[PSEUDO]})
    (folder / "asked").mkdir()

    catalog = project.catalog()
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(os.environ, VARIABLE, str(folder / "asked"))
        for version in VERSIONS:
            assert build_languages(catalog, folder / f"site-{version}", place, version), version
    (folder / "site-" / "en").mkdir()
    (folder / "site-" / "en" / "sitemap.xml").write_text("<urlset/>", "utf-8")  # the theme asks each language for it


def _recorded(folder: Path) -> frozenset[tuple[str, str]]:
    """What every process asked for."""
    files = [json.loads(path.read_text("utf-8")) for path in folder.glob(f"{PSEUDO}-*.json")]
    return frozenset((context, text) for found in files for context, text in found)


@pytest.fixture(scope="session")
def published(in_pseudo: InPseudo) -> list[str]:
    """Names as they were published, the longest first."""
    catalog = read(in_pseudo.project.root)[0]
    names = [
        *(name for source in catalog.sources.values() for name in (source.title, source.publisher, source.read_at)),
        *(law.title for place in catalog.jurisdictions.values() for law in place.laws),
        *(rule.title for place in catalog.jurisdictions.values() for rule in place.ai),
        *(name for ladder in catalog.ladders.values() for level in ladder.levels.values() for name in _names(level)),
        *(language.name for language in catalog.settings.languages.values()),
        *NAMES,
    ]
    return sorted(filter(None, names), key=lambda name: (-len(name), name))


def _names(level: Level) -> Iterator[str]:
    """What a level is called elsewhere."""
    return (known.name for known in level.known_as or ())
