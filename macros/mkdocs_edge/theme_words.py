"""The theme's own words, and those of mkdocs.yml: ours to translate, like all others that readers see.

Material brings words in many languages, not in all of ours, and not always those that we would choose.
"""

from collections.abc import Mapping

from mkdocs.config.defaults import MkDocsConfig

from macros.model.messages import N_, NP_
from macros.text.language import Language

WORDS = {
    "action.edit": N_("Edit this page"),
    "action.skip": N_("Skip to content"),
    "action.view": N_("View source of this page"),
    "announce.dismiss": N_("Don't show this again"),
    "clipboard.copy": N_("Copy to clipboard"),
    "clipboard.copied": N_("Copied to clipboard"),
    "footer": NP_("part of a page", "Footer"),
    "footer.next": NP_("page", "Next"),
    "footer.previous": NP_("page", "Previous"),
    "header": NP_("part of a page", "Header"),
    "meta.comments": N_("Comments"),
    "meta.source": NP_("of a page", "Source"),
    "nav": N_("Navigation"),
    "select.language": N_("Select language"),
    "select.version": N_("Select version"),
    "source": N_("Go to repository"),
    "source.file.contributors": N_("Contributors"),
    "source.file.date.created": NP_("day", "Created"),
    "source.file.date.updated": N_("Last update"),
    "tabs": NP_("part of a page", "Tabs"),
    "toc": N_("On this page"),
    "top": N_("Back to top"),
}
"""Material's name of each of its words to the words."""

THEME_LANGUAGES = {"en": "en", "es": "es", "de": "de", "fr": "fr", "el": "el", "pt-PT": "pt"}
"""Tag of a language to the theme's file of its own words; languages without a file have the theme's English ones."""

SETTINGS = {"language", "direction"}
"""What the theme calls words and is none: it stays Material's."""

UNUSED = ("blog.", "consent.", "readtime.", "rss.", "search")
"""How names begin whose words belong to plugins and parts that this site does not have; its search is its own."""

_SAID_BY_SCRIPTS = ("select.version",)
"""The names of the words that the theme's scripts say."""

_DESCRIPTION = N_(
    "Hiring guides by role: job description, pay, interview kit, competencies and KPIs, from data with sources."
)
_AUTHOR = N_("The Hiring Handbook maintainers")


def theme_words(language: Language) -> Mapping[str, str]:
    """The words of the theme in a language, by Material's names for them."""
    return {name: language.say(message) for name, message in WORDS.items()}


def script_words(language: Language) -> Mapping[str, str]:
    """Those words of the theme that its scripts say, by Material's names for them."""
    words = theme_words(language)
    return {name: words[name] for name in _SAID_BY_SCRIPTS}


def name_settings(config: MkDocsConfig, language: Language) -> None:
    """Put into the settings of a build the words that readers see, which mkdocs.yml cannot translate.

    For a language that Material does not know, its settings are those of English.
    """
    config.theme["settings_of"] = THEME_LANGUAGES.get(language.lang, "en")
    config.site_description = language.say(_DESCRIPTION)
    config.site_author = language.say(_AUTHOR)
