"""The switches of language and version: where they lead.

A language is above its versions (`en/2026.1/`), because the theme keeps one search index and one list of
versions below each address.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urljoin

from macros.model.shared import LanguageSettings
from macros.versions.editions import DRAFT, LATEST, is_edition


@dataclass(frozen=True)
class Switches:
    """The language and the version of one build, among the languages of the handbook (folder to settings).

    The version is an edition, `draft`, or empty where the site has no versions.
    """

    languages: Mapping[str, LanguageSettings]
    language: str
    """The folder of the language."""

    version: str = ""

    @property
    def edition(self) -> str:
        """The edition, or nothing for what can still change."""
        return self.version if is_edition(self.version) else ""

    @property
    def is_draft(self) -> bool:
        """Whether this is main as it is, beside the editions."""
        return self.version == DRAFT

    @property
    def lang(self) -> str:
        """The tag of the language that is built, for the pages."""
        return self.languages[self.language].lang

    def alternates(self) -> dict[str, str]:
        """Folder of a language to the address of the same version, relative to this one's."""
        up, tail = ("../../", f"{self.version}/") if self.version else ("../", "")
        return {folder: f"{up}{folder}/{tail}" for folder in self.languages}

    def canonical(self, address: str, page: str) -> str:
        """The address under which search engines keep a page of the site at `address`: the newest edition's."""
        return urljoin(address, f"../{LATEST}/{page}" if self.edition else page)

    def permanent(self, address: str, edition: str, page: str) -> str:
        """The address at which a page of an edition stays, for the site at `address`; without one, the language's."""
        base = urljoin(address, "../") if self.version else address
        return urljoin(base, f"{edition}/{page}" if self.version and edition else page)
