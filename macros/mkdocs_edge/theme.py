"""What the theme is told: languages and versions to switch to, and what its templates show around pages."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from macros.mkdocs_edge.running import Build
from macros.mkdocs_edge.theme_words import THEME_LANGUAGES, script_words, theme_words
from macros.model.shared import LanguageSettings
from macros.pages.switches import Switches
from macros.versions.editions import DRAFT, LATEST
from macros.views.environment import share_with_frame


def configure(config: MkDocsConfig, switches: Switches) -> None:
    """Tell the theme the language, the other languages and versions where there are any, and what they share.

    Readers choose their colors once: the theme would keep the choice for each version and language alone.
    """
    config.theme["language"] = THEME_LANGUAGES.get(switches.lang, "en")
    above = "../../" if switches.version else "../"
    config.extra["scope"] = urlsplit(urljoin(str(config.site_url), above)).path
    if len(switches.languages) > 1:
        config.extra["alternate"] = [
            _alternate(switches.languages[folder], link) for folder, link in switches.alternates().items()
        ]
    if switches.version:
        config.extra["version"] = {"provider": "mike", "alias": True, "default": [f"^{LATEST}$", f"^{DRAFT}$"]}


def _alternate(settings: LanguageSettings, link: str) -> dict[str, str]:
    """Another language as the theme wants it: its `lang` is what links say in `hreflang`."""
    return {"lang": settings.hreflang, "tag": settings.lang, "name": settings.name, "link": link}


_FILES = {
    "main.css": ("stylesheets", "main"),
    "palette.css": ("stylesheets", "palette"),
    "bundle.js": ("javascripts", "bundle"),
}
"""The theme's files that pages load: our name to folder and beginning of the name, behind which a hash is."""


def theme_files(folders: Iterable[Path]) -> Mapping[str, str]:
    """Where the theme's files are in the site, by the names of `_FILES`; `folders` are the theme's, ours first."""
    assets = next(found for folder in folders if (found := folder / "assets/javascripts").is_dir()).parent
    addresses = {}
    for name, (place, stem) in _FILES.items():
        (path,) = (assets / place).glob(f"{stem}.*.min{Path(name).suffix}")
        addresses[name] = f"assets/{place}/{path.name}"
    return addresses


_MAPS = ".map"
"""How the names end of files that lead from the theme's scripts and styles to their sources."""

_TO_MAP = re.compile(r"^//# sourceMappingURL=.*\n?", re.MULTILINE)

_OF_ITS_SEARCH = ("assets/javascripts/lunr/", "assets/javascripts/workers/")
"""Where the files of the theme's search are, which no page loads."""


def leave_out(files: Files) -> None:
    """Publish nothing of the theme's search, in whose place ours is, and nothing that only its makers read."""
    for file in [file for file in files if file.src_uri.startswith(_OF_ITS_SEARCH) or file.src_uri.endswith(_MAPS)]:
        files.remove(file)
    for file in [file for file in files.javascript_files() if file.src_uri.endswith(".min.js")]:
        file.content_string = _TO_MAP.sub("", file.content_string)


def furnish(environment: Environment, config: MkDocsConfig, build: Build) -> None:
    """Give the templates the words of the language, the theme's files and the switches."""
    language = build.assembly.language
    share_with_frame(environment, language)
    environment.globals |= {
        "theme_words": theme_words(language),
        "script_words": script_words(language),
        "theme_files": theme_files(Path(folder) for folder in config.theme.dirs),
        "switches": build.assembly.switches,
        "direction": language.direction,
        "amounts": language.figures.formats.for_scripts,
        "faults": [],  # those of data that is being edited
    }
