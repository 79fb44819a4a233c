"""What the theme is told: languages and versions to switch to, and what its templates show around pages."""

from html import escape
from urllib.parse import urljoin, urlsplit

from jinja2 import Environment, FileSystemBytecodeCache
from mkdocs.config.defaults import MkDocsConfig

from macros.mkdocs_edge.running import Build
from macros.mkdocs_edge.theme_words import theme_words
from macros.pages.switches import Switches
from macros.versions.editions import DRAFT, LATEST


def configure(config: MkDocsConfig, switches: Switches) -> None:
    """Tell the theme the language, the other languages and versions where there are any, and what they share.

    Readers choose their colours once: the theme would keep the choice for each version and language alone.
    """
    config.theme["language"] = switches.language
    above = "../../" if switches.version else "../"
    config.extra["scope"] = urlsplit(urljoin(str(config.site_url), above)).path
    if len(switches.languages) > 1:
        config.extra["alternate"] = [
            {"lang": code, "name": switches.languages[code], "link": link}
            for code, link in switches.alternates().items()
        ]
    if switches.version:
        config.extra["version"] = {"provider": "mike", "alias": True, "default": [f"^{LATEST}$", f"^{DRAFT}$"]}


def furnish(environment: Environment, build: Build) -> None:
    """Give the theme's templates the words of the language, the switches and the faults of the data."""
    language = build.assembly.language
    environment.add_extension("jinja2.ext.i18n")
    environment.bytecode_cache = FileSystemBytecodeCache()
    environment.install_gettext_callables(  # type: ignore[attr-defined]
        language.gettext,
        language.ngettext,
        newstyle=True,
        pgettext=language.pgettext,
        npgettext=language.npgettext,
    )
    environment.filters |= {"beside": urljoin, "number": language.number}
    environment.globals |= {
        "theme_words": theme_words(language),
        "switches": build.assembly.switches,
        "faults": [escape(fault) for fault in build.faults],
    }
