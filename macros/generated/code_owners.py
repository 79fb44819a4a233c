""".github/CODEOWNERS: whom GitHub asks to review a change, from `owners` in the data."""

from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.generated.schema_files import FOLDER
from macros.model.role import RolePage

PATH = ".github/CODEOWNERS"
_HEAD = """\
# Whom GitHub asks to review a change; of the lines that fit a path, the last one counts.
# Made from 'owners' in data/handbook.yml and in each role.yml by 'handbook generate'.
"""


def text(catalog: Catalog) -> str:
    """The whole file: the general before the particular, because GitHub takes the last line that fits."""
    return _HEAD + "".join(f"{path} {' '.join(owners)}\n" for path, owners in _lines(catalog))


def _lines(catalog: Catalog) -> Iterator[tuple[str, tuple[str, ...]]]:
    owners = catalog.settings.owners
    yield "*", owners.everything
    if owners.data:
        yield "/data/", owners.data
        yield f"/{FOLDER}/", owners.everything  # made from the models, so a change of them is one of code
    for role in catalog.roles.values():
        if own := role.page(RolePage).owners:
            yield f"/data/roles/{role.id}/", own
    for language, translators in owners.languages.items():
        yield f"/data/locales/{language}/", translators
