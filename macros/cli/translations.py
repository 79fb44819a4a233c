"""`handbook translations`: the catalogs of the languages, brought up to what there is to translate."""

import argparse
import sys
from pathlib import Path

from babel.messages.catalog import Catalog as Messages

from macros.catalog.catalog import Catalog
from macros.catalog.reading import read
from macros.locales import pseudo, pseudo_pages
from macros.locales.catalogs import po_name, read_messages
from macros.locales.extraction import Found, found_texts
from macros.locales.faithful import forms_of
from macros.locales.updating import counts, template, updated, written
from macros.locales.whole_pages import untranslated_pages
from macros.model.shared import LanguageSettings

NAME = "translations"
HELP = "write what there is to translate into the catalogs of the languages, and count what is translated"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which language, and whether to fill it."""
    parser.add_argument("language", nargs="?", help="the folder of one language (default: all that are switched on)")
    parser.add_argument(
        "--pseudo",
        action="store_true",
        help="fill the language with accented English in brackets, to see what cannot be translated yet",
    )


def run(root: Path, options: argparse.Namespace) -> int:
    """Returns 0, 1 where the data or a catalog is faulty, 2 for a language that is not switched on."""
    catalog, problems = read(root)
    if problems:
        print(*sorted(problems), "Fix the data first: 'handbook check'.", sep="\n", file=sys.stderr)
        return 1
    _, *others = catalog.settings.languages
    chosen = [options.language] if options.language else others
    if strange := [folder for folder in chosen if folder not in others]:
        known = ", ".join(others) or "none besides the first"
        print(f"'{strange[0]}' is not a language under 'languages:' in data/handbook.yml: {known}", file=sys.stderr)
        return 2
    if options.pseudo and not options.language:
        print("--pseudo needs the language that it fills", file=sys.stderr)
        return 2
    found = list(found_texts(catalog))
    return max([_update(catalog, folder, found, fill=options.pseudo) for folder in chosen], default=0)


def _update(catalog: Catalog, folder: str, found: list[Found], *, fill: bool) -> int:
    settings = catalog.settings.languages[folder]
    file = catalog.root / po_name(folder)
    old: Messages | None = None
    if fill and file.is_file() and _is_begun(catalog.root, folder, settings):
        message = f"{po_name(folder)} has translations, which --pseudo would replace; take another language"
        print(message, file=sys.stderr)
        return 2
    if file.is_file() and not fill:
        old, problems = read_messages(catalog.root, folder, settings)
        if old is None:
            print(*problems, sep="\n", file=sys.stderr)
            return 1
    messages = updated(old, template(found, settings))
    if fill:
        pseudo.fill(messages)
        pseudo_pages.write(catalog.root, folder)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(written(messages))
    _tell(catalog.root, folder, messages)
    return 0


def _is_begun(root: Path, folder: str, settings: LanguageSettings) -> bool:
    """Whether someone has translated something; what --pseudo wrote is no translation, and may be written again."""
    messages, _ = read_messages(root, folder, settings)
    return messages is None or any(
        message.id and any(forms_of(message.string)) and not pseudo.is_pseudo(forms_of(message.string)[0])
        for message in messages
    )


def _tell(root: Path, folder: str, messages: Messages) -> None:
    counted = counts(messages)
    states = ", ".join(f"{counted[state]} {state}" for state in ("translated", "fuzzy", "missing"))
    print(f"{po_name(folder)}: {states}")
    for path, why in untranslated_pages(root, folder):
        print(f"data/locales/{folder}/pages/{path}: {why}, readers see the English page")
