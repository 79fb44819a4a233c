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
    offered: frozenset[str] = frozenset()
    """The folders of the languages that search engines are told of: those that are hardly in English any more."""

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

    def in_languages(self, address: str, page: str) -> list[tuple[str, str]]:
        """Where search engines find a page of the site at `address` in each language: `hreflang`, and the address.

        `x-default` is for readers of other languages: the page that picks one for the first page, English for others.
        The draft, which no search engine keeps, names none; so does a page in a language that is not offered, because
        each page of the set has to name all (Google Search Central, "Tell Google about localized versions").
        """
        if self.is_draft or len(self.offered) < 2 or self.language not in self.offered:
            return []
        root = urljoin(address, "../../" if self.version else "../")
        tail = f"{LATEST}/{page}" if self.edition else page
        found = {folder: f"{root}{folder}/{tail}" for folder in self.languages if folder in self.offered}
        default = found[next(iter(self.languages))] if page else root
        return [*((self.languages[folder].hreflang, link) for folder, link in found.items()), ("x-default", default)]

    def permanent(self, address: str, edition: str, page: str) -> str:
        """The address at which a page of an edition stays, for the site at `address`; without one, the language's."""
        base = urljoin(address, "../") if self.version else address
        return urljoin(base, f"{edition}/{page}" if self.version and edition else page)
