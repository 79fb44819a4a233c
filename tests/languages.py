"""The languages that tests switch on, with the five values that each has."""

import gettext

from macros.model.shared import LanguageSettings
from macros.text.language import ENGLISH, Language


def _settings(lang: str, name: str, locale: str = "", hreflang: str = "") -> LanguageSettings:
    return LanguageSettings(lang=lang, hreflang=hreflang or lang, locale=locale or lang, name=name)


LANGUAGES = {
    "en": ENGLISH,
    "es": _settings("es", "Español"),
    "de": _settings("de", "Deutsch"),
    "fr": _settings("fr", "Français"),
    "el": _settings("el", "Ελληνικά"),
    "pt": _settings("pt-PT", "Português (Portugal)", "pt_PT", "pt"),
    "qps": _settings("qps", "⟦Þšééúúðóó⟧", "el"),
}
"""Folder to settings; the last is the language that nobody speaks, with Greek figures and dates."""


def language(folder: str, translations: gettext.NullTranslations | None = None) -> Language:
    """One of these languages, by default without translations."""
    return Language(folder, LANGUAGES[folder], translations or gettext.NullTranslations())


def entry(folder: str) -> str:
    """The lines of a language under `languages:` in data/handbook.yml."""
    values = "".join(f"    {key}: {value}\n" for key, value in LANGUAGES[folder].model_dump().items())
    return f"  {folder}:\n{values}"
