"""Languages that are switched on have a catalog without faults, and translations are for languages that there are."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from macros.catalog.catalog import Catalog
from macros.checks.context import mapping_at
from macros.checks.rules import Dates, rule
from macros.trees.file_names import LEFT_BEHIND
from macros.trees.problems import Mark, Problem

_LISTS = (["words.txt"], ["avoid.yml"])
"""The words of a language that are right and in no dictionary (tools/spelling.py), and those that it does not say."""

_INCLUSIVE = ["inclusive-language.yml"]
"""Words of a language that can keep people from applying; those of the first are in data/ itself."""


@rule
def check(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """Everything in data/locales/, and what should be there; the first language is that of data/ and needs nothing."""
    if catalog.handbook is None:
        return
    languages = catalog.handbook.languages
    source, *others = languages
    if not others:
        yield from _strays(catalog.root, source, {})
        return
    from macros.locales.catalogs import po_name, translations  # what one language alone has no need to import
    from macros.locales.inclusive import faults_of

    names = {folder: po_name(folder) for folder in others}
    yield from _strays(catalog.root, source, names)
    marks = mapping_at(catalog.trees["handbook.yml"], "languages").key_marks
    for folder, name in names.items():
        if not (catalog.root / name).is_file():
            fix = f"create it with 'handbook translations {folder}', or remove the language"
            yield Problem(marks[folder], f"the language '{folder}' has no catalog {name}", fix)
            continue
        yield from translations(catalog, folder)[1]
        yield from faults_of(catalog, folder, dates.revision)


def _strays(root: Path, source: str, catalogs: Mapping[str, str]) -> Iterator[Problem]:
    """Files that no language of the handbook uses; of a folder for none of them the first.

    `catalogs` are the names of the catalogs of the other languages.
    """
    told: dict[str, Problem] = {}
    for path in sorted((root / "data" / "locales").rglob("*")):
        name = path.relative_to(root).as_posix()
        if any(map(LEFT_BEHIND.match, path.relative_to(root).parts)):
            continue
        if path.is_symlink():
            yield Problem(Mark(name), "this is a link to another file", "put the file itself here")
        if path.is_symlink() or path.is_dir():
            continue
        folder, *below = path.relative_to(root / "data" / "locales").parts
        if (below in _LISTS and folder in {source, *catalogs}) or (below == _INCLUSIVE and folder in catalogs):
            continue
        if folder not in catalogs:
            told.setdefault(folder, _unknown(name, folder, source, list(catalogs)))
        elif name != catalogs[folder] and not _is_page(root, folder, path):
            yield Problem(Mark(name), "nothing reads this file", "fix its name or folder, or delete it")
    yield from told.values()


def _unknown(name: str, folder: str, source: str, others: list[str]) -> Problem:
    if folder == source:
        return Problem(Mark(name), f"'{folder}' is the language that data/ is written in", "delete its folder here")
    fix = f"switch it on in data/handbook.yml, or use one of: {', '.join(others) or 'none yet'}"
    return Problem(Mark(name), f"data/handbook.yml has no language '{folder}'", fix)


def _is_page(root: Path, folder: str, path: Path) -> bool:
    from macros.locales.whole_pages import folder_of

    return path.suffix == ".md" and path.is_relative_to(folder_of(root, folder))
