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
    "search": NP_("part of a page", "Search"),
    "search.placeholder": NP_("what to do in a field", "Search"),
    "search.share": NP_("button", "Share"),
    "search.reset": NP_("button that empties a field", "Clear"),
    "search.result.initializer": N_("Initializing search"),
    "search.result.placeholder": N_("Type to start searching"),
    "search.result.none": N_("No matching documents"),
    "search.result.one": N_("1 matching document"),
    # Translators: the theme puts the number, two or more, in place of #.
    "search.result.other": N_("# matching documents"),
    "search.result.more.one": N_("1 more on this page"),
    # Translators: the theme puts the number, two or more, in place of #.
    "search.result.more.other": N_("# more on this page"),
    # Translators: stands before the words of a search that a page does not hold.
    "search.result.term.missing": NP_("words that a page does not hold", "Missing"),
    "select.language": N_("Select language"),
    "select.version": N_("Select version"),
    "source": N_("Go to repository"),
    "source.file.contributors": N_("Contributors"),
    "source.file.date.created": NP_("day", "Created"),
    "source.file.date.updated": N_("Last update"),
    "tabs": NP_("part of a page", "Tabs"),
    "toc": N_("Table of contents"),
    "top": N_("Back to top"),
}
"""Material's name of each of its words to the words."""

THEME_LANGUAGES = {"en": "en", "es": "es", "de": "de", "fr": "fr", "el": "el", "pt-PT": "pt"}
"""Tag of a language to the theme's file of its own words; languages without a file have the theme's English ones."""

SETTINGS = {
    "language",
    "direction",
    "search.config.lang",
    "search.config.pipeline",
    "search.config.separator",
}
"""What the theme calls words and is none: it stays Material's."""

UNUSED = ("blog.", "consent.", "readtime.", "rss.")
"""How names begin whose words belong to plugins that this site does not have."""

_SAID_BY_SCRIPTS = ("search.result.", "select.version")
"""How the names of words begin that the theme's scripts say."""

_DESCRIPTION = N_(
    "Hiring guides by role: job description, pay, interview kit, competencies and KPIs, from data with sources."
)
_AUTHOR = N_("The Hiring Handbook maintainers")


def theme_words(language: Language) -> Mapping[str, str]:
    """The words of the theme in a language, by Material's names for them."""
    return {name: language.say(message) for name, message in WORDS.items()}


def script_words(language: Language) -> Mapping[str, str]:
    """Those words of the theme that its scripts say, by Material's names for them."""
    said = {name: words for name, words in theme_words(language).items() if name.startswith(_SAID_BY_SCRIPTS)}
    del said["search.result.initializer"]  # stands in the page
    return said


def name_settings(config: MkDocsConfig, language: Language) -> None:
    """Put into the settings of a build the words that readers see, which mkdocs.yml cannot translate.

    For a language that Material does not know, its settings are those of English.
    """
    config.theme["settings_of"] = THEME_LANGUAGES.get(language.lang, "en")
    config.site_description = language.say(_DESCRIPTION)
    config.site_author = language.say(_AUTHOR)
