"""The catalogs of the languages: one PO file each, read strictly, and used from memory."""

import gettext
import io
import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from pathlib import Path

from babel.messages.catalog import Catalog as Messages
from babel.messages.pofile import PoFileError, read_po

from macros.catalog.catalog import Catalog
from macros.locales.avoided import Avoided, read_avoided
from macros.locales.faithful import forms_of, unfaithful
from macros.locales.inclusive import Inclusive, read_inclusive
from macros.locales.recording import recorded
from macros.locales.translations import Translations
from macros.model.shared import LanguageSettings
from macros.text.language import Language
from macros.trees.problems import DataProblems, Mark, Problem

_COUNTS = (*range(200), 1_000, 1_000_000)
"""Numbers for which two rules of plural forms are compared."""


_LINE = re.compile(r'\s*(#.*|((msgctxt|msgid|msgid_plural|msgstr(\[\d\])?)\s+)?"[^"\\]*(?:\\.[^"\\]*)*"\s*|)')
"""A line of a PO file: a comment, or some words in quotes. Babel reads others too, and loses what they say."""

_NOTE = re.compile(r"^#[:.].*", re.MULTILINE)
"""What a PO file says to translators of a message's place: half of the file, and made anew at each update."""


def po_name(folder: str) -> str:
    """The catalog of a language, relative to the project."""
    return f"data/locales/{folder}/handbook.po"


def read_messages(root: Path, folder: str, settings: LanguageSettings) -> tuple[Messages | None, list[Problem]]:
    """The catalog of a language, with all that is wrong with it; None where it cannot be read or is not there."""
    name = po_name(folder)
    try:
        text = (root / name).read_text("utf-8")
    except FileNotFoundError:
        fix = f"create it with 'handbook translations {folder}', or remove the language from data/handbook.yml"
        return None, [Problem(Mark(name), f"the language '{folder}' has no catalog", fix)]
    except UnicodeDecodeError:
        return None, [Problem(Mark(name), "this is not UTF-8", "save the file as UTF-8")]
    for number, line in enumerate(text.splitlines(), 1):
        if line[:1] != "#" and not _LINE.fullmatch(line):
            return None, [Problem(Mark(name, number), "this line does not belong in a catalog", "check its quotes")]
    try:
        messages = read_po(io.StringIO(_NOTE.sub("", text)), abort_invalid=True)
    except PoFileError as error:
        fix = "write it as gettext does, or restore the last good version"
        return None, [Problem(Mark(name, (error.lineno or 0) + 1), f"this is not a catalog: {error}", fix)]
    except (ValueError, TypeError) as error:
        fix = f"restore the first entry with 'handbook translations {folder}'"
        return None, [Problem(Mark(name), f"the header cannot be read: {error}", fix)]
    avoided, problems = read_avoided(root, folder)
    inclusive, wrong = read_inclusive(root, folder)
    problems += wrong
    problems += _header_faults(messages, name, settings)
    problems += _faults(messages, name, settings.lang)
    return messages, [*problems, *_wrong_words(messages, Mark(name), text.splitlines(), avoided, inclusive)]


def _header_faults(messages: Messages, name: str, settings: LanguageSettings) -> Iterator[Problem]:
    """The header names the locale of the settings, with its plural forms."""
    expected = Messages(locale=settings.locale)
    if messages.locale_identifier is None:
        fix = rf"write 'Language: {settings.locale}\n' and 'Plural-Forms: {expected.plural_forms}\n' into it"
        yield Problem(Mark(name), "the header names no language", fix)
        return
    if messages.locale_identifier != settings.locale:
        message = f"the header says '{messages.locale_identifier}', data/handbook.yml '{settings.locale}'"
        yield Problem(Mark(name), message, "make them the same")
    elif not _same_plurals(messages, expected):
        message = "the plural forms in the header are not those of the language"
        yield Problem(Mark(name), message, f"write 'Plural-Forms: {expected.plural_forms}'")


def _same_plurals(one: Messages, other: Messages) -> bool:
    if one.num_plurals != other.num_plurals:
        return False
    try:
        rules = [gettext.c2py(str(messages.plural_expr)) for messages in (one, other)]
    except ValueError:
        return False
    return all(rules[0](count) == rules[1](count) for count in _COUNTS)


def _faults(messages: Messages, name: str, lang: str) -> Iterator[Problem]:
    """What a translation lacks of its message, or has beyond it."""
    for message in messages:
        if message.id and not message.fuzzy:
            mark = Mark(name, message.lineno or 1)
            for what, fix in unfaithful(message, messages.num_plurals, lang):
                yield Problem(mark, what, fix)


_SPEAKS_OF_WORDS = re.compile(r"#\. .*(?:jurisdictions/|sources\.yml|/risk/)|#: macros/posting_rules/")
"""A note that a message explains a law or a risk, and so names the words that keep people away."""


def _wrong_words(
    messages: Messages, file: Mark, lines: Sequence[str], avoided: Avoided, inclusive: Inclusive
) -> Iterator[Problem]:
    """Words that the language does not say here; `lines` are those of the file, with its notes."""
    for message in messages:
        if not message.id or message.fuzzy:
            continue
        line = message.lineno or 1
        for words in forms_of(message.string):
            found = [*avoided.slips(words), *inclusive.slips(words)]
            if found and not any(map(_SPEAKS_OF_WORDS.match, _notes(lines, line))):
                yield from (Problem(Mark(file.path, line), what, fix) for what, fix in found)


def _notes(lines: Sequence[str], line: int) -> Iterator[str]:
    """The notes right above a line, counted from 1, of a message or of its first word."""
    above = takewhile(lambda text: text.startswith(("#", "msg", '"')), reversed(lines[: line - 1]))
    return (text for text in above if text.startswith("#"))


def translations(catalog: Catalog, folder: str) -> tuple[Translations | None, list[Problem]]:
    """What a language says, and all that is wrong with its catalog, which is read once for the check and for pages."""

    def read() -> tuple[Translations | None, list[Problem]]:
        messages, problems = read_messages(catalog.root, folder, catalog.settings.languages[folder])
        return (None if messages is None else Translations.of(messages)), problems

    return catalog.memo.get(("translations", folder), read)


_HARDLY_ENGLISH = 0.9
"""The share of its messages that a language has translated before search engines are told of it."""


def offered(catalog: Catalog) -> frozenset[str]:
    """The folders of the languages that search engines are told of: the first, and those that are translated."""
    source, *others = catalog.settings.languages
    said = {folder: translations(catalog, folder)[0] for folder in others}
    return frozenset((source, *(folder for folder, words in said.items() if words and words.share >= _HARDLY_ENGLISH)))


def language_of(catalog: Catalog, folder: str = "") -> Language:
    """A language of the handbook, by default the one that it is written in, which needs no translations.

    Raises LookupError for one that the handbook has not, DataProblems where its catalog is faulty.
    """
    languages = catalog.settings.languages
    source = next(iter(languages))
    if folder and folder not in languages:
        raise LookupError(f"the handbook has no language '{folder}'; it has {', '.join(languages)}")
    settings = languages[folder or source]
    if folder in ("", source):
        return Language(source, settings, recorded(gettext.NullTranslations(), source))
    said, problems = translations(catalog, folder)
    if said is None or problems:
        raise DataProblems(problems)
    return Language(folder, settings, recorded(said, folder))
